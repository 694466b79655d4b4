import type { DataRow } from '../../../model/data';
import { text, type Lang, type Text } from '../../../model/text';
import { sampleRow } from '../row';

/** The office the article names as issuer, and as the unit that files. */
export const OFFICE = text(
  '北京市对口支援和经济合作领导小组办公室',
  'Office of the Beijing Leading Group for Counterpart Support and Economic Cooperation',
);
const COMMISSION = text('内蒙古自治区发展和改革委员会', 'Inner Mongolia Development and Reform Commission');

/** Our number of the Notice of 6 July on the division of labour. */
export const NOTICE = 'ZD-2011-02';
/** Our number of the Circular on which all pairs rest. */
export const CIRCULAR = 'ZD-2011-06';

interface Issued {
  readonly title: Text;
  readonly date: string;
  readonly kind: string;
  /** Absent where the document governs no fund, which the article does not say in so many words. */
  readonly fund?: string;
  readonly jointly?: Text;
}

const ISSUED: readonly Issued[] = [
  {
    title: text(
      '关于印发《京蒙区域合作框架协议》任务分工方案的通知',
      'Notice on the Plan for Division of Labour of the Beijing–Inner Mongolia Regional Cooperation Framework Agreement',
    ),
    date: '2011-07-06',
    kind: 'notice',
    jointly: COMMISSION,
  },
  {
    title: text(
      '京蒙对口帮扶专项资金管理办法',
      'Measures on Special Funds for Beijing–Inner Mongolia Cooperation in Poverty Reduction',
    ),
    date: '2011-07-19',
    kind: 'measures',
    fund: 'project',
  },
  {
    title: text(
      '京蒙对口帮扶培训专项资金管理办法',
      'Measures on Special Training Funds for Beijing–Inner Mongolia Cooperation in Poverty Reduction',
    ),
    date: '2011-07-19',
    kind: 'measures',
    fund: 'training',
  },
  {
    title: text(
      '京蒙对口帮扶贷款贴息管理办法',
      'Measures on Loan Interest Subsidy for Beijing–Inner Mongolia Cooperation in Poverty Reduction',
    ),
    date: '2011-07-19',
    kind: 'measures',
    fund: 'interest-subsidy',
  },
  {
    title: text(
      '关于建立北京市区县与内蒙古自治区有关旗县（市、区）对口帮扶合作关系的通知',
      'Circular on Pairing Districts and Counties of Beijing with Banners and Counties of Inner Mongolia',
    ),
    date: '2011-12-21',
    kind: 'notice',
  },
];

/**
 * R03: the working system (its date is not stated), the Notice, the three Measures and the Circular. Titles are our
 * translations back into Chinese; document numbers are not known and stay blank.
 */
export function documentRows(lang: Lang): readonly DataRow[] {
  const issued = ISSUED.map(({ title, date, kind, fund, jointly }, index) =>
    sampleRow({
      stated: {
        title: title[lang],
        issuer: OFFICE[lang],
        co_issuer: jointly?.[lang],
        issue_date: date,
        kind,
        fund_kind: fund,
      },
      generated: {
        doc_id: `ZD-2011-${String(index + 2).padStart(2, '0')}`,
        ...(fund === undefined && { fund_kind: 'none' }),
      },
    }),
  );
  return [workingSystem(lang), ...issued];
}

const workingSystem = (lang: Lang): DataRow =>
  sampleRow({
    stated: {
      title: text(
        '京蒙区域合作协调小组办公室工作制度',
        'Working System of the Beijing–Inner Mongolia Coordination Group Office',
      )[lang],
      kind: 'working-system',
    },
    generated: { doc_id: 'ZD-2011-01', issuer: OFFICE[lang], issue_date: '2011-03-15', fund_kind: 'none' },
  });
