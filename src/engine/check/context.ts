import { a1 } from '../../model/address';
import type { CellRef } from '../../model/finding';
import type { Rule } from '../../model/rule';
import type { Table } from '../../model/table';
import type { Text } from '../../model/text';
import type { Environment } from '../evaluate/scope';
import type { Found, Place, RowOf } from './found';
import type { BalanceOutcome } from './outcome';

/** What all forms work on during one check. */
export interface Context {
  readonly environment: Environment;
  readonly rules: readonly Rule[];
  /** Tables by their position in the book, those of last year's workbook after them; findings and rows name them by it. */
  readonly tables: readonly Table[];
  readonly found: Found;
  readonly outcomes: BalanceOutcome[];
}

/** One finding as its form sees it again when it is put into words. */
export interface Spotted {
  readonly index: number;
  readonly place: Place;
}

/** What a form says of one of its findings. */
export interface Explanation {
  /** The value of a placeholder in both languages; undefined for a name the form does not know. */
  readonly value: (placeholder: string) => Text | undefined;
  readonly observed?: Text;
  readonly expected?: Text;
  readonly difference?: Text;
  readonly related: readonly CellRef[];
  readonly suggestion?: string;
}

/** The tables of a register with their positions in the book; blank sheets have no rows and are not judged. */
export function judged(context: Context, register: string): { readonly index: number; readonly table: Table }[] {
  return context.tables
    .map((table, index) => ({ index, table }))
    .filter(({ table }) => table.register.id === register && table.rows.length > 0);
}

/** Sheet row and column (from 0) of a cell; forms (the cover) hold each value in a row of its own. */
function addressOf(table: Table, column: string, row: number): { row: number; column: number } {
  const cells = table.columns[column];
  return { row: cells?.row ?? table.rows[row]!, column: cells?.position ?? 0 };
}

/** A place whose leading cell is the first of these columns that the sheet has. */
export function placeOf(context: Context, { table: index, row }: RowOf, columns: readonly string[]): Place {
  const table = context.tables[index]!;
  const column = columns.find((id) => id in table.columns) ?? '';
  const address = addressOf(table, column, row);
  return { table: index, row, sheetRow: address.row, sheetColumn: address.column };
}

/** Cells of a row as people name them; columns the sheet has not are left out. */
export function cellsOf(context: Context, { table: index, row }: RowOf, columns: readonly string[]): CellRef[] {
  const table = context.tables[index]!;
  return columns
    .filter((id) => id in table.columns)
    .map((id) => {
      const address = addressOf(table, id, row);
      return { sheet: table.sheet, cell: a1(address.row, address.column) };
    });
}

/** All cells but the leading one, each once. */
export function others(cells: readonly CellRef[], context: Context, place: Place): CellRef[] {
  const lead = { sheet: context.tables[place.table]!.sheet, cell: a1(place.sheetRow, place.sheetColumn) };
  const seen = new Set([`${lead.sheet}!${lead.cell}`]);
  return cells.filter(({ sheet, cell }) => {
    const name = `${sheet}!${cell}`;
    return !seen.has(name) && seen.add(name);
  });
}
