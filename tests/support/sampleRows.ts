import { sampleBook } from '../../src/catalogue/sample/book';
import type { DataCell, DataRow, DataValue } from '../../src/model/data';

/** The book under test, once. */
export const BOOK = sampleBook(2011, 'zh');

/** The rows of a register. @throws {Error} when the book has none of that id */
export function rowsOf(register: string): readonly DataRow[] {
  const rows = BOOK[register];
  if (!rows) throw new Error(`The book has no ${register}`);
  return rows;
}

export const plain = (cell: DataCell | undefined): DataValue =>
  typeof cell === 'object' && cell !== null ? cell.value : (cell ?? null);

export const isMade = (cell: DataCell | undefined): boolean => typeof cell === 'object' && cell !== null;

type Wanted = Readonly<Record<string, DataValue>>;
const fits = (row: DataRow, wanted: Wanted): boolean =>
  Object.entries(wanted).every(([id, value]) => plain(row[id]) === value);

/** Rows that hold these values. */
export const where = (register: string, wanted: Wanted = {}): readonly DataRow[] =>
  rowsOf(register).filter((row) => fits(row, wanted));

/** Sum of a column, in hundredths so that it is exact. */
export function sumOf(register: string, column: string, wanted: Wanted = {}): number {
  const hundredths = where(register, wanted).map((row) => Math.round(Number(plain(row[column]) ?? 0) * 100));
  return hundredths.reduce((sum, value) => sum + value, 0) / 100;
}

export const countOf = (register: string, wanted: Wanted = {}): number => where(register, wanted).length;

/** How many different values a column holds. */
export const distinctOf = (register: string, column: string, wanted: Wanted = {}): number =>
  new Set(where(register, wanted).map((row) => plain(row[column]))).size;

/** The value of a column in the only row that fits. @throws {Error} when there is not exactly one */
export function only(register: string, column: string, wanted: Wanted): DataValue {
  const [row, ...more] = where(register, wanted);
  if (!row || more.length > 0) throw new Error(`${register}: not one row with ${JSON.stringify(wanted)}`);
  return plain(row[column]);
}
