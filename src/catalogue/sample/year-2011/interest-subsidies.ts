import type { DataRow } from '../../../model/data';
import { serialOf } from '../../../model/date';
import { fromFen, roundFen, toFen } from '../../../model/money';
import { text, type Lang } from '../../../model/text';
import { chineseNumeral } from '../numerals';
import { sampleRow } from '../row';
import { textTable } from '../text-table';

/**
 * Eight loans, made up but for their number, the sum approved and the three fields: 1,000.00 万元 in all, each below
 * what 3 % of the principal come to for the days (even of a year of 365), and well below the interest paid.
 */
const LOANS = textTable(
  [
    'field',
    'banner',
    'name',
    'name_en',
    'principal',
    'rate',
    'loan_start',
    'loan_end',
    'sub_start',
    'applied',
    'approved',
    'households',
  ],
  `
field          | banner | name                 | name_en                    | principal | rate | loan_start | loan_end   | sub_start  | applied | approved | households
processing     | 150423 | 肉羊屠宰加工示例     | Sample mutton processing   | 4800      | 6.40 | 2010-11-15 | 2012-11-14 | 2010-12-21 | 143.60  | 138.33   | 620
processing     | 150426 | 杂粮加工示例         | Sample coarse grain mill   | 3600      | 5.85 | 2010-10-20 | 2011-12-31 | 2010-12-21 | 107.70  | 103.75   | 480
processing     | 150430 | 乳制品加工示例       | Sample dairy               | 5200      | 6.15 | 2011-01-10 | 2013-01-09 | 2011-01-10 | 147.02  | 141.63   | 710
processing     | 150902 | 马铃薯淀粉加工示例   | Sample potato starch works | 2800      | 6.06 | 2011-02-18 | 2012-02-17 | 2011-02-18 | 70.19   | 67.61    | 540
processing     | 150923 | 蔬菜保鲜加工示例     | Sample vegetable packing   | 6500      | 6.31 | 2010-09-08 | 2012-09-07 | 2010-12-21 | 194.46  | 187.33   | 890
poverty-relief | 150429 | 设施农业联户示例     | Sample shared greenhouses  | 4200      | 6.60 | 2011-03-01 | 2014-02-28 | 2011-03-01 | 101.49  | 97.77    | 365
ecology        | 150928 | 草原生态保护示例     | Sample grassland care      | 3000      | 5.81 | 2010-12-06 | 2011-12-30 | 2010-12-21 | 89.75   | 86.46    | 210
ecology        | 150929 | 防沙治沙示例         | Sample sand control        | 6800      | 6.22 | 2011-01-25 | 2013-01-24 | 2011-01-25 | 183.87  | 177.12   | 430
`,
);

/** Interest of the year is settled on this day. */
const SETTLED = '2011-12-20';
/** Interest counts days of a year of 360. */
const DAY_BASE = 360;
const SUBSIDY_RATE = 3;
export const SUBSIDY_PAID = '2011-12-28';

/** What the ledgers need to know of a subsidised loan. Money in 万元. */
export interface Subsidy {
  readonly id: string;
  readonly banner: string;
  readonly approved: number;
}

const idOf = (index: number): string => `TX-2011-${String(index + 1).padStart(2, '0')}`;

export const SUBSIDIES: readonly Subsidy[] = LOANS.map(({ banner, approved }, index) => ({
  id: idOf(index),
  banner,
  approved: Number(approved),
}));

/** The borrower of a subsidised loan, who does not exist. */
export const borrower = (index: number, lang: Lang): string =>
  text(`北京示例企业${chineseNumeral(index + 1)}`, `Beijing Sample Enterprise ${index + 1}`)[lang];

/** R12: eight loans. Codes of the enterprises stay blank. */
export const interestSubsidyRows = (lang: Lang): readonly DataRow[] =>
  LOANS.map((loan, index) => {
    const days = serialOf(SETTLED) - serialOf(loan.sub_start);
    const yearly = toFen(Number(loan.principal), 'wan') * (Number(loan.rate) / 100);
    const interest = fromFen(roundFen((yearly * days) / DAY_BASE, 'wan'), 'wan');
    const approved = Number(loan.approved);
    return sampleRow({
      generated: {
        sub_id: idOf(index),
        enterprise: borrower(index, lang),
        proj_name: lang === 'zh' ? `${loan.name}项目` : loan.name_en,
        field: loan.field,
        nm_code: loan.banner,
        bank: text('示例银行示例支行', 'Sample Branch of Sample Bank')[lang],
        contract: text(`示例合同${String(index + 1).padStart(3, '0')}`, `Sample contract ${index + 1}`)[lang],
        principal: Number(loan.principal),
        rate: Number(loan.rate),
        loan_start: loan.loan_start,
        loan_end: loan.loan_end,
        sub_start: loan.sub_start,
        sub_end: SETTLED,
        days,
        interest_due: interest,
        interest_paid: interest,
        sub_rate: SUBSIDY_RATE,
        applied: Number(loan.applied),
        approved,
        paid: approved,
        paid_date: SUBSIDY_PAID,
        other_sub: 0,
        benefit_hh: Number(loan.households),
      },
    });
  });
