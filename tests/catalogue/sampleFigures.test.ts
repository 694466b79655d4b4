import type { DataValue } from '../../src/model/data';
import { countOf, distinctOf, only, plain, rowsOf, sumOf, where } from '../support/sampleRows';

/**
 * The figures the yearbook prints of 2011, by the number they have in our study of it: money in 万元, dates ISO.
 * Each line says the value and how it comes out of the rows.
 */
const FIGURES: Readonly<Record<string, readonly [expected: DataValue, fromRows: () => DataValue]>> = {
  F001: [2011, () => only('cover', 'year', {})],
  F002: [8000, () => only('indicators', 'value', { ind_id: 'H01' })],
  F003: [1600, () => sumOf('allocations', 'amount', { source: 'district' })],
  F004: [164, () => sumOf('donations', 'cash', { in_total: 'yes' })],
  F005: [2614, () => sumOf('donations', 'kind_val', { in_total: 'yes' })],
  F006: [8, () => countOf('facilities', { kind: 'school' })],
  F007: [5, () => countOf('facilities', { kind: 'hospital' })],
  F008: [32, () => countOf('projects')],
  F009: [648, () => countOf('trainees')],
  F011: ['2011-06', () => plain(rowsOf('meetings')[0]?.['plan_month'])],
  F012: ['2011-12', () => plain(rowsOf('meetings')[1]?.['plan_month'])],
  F013: [2, () => distinctOf('meetings', 'place_side')],
  F014: ['2011-07-06', () => only('documents', 'issue_date', { co_issuer: '内蒙古自治区发展和改革委员会' })],
  F015: [25, () => countOf('tasks')],
  F016: ['2011-07-19', () => onlyOne(where('documents', { kind: 'measures' }).map((row) => plain(row['issue_date'])))],
  F017: [3, () => countOf('documents', { kind: 'measures' })],
  F018: ['2011-12-21', () => onlyOne(rowsOf('pairings').map((row) => plain(row['start'])))],
  F019: [1, () => Math.max(...districts().map((code) => countOf('pairings', { bj_code: code })))],
  F020: [16, () => distinctOf('pairings', 'bj_code')],
  F021: [8, () => distinctOf('pairings', 'nm_code')],
  F022: [2, () => distinctOf('pairings', 'nm_city')],
  F023: [5, () => onlyOne(rowsOf('pairings').map((row) => String(plain(row['tasks'])).split(',').length))],
  F030: [32, () => distinctOf('projects', 'project_id')],
  F031: [32900, () => sumOf('projects', 'inv_total')],
  F032: [7000, () => sumOf('projects', 'src_bj')],
  F033: [7000, () => sumOf('projects', 'src_nm')],
  F034: [18900, () => sumOf('projects', 'src_local')],
  F035: [22, () => countOf('projects', { category: 'livelihood' })],
  F036: [10, () => countOf('projects', { category: 'industrial' })],
  F037: [5, () => distinctOf('projects', 'sector')],
  F038: [498, () => only('projects', 'inv_total', HALU)],
  F039: [400, () => only('projects', 'src_bj', HALU)],
  F040: ['2011-05', () => only('projects', 'approve_date', HALU)],
  F041: ['2011-11', () => only('projects', 'finish_act', HALU)],
  F042: [28, () => item('住房', 'qty')],
  F043: [80.88, () => item('住房', 'per')],
  F044: [1, () => item('人畜饮水工程', 'qty')],
  F045: [2800, () => item('永久性棚圈', 'total')],
  F046: [100, () => item('永久性棚圈', 'per')],
  F047: [2, () => item('机电井', 'qty')],
  F048: [3500, () => item('高低压线路', 'total')],
  F049: [400, () => item('饲草料基地', 'total')],
  F050: [3.5, () => item('道路', 'total')],
  F051: [1344, () => item('饲料库', 'total')],
  F052: [1344, () => item('车库', 'total', 'square-metre')],
  F053: [1, () => item('车库', 'per', 'building')],
  F054: [210, () => item('村委会、文化活动室和卫生室', 'total')],
  F055: [1, () => item('文化广场', 'qty')],
  F056: [800, () => item('文化广场', 'total')],
  F057: [2000, () => item('路面硬化', 'total')],
  F058: [16, () => item('路灯', 'qty')],
  F059: [2200, () => item('彩砖铺装', 'total')],
  F060: [25000, () => item('围封造林', 'total')],
  F061: [5100, () => item('平整土地', 'total')],
  F062: [6900, () => item('造林', 'total')],
  F063: [450, () => item('口粮田', 'total')],
  F064: [140, () => item('取得土地', 'total')],
  F065: [29, () => item('育肥牛养殖户', 'qty')],
  F070: [500, () => sumOf('training-classes', 'budget', { fund: 'special' })],
  F071: [16, () => countOf('training-classes')],
  F072: [648, () => sumOf('training-classes', 'n')],
  F073: [10, () => distinctOf('training-classes', 'area10')],
  F074: [6, () => namedAreas().length],
  F075: [1000, () => sumOf('interest-subsidies', 'approved')],
  F076: [8, () => distinctOf('interest-subsidies', 'proj_name')],
  F077: [3, () => distinctOf('interest-subsidies', 'field')],
  F080: [1, () => countOf('school-pairs', { level: 'district', pair_id: only('pairings', 'pair_id', DONGCHENG) })],
  F081: [4, () => only('education-activities', 'n', { kind: 'received' })],
  F082: [16, () => countOf('school-pairs', { pair_id: HAIDIAN })],
  F083: [1, () => distinctOf('school-pairs', 'nm_school', { pair_id: HAIDIAN })],
  F084: [100, () => only('education-activities', 'n', { pair_id: HAIDIAN, n_qual: 'exact' })],
  F085: [7, () => only('education-activities', 'days', { pair_id: HAIDIAN })],
  F086: [2, () => only('education-activities', 'batches', { pair_id: HAIDIAN })],
  F087: [2, () => only('education-activities', 'batches', { kind: 'sent' })],
  F088: [20, () => only('education-activities', 'n', { kind: 'sent', n_qual: 'at-least' })],
  F089: [26, () => distinctOf('hospital-pairs', 'bj_hosp')],
  F090: [36, () => distinctOf('hospital-pairs', 'nm_hosp')],
  F091: [293, () => countOf('medical-batches')],
  F092: [1276, () => sumOf('medical-batches', 'n')],
  F093: [4000, () => sumOf('medical-batches', 'surgery')],
  F094: [4270, () => sumOf('medical-batches', 'consult')],
  F095: [634, () => sumOf('medical-batches', 'lecture')],
  F096: [19918, () => sumOf('medical-batches', 'free')],
  F097: [500, () => sumOf('medical-batches', 'donation')],
  F098: [2778, () => hundredths(sumOf('donations', 'cash') + sumOf('donations', 'kind_val'))],
  F100: ['2011-08', () => only('donations', 'date', { nm_code: '150900' })],
  F101: [20, () => only('donations', 'cash', { nm_code: '150900', purpose: 'disaster' })],
  F102: [100, () => only('donations', 'kind_val', { article: '电脑、打印机、救护车' })],
  F103: ['2011-08', () => only('labour-fairs', 'date', CHIFENG)],
  F104: [17, () => countOf('fair-posts', { fair_id: only('labour-fairs', 'fair_id', CHIFENG) })],
  F105: [1164, () => sumOf('fair-posts', 'posts', { fair_id: only('labour-fairs', 'fair_id', CHIFENG) })],
  F106: [4, () => countOf('fair-posts', { bj_code: '110116' })],
  F107: [500, () => sumOf('fair-posts', 'posts', { fair_id: only('labour-fairs', 'fair_id', SIZIWANG) })],
  F108: [1, () => rowsOf('labour-fairs').filter((row) => plain(row['platform']) !== null).length],
  F109: [1, () => only('culture-sport', 'qty', { bj_unit: '北京保利剧院', nm_unit: '乌兰恰特' })],
  F110: [3, () => sumOf('culture-sport', 'qty', { kind: 'reading-room' })],
  F111: [1, () => only('culture-sport', 'qty', { kind: 'fitness-corridor', nm_code: '150900' })],
  F112: [1, () => only('culture-sport', 'qty', { kind: 'talent-base', nm_code: '150900' })],
};

/** Figures no register of this issue carries, and where they belong. */
const ELSEWHERE: readonly (readonly [figures: string, why: string])[] = [
  ['F010', 'a count of measures in the narrative; each is a register of its own, none counts them'],
  ['F099', 'quilts and clothing of January: no amount is stated, so no row of R15'],
];

const HALU = { village: '阿日班格日嘎查（哈鲁组）' };
const DONGCHENG = { bj_code: '110101', nm_code: '150902' };
const HAIDIAN = 'JD-110108-150430';
const CHIFENG = { nm_code: '150400' };
const SIZIWANG = { nm_code: '150929' };
const hundredths = (value: number): number => Math.round(value * 100) / 100;
const districts = (): readonly DataValue[] => rowsOf('pairings').map((row) => plain(row['bj_code']));
const namedAreas = (): readonly DataValue[] =>
  [...new Set(rowsOf('training-classes').map((row) => plain(row['area10'])))].filter(
    (area) => !String(area).startsWith('other-'),
  );
const item = (name: string, column: string, unit?: string): DataValue =>
  only('work-items', column, { item: name, ...(unit !== undefined && { unit }) });

/** The value all of them have. @throws {Error} when they differ */
function onlyOne(values: readonly DataValue[]): DataValue {
  const [value = null, ...others] = new Set(values);
  if (others.length > 0) throw new Error(`Several values: ${values.join()}`);
  return value;
}

describe('the registers of 2011 and the figures of the yearbook', () => {
  it.each(Object.entries(FIGURES))('%s comes out', (_, [expected, fromRows]) => {
    expect(fromRows()).toBe(expected);
  });

  it('account for all hundred figures: each is proved here or belongs elsewhere', () => {
    const elsewhere = ELSEWHERE.flatMap(([figures]) => figures.split(' '));
    const proved = Object.keys(FIGURES);
    expect(proved.filter((id) => elsewhere.includes(id))).toEqual([]);
    const known = [...between(1, 23), ...between(30, 65), ...between(70, 77), ...between(80, 112)];
    expect(known).toHaveLength(100);
    expect([...proved, ...elsewhere].sort()).toEqual(known);
  });

  it('say the headlines as they are printed', () => {
    const headlines = rowsOf('indicators').map((row) => plain(row['value']));
    expect(headlines).toEqual([8000, 1600, 164, 2614, 8, 5, 32, 648, 2778]);
  });
});

const between = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => `F${String(first + index).padStart(3, '0')}`);
