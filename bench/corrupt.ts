import type { CellValue } from '../src/model/workbook';
import { at, COLUMNS, type ColumnId, type Row } from './workload';

/** One cell in a hundred is spoilt. */
const SHARE = 0.01;

type Spoil = (value: CellValue, row: Row, before: Row) => CellValue;
const blank: Spoil = () => null;
const as =
  (value: CellValue): Spoil =>
  () =>
    value;
const shifted =
  (by: number): Spoil =>
  (value) =>
    typeof value === 'number' ? Math.round((value + by) * 1000) / 1000 : value;
const text = (value: CellValue | undefined): string => (typeof value === 'string' ? value : '');

/** The ways in which the cells of a column are spoilt: those that offices' sheets really show. */
const WAYS: Readonly<Partial<Record<ColumnId, readonly Spoil[]>>> = {
  project_id: [blank, (_, __, before) => before[at('project_id')]!, (value) => ` ${text(value)}`],
  project_name: [blank, (value) => `${text(value)} `, (value) => `${text(value).slice(0, 4)}  ${text(value).slice(4)}`],
  category: [blank, as('第三种')],
  sector: [as('水产养殖')],
  nature: [as('搬家')],
  city: [(value) => (value === '赤峰市' ? '通辽市' : '赤峰市')],
  banner_code: [blank, as('999999')],
  town: [blank],
  approve_date: [blank, as('2011年5月6日')],
  start_plan: [as('春季开工'), shifted(400)],
  finish_plan: [shifted(-300)],
  start_act: [shifted(-200), as(40_700)],
  finish_act: [shifted(-250), blank],
  inv_total: [blank, as('待定'), as('约三百'), shifted(-5000), shifted(0.003), shifted(10)],
  src_bj: [blank, as('1,234.50'), shifted(-900), shifted(0.003), shifted(5000)],
  src_nm: [shifted(-500)],
  src_local: [shifted(-500)],
  households: [shifted(0.5), as('若干户')],
  people: [blank, as('96'), shifted(0.5), as(3)],
  status: [blank, as('正在扫尾'), as('未开工'), as('已验收')],
  progress: [as(120)],
};

/** Spoils cells in place. */
export function corrupt(rows: readonly Row[], random: () => number): void {
  const wanted = Math.round(rows.length * COLUMNS.length * SHARE);
  const columns = COLUMNS.filter((id) => id in WAYS);
  for (let count = 0; count < wanted; count++) {
    const index = 1 + Math.floor(random() * (rows.length - 1));
    const column = columns[Math.floor(random() * columns.length)]!;
    const row = rows[index]!;
    row[at(column)] = spoilt(column, row, rows[index - 1]!, random);
  }
}

/** What a cell holds once it is spoilt in one of its column's ways; as it is in columns that are left alone. */
export function spoilt(column: ColumnId, row: Row, before: Row, random: () => number): CellValue {
  const value = row[at(column)]!;
  const ways = WAYS[column];
  return ways ? ways[Math.floor(random() * ways.length)]!(value, row, before) : value;
}
