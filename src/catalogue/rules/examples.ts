import { a1 } from '../../model/address';
import type { Column } from '../../model/column';
import { codesIn } from '../../model/codelist';
import { columnOf, columnOrder, SEQUENCE, type Register } from '../../model/register';
import type { ExampleCell, ExampleLayout, SheetExample } from '../../model/rule';

/** The `n`th value (from 1) one could type into any column: no identity, no amount that means anything. */
export function exampleValue(column: Column, n: number): string | number {
  switch (column.type) {
    case 'text':
      return `示例${n}`;
    case 'number':
    case 'money':
      return n;
    case 'date':
      return `2011-0${n}-01`;
    case 'code':
      return codesIn(column.codes, column.scope)[n - 1]?.id ?? '';
    case 'id':
      return `SL-2011-00${n}`;
  }
}

/** The `n`th example row of a register: its key and its name, nothing else. */
export function exampleRow(register: Register, n: number): Readonly<Record<string, string | number>> {
  const ids = [...register.key, register.rowName];
  return Object.fromEntries(ids.map((id) => [id, exampleValue(columnOf(register, id), n)]));
}

/**
 * An example row someone has filled in: where a sheet starts with rows of its own, only an amount tells that of them.
 */
export function filledRow(register: Register, n: number): Readonly<Record<string, string | number>> {
  const amount = Object.entries(register.columns).find(
    ([id, { type, computed }]) => (type === 'number' || type === 'money') && !computed && id !== SEQUENCE,
  );
  return { ...exampleRow(register, n), [SEQUENCE]: n, ...(amount && { [amount[0]]: n }) };
}

/** What an example sheet has besides its header; everything is there unless it is switched off. */
export interface SheetParts {
  readonly title?: string;
  readonly unit?: string | null;
  /** Header texts instead of those of the register, by column id; null leaves the column out. */
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly rows: readonly TypedRow[];
  readonly stamped?: true;
  readonly year?: number;
  readonly layout?: ExampleLayout;
}
/** A data row by column id; in a 合计 or 小计 row the label stands under `seq`, in the first column. */
export type TypedRow = Readonly<Record<string, ExampleCell>>;

/** A sheet of a register as an office would send it: title, unit row, one header row, data; a form as its labels. */
export function exampleSheet(register: Register, { headers = {}, rows, ...parts }: SheetParts): SheetExample {
  const shown = columnOrder(register.sheet.layout).filter((id) => headers[id] !== null);
  const headerOf = (id: string): string => headers[id] ?? columnOf(register, id).header.zh;
  const line = (text: string): ExampleCell[] => [text, ...shown.slice(1).map(() => null)];
  const title = parts.title ?? register.sheet.title.zh.replace('{year}', String(parts.year ?? 2011));
  const table =
    register.sheet.kind === 'form'
      ? shown.map((id): ExampleCell[] => [headerOf(id), cellOf(register, id, rows[0] ?? {})])
      : [shown.map(headerOf), ...rows.map((row) => shown.map((id) => cellOf(register, id, row)))];
  return {
    register: register.id,
    ...(parts.stamped && { stamped: true }),
    ...(parts.year !== undefined && { year: parts.year }),
    ...(parts.layout && { layout: parts.layout }),
    cells: [line(title), ...(parts.unit === null ? [] : [line(parts.unit ?? '单位：万元')]), ...table],
  };
}

function cellOf(register: Register, id: string, row: TypedRow): ExampleCell {
  const cell = row[id] ?? null;
  const column = columnOf(register, id);
  if (column.type !== 'code' || column.show === 'id') return cell;
  return column.codes.codes.find((code) => code.id === cell)?.label.zh ?? cell;
}

/** Columns that are added up in the totals row. */
export const totalled = (register: Register): string[] =>
  Object.entries(register.columns)
    .filter(([, column]) => (column.type === 'number' || column.type === 'money') && column.total === true)
    .map(([id]) => id);

/** Money columns typed in the sheet's unit: not those whose header states a unit of its own. */
export const inSheetUnit = (register: Register): string[] =>
  Object.entries(register.columns)
    .filter(([, column]) => column.type === 'money' && column.unit === undefined && column.per === undefined)
    .map(([id]) => id);

/** The address of a cell of an example sheet: title and unit stand in rows 1 and 2, the header in row 3. */
export const exampleCell = (register: Register, id: string, row: number): string =>
  a1(FIRST_ROW + row - 1, columnOrder(register.sheet.layout).indexOf(id));
const FIRST_ROW = 3;
