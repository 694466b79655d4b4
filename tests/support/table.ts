import { PLAIN_TABLE } from '../../src/model/plainTable';
import type { Catalogue } from '../../src/model/catalogue';
import { registerOf } from '../../src/model/catalogue';
import type { Code } from '../../src/model/codelist';
import type { CodeColumn, Column } from '../../src/model/column';
import { serialOf } from '../../src/model/date';
import { toFen, type MoneyUnit } from '../../src/model/money';
import { previous } from '../../src/model/previous';
import { columnOf, columnOrder, type Register } from '../../src/model/register';
import type { BookExample } from '../../src/model/rule';
import { Kind, type Book, type CellNote, type Table, type TableColumn, type TotalRow } from '../../src/model/table';
import { LANGS } from '../../src/model/text';
import type { CellValue, Grid } from '../../src/model/workbook';
import { gridOf } from './grid';

/** A row as one would type it: numbers in the column's unit, dates ISO, codes by id or label, blanks null or absent. */
export type TypedRow = Readonly<Record<string, string | number | null | undefined>>;

export interface TableOptions {
  readonly sheet?: string;
  readonly unit?: MoneyUnit;
  /** Notes by column and data row. A note leaves the value as typed; `unreadable` below takes it away. */
  readonly notes?: Readonly<Record<string, Readonly<Record<number, CellNote>>>>;
  /** Cells that hold something unreadable, by column: data rows. */
  readonly unreadable?: Readonly<Record<string, readonly number[]>>;
  /** Formula cells not calculated yet. */
  readonly pending?: Readonly<Record<string, readonly number[]>>;
  readonly totals?: readonly TotalRow[];
  /** Columns the sheet has no header for. */
  readonly without?: readonly string[];
  readonly facts?: Partial<Table['facts']>;
  readonly formulas?: ReadonlyMap<string, string>;
}

/** Sheet row (from 0) of the first data row of a table built here: the header stands in row 1. */
export const FIRST_DATA_ROW = 1;

/**
 * A table as the reader would return it for a clean sheet, straight from typed rows.
 * @throws {Error} when a row names a column the register has not, or a code its list has not.
 */
export function tableOf(register: Register, rows: readonly TypedRow[], options: TableOptions = {}): Table {
  const unit = options.unit ?? 'wan';
  const ids = columnOrder(register.sheet.layout).filter((id) => !options.without?.includes(id));
  for (const row of rows) mustKnow(register, row);
  const columns: Record<string, TableColumn> = {};
  ids.forEach((id, position) => {
    columns[id] = columnOfRows(register, id, rows, { position, unit, options });
  });
  return {
    register,
    sheet: options.sheet ?? register.sheet.name.zh,
    grid: sheetOf(register, ids, rows, options),
    unit,
    rows: Int32Array.from(rows, (_, row) => row + FIRST_DATA_ROW),
    columns,
    totals: options.totals ?? [],
    facts: {
      unitCell: { row: 0, column: 0, text: '单位：万元' },
      unitConflicts: [],
      headerRows: [0, 0],
      missing: options.without ?? [],
      unknownHeaders: [],
      stamped: false,
      hiddenRowCount: 0,
      merges: [],
      interruptions: [],
      ...options.facts,
    },
  };
}

/** All tables of an example, in the catalogue's order. The year is the cover's, or 2011. */
export function bookOf(
  example: BookExample,
  catalogue: Pick<Catalogue, 'registers'>,
  options: Readonly<Record<string, TableOptions>> = {},
): Book {
  for (const id of Object.keys(example)) registerOf(catalogue, id);
  const tablesOf = (registers: readonly Register[]): Table[] =>
    registers
      .filter(({ id }) => id in example)
      .map((register) => tableOf(register, example[register.id] ?? [], options[register.id]));
  const before = tablesOf(catalogue.registers.map(previous));
  const year = example['cover']?.[0]?.['year'];
  return {
    tables: tablesOf([...catalogue.registers, PLAIN_TABLE]),
    unrecognised: [],
    year: typeof year === 'number' ? year : 2011,
    overrides: {},
    ...(before.length > 0 && { previous: { file: '2010.xlsx', year: 2010, tables: before } }),
  };
}

function mustKnow(register: Register, row: TypedRow): void {
  const unknown = Object.keys(row).filter((id) => !(id in register.columns));
  if (unknown.length > 0) throw new Error(`${register.id} has no column ${unknown.join(', ')}`);
}

interface Place {
  readonly position: number;
  readonly unit: MoneyUnit;
  readonly options: TableOptions;
}

function columnOfRows(
  register: Register,
  id: string,
  rows: readonly TypedRow[],
  { position, unit, options }: Place,
): TableColumn {
  const column = columnOf(register, id);
  const moneyUnit = column.type === 'money' ? (column.unit ?? unit) : undefined;
  const values = rows.map((row) => row[id] ?? null);
  const kinds = Uint8Array.from(values, (value) => kindOf(value, column));
  for (const row of options.unreadable?.[id] ?? []) kinds[row] = Kind.unreadable;
  for (const row of options.pending?.[id] ?? []) kinds[row] = Kind.pending;
  const notes = new Map(Object.entries(options.notes?.[id] ?? {}).map(([row, note]) => [Number(row), note]));
  const base = { id, column, position, kinds, notes, ...(moneyUnit && { unit: moneyUnit }) };
  if (isText(column)) {
    return {
      ...base,
      texts: values.map((value, row) => (kinds[row] === Kind.value ? textOf(value, column) : undefined)),
    };
  }
  return {
    ...base,
    numbers: Float64Array.from(values, (value, row) =>
      kinds[row] === Kind.value ? numberOf(value, column, moneyUnit) : column.type === 'code' ? -1 : Number.NaN,
    ),
  };
}

const isText = (column: Column): boolean =>
  column.type === 'text' || column.type === 'id' || (column.type === 'code' && column.several === true);

function kindOf(value: string | number | null, column: Column): number {
  if (value === null || value === '') return Kind.blank;
  if (column.notApplicable && (value === '不适用' || value === 'n/a')) return Kind.notApplicable;
  return Kind.value;
}

function textOf(value: string | number | null, column: Column): string {
  const typed = String(value);
  if (column.type !== 'code') return typed.trim();
  return typed
    .split(/[、,;]/)
    .map((one) => codeOf(column, one.trim()).id)
    .join(',');
}

function numberOf(value: string | number | null, column: Column, unit: MoneyUnit | undefined): number {
  if (column.type === 'code') return codeIndex(column, String(value));
  if (column.type === 'date') return serialOf(String(value));
  if (typeof value !== 'number') throw new Error(`${column.header.zh}: ${String(value)} is not a number`);
  return unit ? toFen(value, unit) : value;
}

const codeIndex = (column: CodeColumn, typed: string): number => column.codes.codes.indexOf(codeOf(column, typed));

function codeOf(column: CodeColumn, typed: string): Code {
  const means = (code: Code): boolean => code.id === typed || LANGS.some((lang) => code.label[lang] === typed);
  const code = column.codes.codes.find(means);
  if (!code) throw new Error(`${column.codes.id} has no code ${typed}`);
  return code;
}

function sheetOf(
  register: Register,
  ids: readonly string[],
  rows: readonly TypedRow[],
  { sheet, formulas }: TableOptions,
): Grid {
  const cell = (id: string, typed: CellValue | undefined): CellValue => {
    const column = columnOf(register, id);
    if (typed === null || typed === undefined) return null;
    return column.type === 'date' && typeof typed === 'string' ? serialOf(typed) : typed;
  };
  const header = ids.map((id) => columnOf(register, id).header.zh);
  const values = rows.map((row) => ids.map((id) => cell(id, row[id])));
  return gridOf(sheet ?? register.sheet.name.zh, [header, ...values], { ...(formulas && { formulas }) });
}
