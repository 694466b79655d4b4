import type { MoneyUnit } from '../../model/money';
import { plain } from './clean';

/**
 * The words by which official sheets say things, in both languages: units, totals, placeholders, filing rows.
 * All are compared after `plain` (half width, no spaces, lower case).
 */

/** A map, not an object: cells may hold words such as `constructor` that every object knows. */
const wordMap = <V>(words: Readonly<Record<string, V>>): ReadonlyMap<string, V> => new Map(Object.entries(words));

/** Words for money units, as they follow an amount or stand in a header or unit row. */
export const MONEY_WORDS: ReadonlyMap<string, MoneyUnit> = wordMap({
  元: 'yuan',
  圆: 'yuan',
  块: 'yuan',
  元人民币: 'yuan',
  人民币元: 'yuan',
  yuan: 'yuan',
  rmb: 'yuan',
  cny: 'yuan',
  rmbyuan: 'yuan',
  yuanrmb: 'yuan',
  万元: 'wan',
  万: 'wan',
  万元人民币: 'wan',
  人民币万元: 'wan',
  wan: 'wan',
  wanyuan: 'wan',
  tenthousandyuan: 'wan',
  '10,000yuan': 'wan',
  '10000yuan': 'wan',
  '10kyuan': 'wan',
  'rmb10,000': 'wan',
  'cny10,000': 'wan',
  'yuan10,000': 'wan',
  百万元: 'million',
  百万: 'million',
  millionyuan: 'million',
  'mn.yuan': 'million',
  mnyuan: 'million',
  rmbmillion: 'million',
  cnymillion: 'million',
  millionrmb: 'million',
  million: 'million',
  亿元: 'yi',
  亿: 'yi',
  亿元人民币: 'yi',
  yi: 'yi',
  yiyuan: 'yi',
  '100millionyuan': 'yi',
  hundredmillionyuan: 'yi',
  rmb100million: 'yi',
  cny100million: 'yi',
});

/** Signs of currency that may stand before an amount. They say yuan nowhere: the sheet's unit holds. */
export const CURRENCY_SIGNS: readonly string[] = ['人民币', 'rmb', 'cny', '¥', '￥'];

/** Words that multiply a plain number. */
export const SIZE_WORDS: ReadonlyMap<string, number> = wordMap({
  百: 100,
  千: 1000,
  万: 10_000,
  百万: 1_000_000,
  千万: 10_000_000,
  亿: 100_000_000,
  million: 1_000_000,
});

/** Units of measure and the word the office uses for each. */
export const MEASURE_WORDS: ReadonlyMap<string, string> = wordMap({
  平方米: '平方米',
  平米: '平方米',
  '㎡': '平方米',
  m2: '平方米',
  'm²': '平方米',
  squaremetres: '平方米',
  sqm: '平方米',
  米: '米',
  m: '米',
  metres: '米',
  公里: '公里',
  千米: '公里',
  km: '公里',
  亩: '亩',
  mu: '亩',
  公顷: '公顷',
  ha: '公顷',
  千克: '千克',
  公斤: '千克',
  kg: '千克',
  吨: '吨',
  t: '吨',
  眼: '眼',
  盏: '盏',
  处: '处',
  座: '座',
  套: '套',
  户: '户',
  households: '户',
  人: '人',
  名: '人',
  位: '人',
  people: '人',
  persons: '人',
  人次: '人次',
  人天: '人天',
  batches: '批',
  批: '批',
  期: '期',
  例: '例',
  次: '次',
  所: '所',
  家: '家',
  个: '个',
  项: '个',
  份: '份',
  条: '条',
  件: '件',
  床: '床',
  台: '台',
  辆: '辆',
  头: '头',
  只: '只',
  口: '口',
  天: '天',
  日: '天',
  days: '天',
  个月: '月',
  月: '月',
  months: '月',
});

/** How a remark begins that stands behind an amount without brackets. */
export const REMARK_OPENINGS: readonly string[] = [
  ...['其中', '含', '包括', '包含', '不含', '另', '注', '备注', '说明'],
  ...['including', 'incl', 'ofwhich', 'note', 'excluding', 'excl'],
];

/** What before a number says that it is only near, or a bound; compared as written, in half width. */
export const BOUND_OPENINGS: readonly string[] = [
  ...['大约', '约计', '约为', '约', '将近', '接近', '近', '超过', '超', '逾', '多于', '高于', '上', '不少于', '不低于'],
  ...['至少', '最少', '不到', '不足', '少于', '低于', '不超过', '不高于', '至多', '最多'],
  ...['about', 'approximately', 'approx.', 'approx', 'around', 'circa', 'ca.', 'nearly', 'almost', 'over', 'more than'],
  ...['at least', 'no less than', 'not less than', 'fewer than', 'less than', 'under', 'up to', 'at most'],
  ...['no more than', '~', '≈', '>=', '<=', '>', '<', '≥', '≤'],
];

/** The same behind a number and its unit, plain. */
export const BOUND_ENDINGS: readonly string[] = [
  ...['左右', '上下', '以上', '以下', '以内', '之内', '有余', '余', '多', '+', 'orso', 'ormore', 'orless', 'orfewer'],
  ...['plus', 'andabove', 'andmore'],
];

/** What people write where they have no value. */
export const PLACEHOLDERS: ReadonlySet<string> = new Set([
  ...[
    '待定',
    '暂定',
    '待补',
    '待补充',
    '待填',
    '待填报',
    '待核',
    '待核实',
    '未定',
    '未知',
    '不详',
    '不明',
    '暂无',
    '无',
  ],
  ...['详见附件', '见附件', '附后', '详见附表', '见附表', '详见备注', '见备注', '同上', '同前', '同左', '略', '空'],
  ...[
    '-',
    '--',
    '---',
    '—',
    '——',
    '–',
    '−',
    '―',
    '_',
    '/',
    '//',
    '\\',
    '|',
    '〃',
    '"',
    '~',
    '…',
    '……',
    '...',
    '*',
    '?',
  ],
  ...['×', 'x', 'n/a', 'na', 'n.a.', '#n/a', 'tbd', 'tobedetermined', 'none', 'nil', 'null', 'unknown', 'pending'],
  ...['seeattachment', 'seeannex', 'ditto', 'sameasabove', 'asabove'],
]);

/** What stands for the value above it. */
const DITTO: ReadonlySet<string> = new Set([
  ...['同上', '同前', '同上行', '同上一行', '〃', '″', '"', '”', '“', "''", '’’', 'ditto', 'do.', 'asabove'],
  ...['sameasabove'],
]);
/** A quick look before the set is asked: most texts begin otherwise. */
const MAY_BE_DITTO = /^\s*[同〃″"”“'’das]/i;
const LONGEST_DITTO = 14;

/** Whether a cell says no more than that it holds what the one above it holds. */
export const isDitto = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= LONGEST_DITTO && MAY_BE_DITTO.test(value) && DITTO.has(plain(value));

/** 不适用: filled, but no value, where the column allows it. */
export const NOT_APPLICABLE: ReadonlySet<string> = new Set(['不适用', 'notapplicable', 'n/a', 'n.a.', 'na']);

/** What a computed cell shows while the register it counts is not in the workbook. */
export const NOT_CHECKED: ReadonlySet<string> = new Set(['未核对', 'notchecked', 'notreconciled']);

/** Labels of total rows, the widest last: a sheet with a 总计 takes its 合计 rows for subtotals. */
export const SUBTOTAL_ENDINGS: readonly string[] = ['小计', 'subtotal', 'sub-total'];
export const TOTAL_LABELS: ReadonlySet<string> = new Set(['合计', '共计', '总和', 'total', 'totals', 'sum', '合计数']);
export const GRAND_LABELS: ReadonlySet<string> = new Set(['总计', '总合计', 'grandtotal', '全部合计', '总共']);
/** Endings of a group's own total: 赤峰市合计. */
export const GROUP_TOTAL_ENDINGS: readonly string[] = ['合计', '共计', '总计'];

/** How the notes under a table begin. */
export const NOTE_OPENINGS: readonly string[] = [
  ...[
    '注:',
    '注1',
    '附注:',
    '备注:',
    '说明:',
    '填表说明',
    '填报说明',
    '勾稽关系',
    '钩稽关系',
    '本表勾稽',
    '本表钩稽',
    '注.',
    '注、',
  ],
  ...['note:', 'notes:', 'note.', 'remarks:', 'legend:', '图例'],
];

/** How the cells of filing and signature rows begin; they stand above and below the table. */
export const FILING_OPENINGS: readonly string[] = [
  ...['单位负责人', '统计负责人', '审核人', '填表人', '填报人', '制表人', '制表:', '经办人', '分管领导', '财务负责人'],
  ...[
    '联系电话:',
    '联系人:',
    '报送日期',
    '填报日期',
    '填表日期',
    '制表日期',
    '填报单位',
    '编制单位',
    '报送单位',
    '监督电话',
    '公示日期',
  ],
  ...['负责人:', '复核:', '审核:', '(盖章)', '单位公章', '公章', '签字', '签章'],
  ...[
    'headofunit',
    'unithead',
    'headoftheunit',
    'head:',
    'reviewedby',
    'reviewer:',
    'checkedby',
    'auditedby',
    'auditor:',
  ],
  ...['preparedby', 'filledinby', 'completedby', 'filler:', 'phone:', 'telephone:', 'tel:', 'dateofsubmission'],
  ...['filingdate', 'dateoffiling', 'submissiondate', 'reportingunit', 'submittedby', 'datesubmitted', 'date:'],
];

/** What stands before the money unit in a unit row. */
export const UNIT_OPENINGS: readonly string[] = [
  ...['金额单位:', '货币单位:', '计量单位:', '资金单位:', '单位:', '单位为', '金额单位为'],
  ...[
    'unit:',
    'units:',
    'moneyunit:',
    'currencyunit:',
    'unitofmoney:',
    'amountsin',
    'amountin',
    'unitofamounts:',
    'amounts:',
  ],
];

/** What marks an attachment number above the title. */
export const ATTACHMENT_OPENINGS: readonly string[] = ['附件', '附表', 'annex', 'attachment', 'appendix'];

/** First cell of a row of column numbers. */
export const COLUMN_NUMBER_LABELS: ReadonlySet<string> = new Set([
  '栏次',
  '列次',
  '栏号',
  '栏目',
  '栏目号',
  '列号',
  'columnno.',
  'columnno',
  'columnnumber',
  'columns',
  'column',
  'col.',
  'col.no.',
  'no.ofcolumn',
]);
export const STEMS = '甲乙丙丁戊己庚辛壬癸';

/** What may separate several values in one cell. */
export const LIST_SEPARATORS = /[、,，;；\n]/;

export const MONTH_NAMES: readonly string[] = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];

/** A test for words that begin with one of several openings, by their first signs: it is asked of every row. */
export function beginsWithAny(openings: readonly string[]): (word: string) => boolean {
  const byFirst = new Map<number, string[]>();
  for (const opening of openings) {
    const first = opening.charCodeAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), opening]);
  }
  return (word) => byFirst.get(word.charCodeAt(0))?.some((opening) => word.startsWith(opening)) ?? false;
}

/** The alternatives of a pattern that matches any of some words, the longest first. */
export const anyOf = (choices: Iterable<string>): string =>
  [...choices]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
