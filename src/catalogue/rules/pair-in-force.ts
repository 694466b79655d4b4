import type { Columns } from '../../model/column';
import { compare, cover, parameter, type Comparison } from '../../model/expression';
import type { Register } from '../../model/register';
import { referenceRule, type BookExample, type ReferenceRule } from '../../model/rule';
import { text, type Text } from '../../model/text';
import { pairings } from '../registers/pairings';

/** Rows that belong to a pair and have a date. */
interface Dated<C extends Columns> {
  readonly register: Register<C>;
  /** The columns that name the pair; those of the same names do in the pairing register. */
  readonly columns: readonly (keyof C & string)[];
  readonly date: keyof C & string;
  /** 批复日期, of approval: what the date is called in a sentence. */
  readonly called: Text;
}

const PAIR = { pair_id: 'JD-110108-150430', bj_code: '110108', nm_code: '150430' };
const OTHER_PAIR = { pair_id: 'JD-110101-150902', bj_code: '110101', nm_code: '150902' };

const WITHIN = (date: string) =>
  [
    { here: date, by: '>=', there: 'start' },
    { here: date, by: '<=', there: 'end' },
  ] as const;

/** The pair formed at the end of 2011, and rows of these dates in the register. */
function bookOf<C extends Columns>(
  { register, columns, date }: Dated<C>,
  year: number,
  dates: readonly string[],
  named: Readonly<Record<string, string>> = PAIR,
): BookExample {
  const pair = Object.fromEntries(columns.map((id) => [id, named[id] ?? '']));
  return {
    cover: [{ year }],
    pairings: [{ ...PAIR, start: '2011-12-21' }],
    [register.id]: dates.map((each) => ({ ...pair, [date]: each })),
  };
}

const inYears = (by: Comparison) => compare(cover('year'), by, parameter('formal-pairing-year'));

/** CR-06 from the year after the formal pairing on; a pair that is not registered is another finding. */
export function pairInForce<const C extends Columns>(rule: string, dated: Dated<C>): ReferenceRule {
  const { register, columns, date, called } = dated;
  return referenceRule(register, pairings, {
    rule: `${register.id}.${rule}`,
    number: 'CR-06',
    severity: 'error',
    title: text('结对在事项发生时有效', 'The pair is in force on the date'),
    why: text('结对关系是安排项目和资金的依据。', 'The pairing is what projects and money are arranged by.'),
    ground: [{ kind: 'article', note: 'F018 (Circular of 21 December 2011)' }],
    message: text(
      `第{row}行：${called.zh}{${date}}不在结对有效期内（{there.start}起）。`,
      `Row {row}: the date ${called.en}, {${date}}, is outside the validity of the pair (from {there.start}).`,
    ),
    remedy: text(
      '核对日期和结对起止日期，或补充结对依据。',
      'Check the date and the period of the pair, or add the basis of the pair.',
    ),
    columns,
    where: inYears('>'),
    to: { columns },
    agrees: WITHIN(date),
    at: [date],
    examples: {
      pass: [
        bookOf(dated, 2012, ['2012-05-01']),
        bookOf(dated, 2012, ['2011-12-21']),
        bookOf(dated, 2011, ['2011-05-01']),
        bookOf(dated, 2012, ['2011-05-01'], OTHER_PAIR),
      ],
      fail: [bookOf(dated, 2012, ['2011-11-01'])],
    },
  });
}

/** CR-06 up to the year of formal pairing, once a sheet; the years after it are judged by the rule of errors. */
export function earlyRows<const C extends Columns>(rule: string, dated: Dated<C>): ReferenceRule {
  const { register, columns, date, called } = dated;
  return referenceRule(register, pairings, {
    rule: `${register.id}.${rule}`,
    number: 'CR-06',
    severity: 'advice',
    title: text('正式结对以前的事项注明依据', 'What precedes the formal pairing names its basis'),
    why: text(
      '正式结对文件往往在年底印发，此前的事项依据以前的安排，不算差错，但应能说明。',
      'The paper that pairs formally may come at year-end; what went before rests on earlier arrangements, which is no fault but should be explained.',
    ),
    ground: [{ kind: 'article', note: 'F018 (Circular of 21 December 2011)' }],
    message: text(
      `${called.zh}早于结对生效或晚于终止（共{count}行）。`,
      `Dates ${called.en} lie outside the validity of their pairs (rows: {count}).`,
    ),
    remedy: text('在备注或差异说明中写明此前的结对安排。', 'Name the earlier arrangement in the remarks.'),
    columns,
    where: inYears('<='),
    to: { columns },
    agrees: WITHIN(date),
    at: [date],
    gather: 'sheet',
    examples: {
      pass: [
        bookOf(dated, 2011, ['2011-12-21']),
        bookOf(dated, 2012, ['2011-05-01']),
        bookOf(dated, 2011, ['2011-05-01'], OTHER_PAIR),
      ],
      fail: [bookOf(dated, 2011, ['2011-05-01', '2011-06-01'])],
    },
  });
}
