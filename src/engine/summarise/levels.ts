import type { CodeColumn, Column } from '../../model/column';
import { fromSerial } from '../../model/date';
import type { Grouped } from '../../model/summary';
import { Kind, type Book, type Table, type TableColumn } from '../../model/table';
import { text, type Text } from '../../model/text';
import { tablesOf } from '../evaluate/scope';

/** The name of a level's column in the tables that `withLevels` makes. */
export const levelName = (level: number): string => `level ${level}`;

/** Whether a level goes by a column of the table as it was read. */
const isPlain = ({ through, of }: Grouped): boolean => through === undefined && of === undefined;

/** The table with nothing but a column for each level, by which its rows are put into groups. */
export function withLevels(table: Table, levels: readonly Grouped[], book: Book): Table {
  const columns = levels.flatMap((level, index): [string, TableColumn][] => {
    const found = levelColumn(table, level, book);
    return found ? [[levelName(index), found]] : [];
  });
  return { ...table, columns: Object.fromEntries(columns) };
}

function levelColumn(table: Table, level: Grouped, book: Book): TableColumn | undefined {
  const { column, through, of } = level;
  if (isPlain(level)) return table.columns[column];
  const found = through === undefined ? table.columns[column] : columnThrough(table, through, column, book);
  if (!found || of === undefined) return found;
  return of === 'city' ? citiesOf(found) : periodsOf(found, of);
}

/** A column of the rows that a reference column leads to, row by row; blank where it leads nowhere. */
function columnThrough(table: Table, through: string, id: string, book: Book): TableColumn | undefined {
  const reference = table.columns[through];
  const target = reference?.column.type === 'id' ? reference.column.references : undefined;
  if (!reference || target === undefined) return undefined;
  const rowOf = new Map<string, { readonly cells: TableColumn; readonly row: number }>();
  let sample: TableColumn | undefined;
  for (const other of tablesOf(book, target)) {
    const cells = other.columns[id];
    sample ??= cells;
    other.columns[other.register.key[0] ?? '']?.texts?.forEach((key, row) => {
      if (cells && key !== undefined && !rowOf.has(key)) rowOf.set(key, { cells, row });
    });
  }
  if (!sample) return undefined;
  const found = Array.from(table.rows, (_, row) => rowOf.get(reference.texts?.[row] ?? ''));
  const kinds = Uint8Array.from(found, (there, row) =>
    there ? there.cells.kinds[there.row]! : reference.kinds[row] === Kind.unreadable ? Kind.unreadable : Kind.blank,
  );
  return {
    ...sample,
    kinds,
    notes: new Map(),
    ...(sample.numbers && {
      numbers: Float64Array.from(found, (there) => there?.cells.numbers?.[there.row] ?? Number.NaN),
    }),
    ...(sample.texts && { texts: found.map((there) => there?.cells.texts?.[there.row]) }),
  };
}

/** Each division's league or city; what stands above these, or is one, stands for itself. */
function citiesOf(column: TableColumn): TableColumn {
  const { codes } = (column.column as CodeColumn).codes;
  const positionOf = new Map(codes.map(({ id }, position) => [id, position]));
  const above = codes.map(({ scope, parent }, position) =>
    scope === 'city' || scope === 'province' || parent === undefined ? position : (positionOf.get(parent) ?? position),
  );
  return { ...column, numbers: Float64Array.from(column.numbers ?? [], (position) => above[position] ?? -1) };
}

const MONTHS_A_YEAR = 12;
const MONTHS = { month: 1, quarter: 3 } as const;

/** The month or quarter of each date, as the number of months from the year 0 to its first. */
function periodsOf(column: TableColumn, of: 'month' | 'quarter'): TableColumn {
  const declared: Column = { type: 'number', header: column.column.header, help: column.column.help };
  const months = Float64Array.from(column.numbers ?? [], (serial, row) => {
    if (column.kinds[row] !== Kind.value) return Number.NaN;
    const { year, month } = fromSerial(serial);
    return year * MONTHS_A_YEAR + Math.floor((month - 1) / MONTHS[of]) * MONTHS[of];
  });
  return { ...column, column: declared, numbers: months };
}

const MONTH_NAMES = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'],
  ...['November', 'December'],
];
const QUARTERS = ['一', '二', '三', '四'];

/** What a month or quarter is called; the year is said where it is not that of the report. */
export function periodLabel(months: number, of: 'month' | 'quarter', reported: number | undefined): Text {
  const year = Math.floor(months / MONTHS_A_YEAR);
  const month = months % MONTHS_A_YEAR;
  const quarter = month / MONTHS.quarter;
  const zh = of === 'month' ? `${month + 1}月` : `第${QUARTERS[quarter] ?? ''}季度`;
  const en = of === 'month' ? (MONTH_NAMES[month] ?? '') : `Q${quarter + 1}`;
  return year === reported ? text(zh, en) : text(`${year}年${zh}`, `${en} ${year}`);
}
