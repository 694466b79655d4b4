import { absolute, quoteSheet } from '../model/address';
import { fromFen } from '../model/money';
import type { GroupedTable } from '../model/summary';
import { Kind, type Table, type TableColumn } from '../model/table';
import { isCellError, type CellValue } from '../model/workbook';

/** What stands in the cell of a data row. */
export const rawCell = (table: Table, column: TableColumn, row: number): CellValue =>
  table.grid.values[table.rows[row] ?? 0]?.[column.position] ?? null;

/**
 * The cells of a column from the row above the first data row to the row below the last one, so that rows inserted at
 * either end are counted. Neither of these two rows answers to a group's name, which `clashes` makes sure of.
 * @param exact the data rows only, for rows that are picked by a blank: a totals row is blank there, too
 */
export function columnRange(table: Table, column: TableColumn, exact = false): string {
  const beyond = exact ? 0 : 1;
  const range = {
    top: Math.max(0, (table.rows[0] ?? 0) - beyond),
    left: column.position,
    bottom: (table.rows.at(-1) ?? 0) + beyond,
    right: column.position,
  };
  return `${quoteSheet(table.sheet)}!${absolute(range)}`;
}

/** For each innermost group, 1 when every cell of the column is read just as it stands: number for number, blank for blank. */
export function groupsReadAsTheyStand({ table, leafOf }: GroupedTable, columnId: string, size: number): Uint8Array {
  const faithful = new Uint8Array(size).fill(1);
  const column = table.columns[columnId];
  if (!column) return faithful;
  leafOf.forEach((leaf, row) => {
    if (leaf >= 0 && !readsAsItStands(table, column, row)) faithful[leaf] = 0;
  });
  return faithful;
}

function readsAsItStands(table: Table, column: TableColumn, row: number): boolean {
  const raw = rawCell(table, column, row);
  switch (column.kinds[row]) {
    case Kind.value: {
      const read = column.numbers?.[row] ?? Number.NaN;
      return raw === (column.column.type === 'money' ? fromFen(read, column.unit ?? table.unit) : read);
    }
    case Kind.pending:
    case Kind.bound:
      return false;
    default:
      return typeof raw !== 'number' && !(raw !== null && isCellError(raw));
  }
}

/** Texts that a criterion would take for an operator or a wildcard, or that are too long for one. */
const UNSAFE = /^[<>=]|[*?~]/;
const LONGEST_CRITERION = 255;
export const isSafe = (spelling: string): boolean =>
  spelling !== '' && !UNSAFE.test(spelling) && spelling.length <= LONGEST_CRITERION;

/** A cell as criteria see it; empty for what no criterion is made from. */
export const spellingOf = (raw: CellValue): string =>
  typeof raw === 'string' || typeof raw === 'number' ? String(raw) : '';
