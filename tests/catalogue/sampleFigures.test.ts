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
  F014: ['2011-07-06', () => only('documents', 'issue_date', { co_issuer: '内蒙古自治区发展和改革委员会' })],
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
  F080: [1, () => countOf('pairings', { bj_code: '110101', nm_code: '150902' })],
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
  F109: [1, () => only('culture-sport', 'qty', { bj_unit: '北京保利剧院', nm_unit: '乌兰恰特' })],
  F110: [3, () => sumOf('culture-sport', 'qty', { kind: 'reading-room' })],
  F111: [1, () => only('culture-sport', 'qty', { kind: 'fitness-corridor', nm_code: '150900' })],
  F112: [1, () => only('culture-sport', 'qty', { kind: 'talent-base', nm_code: '150900' })],
};

/** Figures no register of this issue carries, and where they belong. */
const ELSEWHERE: readonly (readonly [figures: string, why: string])[] = [
  ['F010', 'a count of measures in the narrative; no register holds it'],
  ['F011 F012 F013', 'joint meetings: R01'],
  ['F015', 'tasks of the framework agreement: R02'],
  ['F081 F082 F083 F084 F085 F086 F087 F088', 'education support: R13'],
  ['F099', 'quilts and clothing of January: no amount is stated, so no row of R15'],
  ['F103 F104 F105 F106 F107 F108', 'labour transfer: R16'],
];

const HALU = { village: '阿日班格日嘎查（哈鲁组）' };
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
