import { catalogue } from '../../src/catalogue';
import { readWorkbook } from '../../src/actions/readWorkbook';
import { check } from '../../src/engine/check/check';
import { finish } from '../../src/engine/steps';
import { balancesWithExplained, balanceTable } from '../../src/engine/summarise/balances';
import { overviewTable, yearsTable } from '../../src/engine/summarise/indicators';
import { summariseJoined } from '../../src/engine/summarise/joined';
import { summarise } from '../../src/engine/summarise/summarise';
import type { PrintedSummary, Summary, SummaryColumn } from '../../src/model/summary';
import type { Book } from '../../src/model/table';
import type { Text } from '../../src/model/text';
import { XlsxWorkbook } from '../../src/workbook/xlsx/workbook';
import { rawRowsOf, type RawRow, type RawSheets } from '../support/rawRows';
import { filled } from './summaries';

const TODAY = '2012-01-10';

/** Which rows take part: those that say this in a column, or one of these. */
type Wanted = Readonly<Record<string, string | readonly string[]>>;
/** A plain number made of raw rows. */
type Plain = (sheets: RawSheets) => number;

const rowsOf = (sheets: RawSheets, sheet: string, wanted: Wanted = {}): readonly RawRow[] =>
  (sheets.get(sheet) ?? []).filter((row) =>
    Object.entries(wanted).every(([header, says]) => [says].flat().includes(String(row[header]))),
  );

/** Cents are added as whole numbers, so that what is compared is exact. */
const hundredths = (row: RawRow, header: string): number => Math.round(Number(row[header] ?? 0) * 100);
const added = (rows: readonly RawRow[], header: string): number =>
  rows.reduce((total, row) => total + hundredths(row, header), 0) / 100;

const count =
  (sheet: string, wanted?: Wanted): Plain =>
  (sheets) =>
    rowsOf(sheets, sheet, wanted).length;
const sum =
  (sheet: string, header: string, wanted?: Wanted): Plain =>
  (sheets) =>
    added(rowsOf(sheets, sheet, wanted), header);
const distinct =
  (sheet: string, header: string): Plain =>
  (sheets) =>
    new Set(rowsOf(sheets, sheet).flatMap((row) => row[header] ?? [])).size;
const both =
  (...parts: readonly Plain[]): Plain =>
  (sheets) =>
    Math.round(parts.reduce((total, part) => total + part(sheets) * 100, 0)) / 100;
const inQuarter =
  (sheet: string, date: string, header: string, quarter: number): Plain =>
  (sheets) =>
    added(
      rowsOf(sheets, sheet).filter((row) => Math.ceil(monthOf(row[date]) / 3) === quarter),
      header,
    );

function monthOf(date: RawRow[string]): number {
  if (!(date instanceof Date)) throw new Error(`${String(date)} is no date`);
  return date.getUTCMonth() + 1;
}

/** The last report of each project, what it says so far. */
const latestOfProjects: Plain = (sheets) => {
  const latest = new Map<unknown, RawRow>();
  for (const row of rowsOf(sheets, '项目进度')) {
    const before = latest.get(row['项目编号']);
    if (!before || Number(before['报告期']) < Number(row['报告期'])) latest.set(row['项目编号'], row);
  }
  return added([...latest.values()], '累计完成投资');
};
const weightedProgress: Plain = (sheets) => {
  const rows = rowsOf(sheets, '项目台账');
  const weighted = rows.reduce((total, row) => total + Number(row['形象进度（%）']) * Number(row['总投资']), 0);
  return Math.round((weighted / added(rows, '总投资')) * 100) / 100;
};
const filedLate: Plain = (sheets) =>
  rowsOf(sheets, '上报登记').filter((row) => Number(row['实报日期']) > Number(row['应报日期'])).length;

const IN_TOTAL = { 是否计入年度捐赠总额: '是' };
const FINISHED = { 项目状态: ['已完工', '已验收'] };
const cash = sum('社会捐赠', '现金金额', IN_TOTAL);
const kind = sum('社会捐赠', '实物折款', IN_TOTAL);
const matching = sum('资金下达', '下达金额', { 资金来源: '北京区县配套' });
const allocated = sum('资金下达', '下达金额');
const paid = sum('资金拨付', '拨付金额');
const projects = count('项目台账');
const investment = sum('项目台账', '总投资');
const households = sum('项目台账', '受益户数');

/** [summary, measure in its total, or the line it stands on, the same from the raw rows]. Amounts in 万元. */
const TOTALS: readonly (readonly [string, string, Plain])[] = [
  ['S01', 'allocated', allocated],
  ['S01', 'paid', paid],
  ...['S02', 'S03', 'S04'].flatMap((summary): [string, string, Plain][] => [
    [summary, 'count', projects],
    [summary, 'inv_total', investment],
    [summary, 'src_bj', sum('项目台账', '北京帮扶资金')],
    [summary, 'src_nm', sum('项目台账', '内蒙古配套资金')],
    [summary, 'src_local', sum('项目台账', '项目地自筹资金')],
  ]),
  ['S04', 'households', households],
  ['S04', 'people', sum('项目台账', '受益人口')],
  ['S05', 'matching', matching],
  ['S05', 'projects', projects],
  ['S05', 'investment', investment],
  ['S05', 'trainees', count('培训花名册')],
  ['S05', 'cash', cash],
  ['S05', 'kind', kind],
  ['S05', 'medical', sum('医疗派驻批次', '派驻人数')],
  ['S05', 'posts', sum('招聘会', '提供岗位数')],
  ['S06', 'matching', matching],
  ['S06', 'cash', cash],
  ['S06', 'kind', kind],
  ['S06', 'total', both(matching, cash, kind)],
  ['S06', 'households', households],
  ...[2, 3, 4].flatMap((quarter): [string, string, Plain][] => [
    ['S07', `allocated_q${quarter}`, inQuarter('资金下达', '下达日期', '下达金额', quarter)],
    ['S07', `paid_q${quarter}`, inQuarter('资金拨付', '拨付日期', '拨付金额', quarter)],
  ]),
  ['S07', 'allocated', allocated],
  ['S07', 'paid', paid],
  ['S08', 'count', projects],
  ['S08', 'started', count('项目台账', { 项目状态: ['在建', '已完工', '已验收', '暂停'] })],
  ['S08', 'done', count('项目台账', FINISHED)],
  ['S08', 'inv_total', investment],
  ['S08', 'inv_done', latestOfProjects],
  ['S08', 'progress', weightedProgress],
  ['S09', 'classes', count('培训班')],
  ['S09', 'n', sum('培训班', '实际人数')],
  ['S09', 'person_days', sum('培训班', '人天数')],
  ['S09', 'budget', sum('培训班', '安排资金')],
  ['S09', 'spent', sum('培训班', '实际支出')],
  ['S10', 'classes', count('培训班')],
  ['S10', 'n', sum('培训班', '实际人数')],
  ['S10', 'n/农牧民', sum('培训班', '实际人数', { 培训对象: '农牧民' })],
  ['S11', 'people', count('培训花名册')],
  ['S11', 'male', count('培训花名册', { 性别: '男' })],
  ['S11', 'female', count('培训花名册', { 性别: '女' })],
  ['S11', 'mongol', count('培训花名册', { 民族: '蒙古族' })],
  ['S11', 'passed', count('培训花名册', { 是否结业: '是' })],
  ['S12', 'enterprises', distinct('贷款贴息', '企业名称')],
  ['S12', 'projects', distinct('贷款贴息', '经济合作项目')],
  ['S12', 'principal', sum('贷款贴息', '贷款金额')],
  ['S12', 'interest_due', sum('贷款贴息', '应付利息')],
  ['S12', 'approved', sum('贷款贴息', '核定贴息额')],
  ['S12', 'benefit_hh', sum('贷款贴息', '带动农牧户')],
  ...['S13', 'S14'].flatMap((summary): [string, string, Plain][] => [
    [summary, 'count', count('社会捐赠', IN_TOTAL)],
    [summary, 'cash', cash],
    [summary, 'kind', kind],
    [summary, 'total', both(cash, kind)],
  ]),
  ['S15', 'bj_schools', distinct('学校结对', '北京学校')],
  ['S15', 'batches', sum('教育活动', '批次')],
  ['S15', 'n', sum('教育活动', '人数')],
  ['S15', 'n/来京培训', sum('教育活动', '人数', { 类别: '来京培训' })],
  ['S16', 'bj_hosp', distinct('医院支援关系', '支援医院')],
  ['S16', 'nm_hosp', distinct('医院支援关系', '受援医院')],
  ['S16', 'batches', count('医疗派驻批次')],
  ['S16', 'n', sum('医疗派驻批次', '派驻人数')],
  ['S16', 'surgery', sum('医疗派驻批次', '手术例数')],
  ['S16', 'consult', sum('医疗派驻批次', '会诊抢救人次')],
  ['S16', 'lecture', sum('医疗派驻批次', '健康教育讲座')],
  ['S16', 'free', sum('医疗派驻批次', '义诊人次')],
  ['S16', 'donation', sum('医疗派驻批次', '捐赠款物折款')],
  ['S17', 'enterprises', distinct('岗位明细', '企业名称')],
  ['S17', 'posts', sum('岗位明细', '岗位数')],
  ['S17', 'attend', sum('招聘会', '求职人数')],
  ['S17', 'intent', sum('招聘会', '达成意向人数')],
  ['S17', 'hired', sum('招聘会', '签约（录用）人数')],
  ['S18', 'items', count('文化体育合作')],
  ['S19', 'count', count('任务分工')],
  ['S19', 'done', count('任务分工', { 进展状态: '已完成' })],
  ['S20', 'meetings', count('联席会议')],
  ['S20', 'decisions', sum('联席会议', '议定事项数')],
  ['S20', 'done', sum('联席会议', '已落实事项数')],
  ['S21', 'H01', sum('资金下达', '下达金额', { 资金来源: '北京市级' })],
  ['S21', 'H02', matching],
  ['S21', 'H03', cash],
  ['S21', 'H04', kind],
  ['S21', 'H05', count('援建学校医院', { 设施类别: '学校' })],
  ['S21', 'H06', count('援建学校医院', { 设施类别: '医院（卫生院）' })],
  ['S21', 'H07', projects],
  ['S21', 'H08', sum('培训班', '实际人数')],
  ['S21', 'H09', both(cash, kind)],
  ['S22', 'CR-08', sum('资金下达', '下达金额', { 资金来源: '北京市级' })],
  ['S22', 'CR-09', matching],
  ['S23', 'H01', sum('年度概览', '本年实际', { 指标代码: 'H01' })],
  ['S24', 'lines', count('建设内容')],
  ['S24', 'projects', distinct('建设内容', '项目编号')],
  ['S26', 'due', count('上报登记')],
  ['S26', 'late', filedLate],
  ['S26', 'returned', sum('上报登记', '退回次数')],
  ['S26', 'errors', sum('上报登记', '错误数')],
];

describe('the totals of the summaries, against the raw rows of the file as another library reads them', () => {
  let raw: RawSheets = new Map();
  let ours: ReadonlyMap<string, ReadonlyMap<string, number | undefined>> = new Map();
  beforeAll(async () => {
    const bytes = await (await filled(XlsxWorkbook.create('2011.xlsx'))).toBytes();
    raw = await rawRowsOf(bytes);
    const book = await readWorkbook(XlsxWorkbook.open(bytes, '2011.xlsx'), catalogue);
    ours = new Map(catalogue.summaries.map((summary) => [summary.id, totalsOf(summary, book)]));
  });

  it.each(TOTALS)('%s: %s', (summary, measure, plain) => {
    const independent = plain(raw);
    expect(independent).toBeGreaterThan(0);
    expect(ours.get(summary)?.get(measure)).toBe(independent);
  });

  it('of every summary but the list of findings, which has none', () => {
    const compared = new Set(TOTALS.map(([summary]) => summary));
    expect(catalogue.summaries.map(({ id }) => id).filter((id) => !compared.has(id))).toEqual(['S25']);
  });
});

/** What a summary says over everything, by measure, or by line where it has lines of figures. Amounts in 万元. */
function totalsOf(summary: Summary, book: Book): ReadonlyMap<string, number | undefined> {
  switch (summary.kind) {
    case 'groups':
      return totalRow(summarise(book, summary, catalogue));
    case 'joined':
      return totalRow(summariseJoined(book, summary, catalogue, TODAY));
    case 'overview': {
      const { lines } = finish(overviewTable(summary, book, catalogue, TODAY));
      return new Map(lines.map(({ id, detail }) => [id, detail]));
    }
    case 'years':
      return new Map(
        yearsTable(summary, book, catalogue).lines.map(({ id, values }) => [id, values.at(-1)?.value] as const),
      );
    case 'balances': {
      const { balances } = finish(check(book, balancesWithExplained(catalogue), { today: TODAY }));
      const { lines } = balanceTable(summary, balances, book, catalogue);
      return new Map(lines.map(({ number, money, right }) => [number, inWan(right, money)]));
    }
    case 'findings':
      return new Map();
  }
}

interface Printed extends Pick<PrintedSummary, 'rows'> {
  readonly columns: readonly (SummaryColumn & { readonly block?: Text })[];
}

/** The total by measure; where a measure is printed for each value of a level, by both. */
function totalRow({ columns, rows }: Printed): ReadonlyMap<string, number | undefined> {
  const total = rows.find((row) => row.kind === 'total');
  return new Map(
    columns.map(({ measure, quantity, block }, index) => [
      block ? `${measure.id}/${block.zh}` : measure.id,
      inWan(total?.values[index], quantity.kind === 'money'),
    ]),
  );
}

const FEN_OF_WAN = 1_000_000;
const inWan = (value: number | undefined, money: boolean): number | undefined =>
  value !== undefined && money ? value / FEN_OF_WAN : value;
