import { columnLetters } from '../src/model/address';
import { codesIn } from '../src/model/codelist';
import { serialOf } from '../src/model/date';
import type { CellValue, Grid } from '../src/model/workbook';
import { divisions } from '../src/catalogue/codelists/divisions';
import { allocations } from '../src/catalogue/registers/allocations';
import { cover } from '../src/catalogue/registers/cover';
import { projects } from '../src/catalogue/registers/projects';
import { corrupt } from './corrupt';
import { randomFrom } from './random';

/** The columns of the generated register, in the order of its sheet. */
export const COLUMNS = [
  'seq',
  'project_id',
  'project_name',
  'category',
  'sector',
  'nature',
  'city',
  'banner_code',
  'banner',
  'town',
  'unit',
  'approve_date',
  'start_plan',
  'finish_plan',
  'start_act',
  'finish_act',
  'inv_total',
  'src_bj',
  'src_nm',
  'src_local',
  'households',
  'people',
  'status',
  'progress',
] as const;
export type ColumnId = (typeof COLUMNS)[number];
export type Row = CellValue[];
/** Position of a column in a row. */
export const at = (id: ColumnId): number => COLUMNS.indexOf(id);

const LEDGER_COLUMNS = [
  'seq',
  'alloc_id',
  'alloc_date',
  'source',
  'kind',
  'payer',
  'payee_code',
  'project_id',
  'amount',
] as const;
const DATES: readonly ColumnId[] = ['approve_date', 'start_plan', 'finish_plan', 'start_act', 'finish_act'];
/** One project in so many has Beijing money, and with it a line in the ledger. */
const FUNDED = 5;
/** Banners of the register: with 6 sectors, 6 states and what is spoilt they make the groups of the pivot, about 3,400. */
const BANNERS = 70;
const SEED = 20_110_706;

export interface Workload {
  /** What a workbook port hands over: cover, projects, ledger. */
  readonly grids: readonly Grid[];
  /** The data rows of the projects, as cells. */
  readonly rows: readonly (readonly CellValue[])[];
  readonly ledger: readonly (readonly CellValue[])[];
  /** Sheet row of the first data row, counting from 0. */
  readonly firstRow: number;
}

const CATEGORIES = ['民生类', '产业类'];
export const SECTORS = ['设施农业', '扶贫开发', '教育', '卫生', '旅游', '其他'];
const NATURES = ['新建', '改扩建', '维修', '购置'];
const STATUSES = ['未开工', '在建', '已完工', '已验收', '暂停', '取消'];
const WORKS = [
  '扶贫移民搬迁项目',
  '设施农业大棚建设项目',
  '乡镇卫生院改造项目',
  '中心小学教学楼项目',
  '旅游道路建设项目',
];
const FIRST_DAY = serialOf('2011-03-01');

/** A register of `count` projects, 1 % of whose cells are spoilt in known ways, with the ledger behind it. */
export function workload(count: number): Workload {
  const random = randomFrom(SEED);
  const banners = codesIn(divisions, 'banner').slice(0, BANNERS);
  const cities = new Map<string, string>(divisions.codes.map((code) => [code.id, code.label.zh]));
  const rows: Row[] = [];
  const ledger: Row[] = [];
  for (let index = 0; index < count; index++) {
    const banner = banners[Math.floor(random() * banners.length)]!;
    const row = project(index, banner.id, banner.label.zh, cities.get(banner.parent ?? '') ?? '', random);
    rows.push(row);
    const beijing = row[at('src_bj')];
    if (beijing !== 0) ledger.push(allocation(ledger.length, row));
  }
  corrupt(rows, random);
  shareTexts([...rows, ...ledger]);
  const firstRow = 3;
  const titled = (title: string, headers: readonly string[], data: readonly Row[]): CellValue[][] => [
    [title],
    ['单位：万元'],
    [...headers],
    ...data,
  ];
  const grids = [
    gridOf('封面', coverRows(), new Map()),
    gridOf(
      '项目',
      titled(
        '2011年京蒙对口帮扶项目台账',
        COLUMNS.map((id) => projects.columns[id].header.zh),
        rows,
      ),
      dateFormats(DATES.map(at), firstRow, rows.length),
    ),
    gridOf(
      '下达',
      titled(
        '2011年资金计划与下达台账',
        LEDGER_COLUMNS.map((id) => allocations.columns[id].header.zh),
        ledger,
      ),
      dateFormats([LEDGER_COLUMNS.indexOf('alloc_date')], firstRow, ledger.length),
    ),
  ];
  return { grids, rows, ledger, firstRow };
}

function project(index: number, code: string, banner: string, city: string, random: () => number): Row {
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)]!;
  const status = Math.floor(random() * STATUSES.length);
  const approved = FIRST_DAY + Math.floor(random() * 60);
  const started = approved + 5 + Math.floor(random() * 30);
  const households = 10 + Math.floor(random() * 400);
  const beijing = index % FUNDED === 0 ? cents(50 + random() * 500) : 0;
  const matching = cents(10 + random() * 200);
  const local = cents(random() * 100);
  const town = `第${Math.floor(random() * 30) + 1}苏木`;
  return [
    index + 1,
    `JM-2011-${code}-${String(index + 1).padStart(6, '0')}`,
    `${banner}${town}${pick(WORKS)}`,
    pick(CATEGORIES),
    pick(SECTORS),
    pick(NATURES),
    city,
    code,
    banner,
    town,
    `${banner}扶贫开发办公室`,
    approved,
    approved + 10,
    approved + 150,
    status === 0 ? null : started,
    status === 2 || status === 3 ? started + 90 + Math.floor(random() * 60) : null,
    cents(beijing + matching + local),
    beijing,
    matching,
    local,
    households,
    households + Math.floor(random() * 1000),
    STATUSES[status]!,
    status === 0 ? 0 : Math.floor(random() * 101),
  ];
}

/** Texts as a file's table of shared strings hands them over: flat, and one object for equal ones. */
function shareTexts(rows: readonly Row[]): void {
  const shared = new Map<string, string>();
  for (const row of rows) {
    for (const [column, value] of row.entries()) {
      if (typeof value !== 'string') continue;
      let flat = shared.get(value);
      if (flat === undefined) {
        flat = Buffer.from(value).toString();
        shared.set(flat, flat);
      }
      row[column] = flat;
    }
  }
}

const cents = (amount: number): number => Math.round(amount * 100) / 100;

const allocation = (index: number, row: Row): Row => [
  index + 1,
  `XD-2011-${String(index + 1).padStart(6, '0')}`,
  FIRST_DAY + 100,
  '北京市级',
  '项目资金',
  '北京市财政局',
  row[at('banner_code')]!,
  row[at('project_id')]!,
  row[at('src_bj')]!,
];

function coverRows(): CellValue[][] {
  const values: Readonly<Record<string, CellValue>> = { year: 2011, period: '年报', unit: '示例单位' };
  return Object.entries(cover.columns).map(([id, column]) => [column.header.zh, values[id] ?? null]);
}

/** The number formats of date columns, cell by cell, as files state them. */
function dateFormats(columns: readonly number[], firstRow: number, count: number): Map<string, string> {
  const formats = new Map<string, string>();
  for (let row = firstRow; row < firstRow + count; row++) {
    for (const column of columns) formats.set(`${columnLetters(column)}${row + 1}`, 'yyyy-mm-dd');
  }
  return formats;
}

const gridOf = (name: string, values: Grid['values'], formats: Grid['formats']): Grid => ({
  name,
  visibility: 'visible',
  values,
  formulas: new Map(),
  formats,
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  protected: false,
  date1904: false,
});
