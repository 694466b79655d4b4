import type { Parameter } from '../model/parameter';
import { text } from '../model/text';

/** The cooperation began in 1996; a default of ours holds from its first day. */
const BEGINNING = '1996-01-01';
/** Grounds are Chinese, then English behind a comma. */
const DEFAULT = '本工具默认值，无文件规定, default of this tool; no regulation sets it';
const UNPRINTED = '没有公开文件规定，请填写本办公室执行的数值, no printed rule sets it: enter the value of the office';
const OPEN =
  '2011年7月19日印发的《办法》未公开，请填写本办公室执行的数值, the Measures of 19 July 2011 are not published: enter the value of the office';

const always = (value: number | undefined, ground = DEFAULT): Parameter['values'] => [
  { from: BEGINNING, value, ground },
];

/**
 * Settings of the office, which its workbook may override. Defaults are working values, never limits of a regulation:
 * where the limit is not known, the value is blank and the checks that read it stay silent.
 */
export const parameters: readonly Parameter[] = [
  {
    id: 'dec-wan',
    title: text('万元金额小数位数', 'Decimals of amounts in 10,000 yuan'),
    help: text('以万元填写的金额保留的小数位数。', 'How many decimals amounts in 10,000 yuan keep.'),
    unit: text('位', 'decimals'),
    values: always(2),
  },
  {
    id: 'day-base',
    title: text('计息基准天数', 'Days of an interest year'),
    help: text(
      '按日计息时一年的天数，360或365，以借款合同为准。',
      'Days in a year of interest, 360 or 365, as the loan contract says.',
    ),
    unit: text('天', 'days'),
    values: always(
      360,
      '银行人民币贷款的通常做法；本工具默认值, common practice of bank loans in yuan; a default of this tool',
    ),
  },
  {
    id: 'max-sub-days',
    title: text('一次贴息最长天数', 'Most days of one subsidy'),
    help: text('一笔贷款一次贴息的最长天数。', 'The longest period one subsidy of a loan may cover.'),
    unit: text('天', 'days'),
    values: always(366, 'one year, counted in a leap year; a default of this tool'),
  },
  {
    id: 'sub-rate',
    title: text('年贴息率上限', 'Highest yearly subsidy rate'),
    help: text('年贴息率的上限；未填不检查。', 'The highest yearly rate of the subsidy; blank means no check.'),
    unit: text('%', '%'),
    values: always(undefined, OPEN),
  },
  {
    id: 'cost-pd',
    title: text('人天成本上限', 'Highest cost per person-day'),
    help: text(
      '培训班每人天支出的上限；未填不检查。',
      'The highest cost of a person-day of training; blank means no check.',
    ),
    unit: text('元/人天', 'yuan per person-day'),
    values: always(undefined, OPEN),
  },
  {
    id: 'match',
    title: text('内蒙古配套倍数', 'Matching by Inner Mongolia'),
    help: text(
      '内蒙古配套资金至少为北京帮扶资金的多少倍；未填不检查。',
      'How many times the Beijing fund Inner Mongolia gives at least; blank means no check.',
    ),
    unit: text('倍', 'times'),
    values: always(undefined, OPEN),
  },
  {
    id: 'hh-size-min',
    title: text('户均人口下限', 'Smallest household'),
    help: text('户均受益人口的常见下限。', 'The usual lower end of people per household.'),
    unit: text('人', 'people'),
    values: always(1),
  },
  {
    id: 'hh-size-max',
    title: text('户均人口上限', 'Largest household'),
    help: text('户均受益人口的常见上限。', 'The usual upper end of people per household.'),
    unit: text('人', 'people'),
    values: always(8),
  },
  {
    id: 'age-min',
    title: text('参训年龄下限', 'Youngest trainee'),
    help: text('参训人员的常见最低年龄。', 'The usual lowest age of trainees.'),
    unit: text('岁', 'years'),
    values: always(16),
  },
  {
    id: 'age-max',
    title: text('参训年龄上限', 'Oldest trainee'),
    help: text('参训人员的常见最高年龄。', 'The usual highest age of trainees.'),
    unit: text('岁', 'years'),
    values: always(75),
  },
  {
    id: 'name-length',
    title: text('名称最大字数', 'Longest name'),
    help: text(
      '名称、标题类单元格的最大字数，字母和数字按半个字计。',
      'The most Chinese characters of names and titles; letters and digits count half.',
    ),
    unit: text('字', 'characters'),
    values: always(100),
  },
  {
    id: 'text-length',
    title: text('长文字最大字数', 'Longest text'),
    help: text(
      '备注、内容类单元格的最大字数，再长打印不全。',
      'The most Chinese characters of remarks and contents; longer ones are cut off in print.',
    ),
    unit: text('字', 'characters'),
    values: always(1000),
  },
  {
    id: 'invested-of-plan',
    title: text('完成投资控制比例', 'Investment allowed of the plan'),
    help: text(
      '累计完成投资占本年计划投资的上限；未填不检查。',
      'The most that may be done of the investment planned for the year; blank means no check.',
    ),
    unit: text('%', '%'),
    values: always(undefined, UNPRINTED),
  },
  {
    id: 'progress-gap',
    title: text('进度与投资允许相差', 'Gap allowed between progress and investment'),
    help: text(
      '形象进度与投资完成率允许相差的百分点；未填不检查。',
      'How many points physical progress and the share invested may differ; blank means no check.',
    ),
    unit: text('个百分点', 'points'),
    values: always(undefined, UNPRINTED),
  },
  {
    id: 'yoy',
    title: text('同比变动说明线', 'Change on last year that needs a word'),
    help: text('指标较上年变动超过该幅度的须说明。', 'A change on last year beyond this is explained.'),
    unit: text('%', '%'),
    values: always(50),
  },
  {
    id: 'idle-months',
    title: text('资金闲置月数', 'Months after which money is idle'),
    help: text(
      '资金下达后超过该月数仍未拨付的，作为闲置资金提示；未填不检查。',
      'Money not paid this many months after its allocation counts as idle; blank means no check.',
    ),
    unit: text('个月', 'months'),
    values: always(12, 'audits speak of money idle for one year and for two; a default of this tool'),
  },
  {
    id: 'fee-max',
    title: text('项目管理费比例上限', 'Highest share of management fees'),
    help: text(
      '项目管理费占同一来源资金的最高比例；未填不检查。',
      'The highest share of management fees in the money of one source; blank means no check.',
    ),
    unit: text('%', '%'),
    values: always(undefined, OPEN),
  },
  {
    id: 'adv-max',
    title: text('预付比例上限', 'Highest share paid in advance'),
    help: text(
      '预付款占下达金额的最高比例；未填不检查。',
      'The highest share of an allocation that may be paid in advance; blank means no check.',
    ),
    unit: text('%', '%'),
    values: always(undefined, OPEN),
  },
  {
    id: 'cap-ent',
    title: text('单笔贴息上限', 'Highest subsidy of a loan'),
    help: text('一笔贷款核定贴息的上限；未填不检查。', 'The highest subsidy of one loan; blank means no check.'),
    unit: text('元', 'yuan'),
    values: always(undefined, OPEN),
  },
  {
    id: 'accept-days',
    title: text('完工后验收期限', 'Days from completion to acceptance'),
    help: text(
      '项目完工后应当验收的天数；未填不检查。',
      'Within how many days of its completion a project is accepted; blank means no check.',
    ),
    unit: text('天', 'days'),
    values: always(undefined, OPEN),
  },
  {
    id: 'unit-slip',
    title: text('疑似单位错误倍数', 'Factor that suggests a wrong unit'),
    help: text(
      '金额与同列中位数相差达到该倍数的，疑似单位错误。',
      "An amount this many times its column's median, or this small a part, may be in a wrong unit.",
    ),
    unit: text('倍', 'times'),
    values: always(1000),
  },
  {
    id: 'unit-price-times',
    title: text('单价偏离倍数', 'Factor of an unusual unit price'),
    help: text(
      '分项单价与同名、同单位分项单价中位数相差超过该倍数的，提示核对。',
      'A unit price this many times the median of items of the same name and unit, or this small a part, is pointed out.',
    ),
    unit: text('倍', 'times'),
    values: always(3),
  },
  {
    id: 'outlier-deviations',
    title: text('离群值判定倍数', 'Deviations that make an outlier'),
    help: text(
      '项目总投资偏离同类项目中位数（按对数计）超过绝对中位差的该倍数的，提示核对；未填不检查。',
      'An investment this many median deviations (on logarithms) from the median of its category is pointed out; blank means no check.',
    ),
    unit: text('倍', 'times'),
    values: always(5),
  },
  {
    id: 'formal-pairing-year',
    title: text('正式结对年度', 'Year of the formal pairing'),
    help: text(
      '“一对一”结对通知印发的年度；本年度及以前的项目和捐赠未列入结对关系的，只作建议。',
      'The year the pairs were formally set up; for this year and earlier ones, a missing pair is advice only.',
    ),
    values: always(
      2011,
      '2011年12月21日结对通知，当年多数事项在此之前, Circular of 21 December 2011; most activities of that year were earlier',
    ),
  },
  {
    id: 'one-to-one-last-year',
    title: text('“一对一”结对最后年度', 'Last year of one-to-one pairing'),
    help: text(
      '以后年度一个区县可结对多个旗县，不再核对区县数与旗县数。',
      'In later years a district may be paired with several banners, and their numbers are not compared.',
    ),
    values: always(
      2017,
      '2018年起16个区结对31个旗县, from 2018 on 16 districts are paired with 31 banners and counties',
    ),
  },
];
