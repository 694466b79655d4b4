import { a1, type CellAddress } from '../../model/address';
import type { CellRef } from '../../model/finding';
import { fromFen, printedStep, roundFen, roundHalfAway } from '../../model/money';
import { Kind, type Table, type TableColumn, type TotalRow } from '../../model/table';
import type { Context } from '../check/context';
import type { RowOf } from '../check/found';
import { printNumber } from '../check/print';

/** Decimals of plain numbers that do not say how many they have. */
const DECIMALS = 6;

/** A cell that holds a number: of a data row, or of a 合计 or 小计 row. */
export interface NumberCell extends CellAddress {
  readonly table: number;
  readonly cells: TableColumn;
  /** −1 for cells of totals rows. */
  readonly dataRow: number;
  /** Fen for money. */
  readonly value: number;
}

/** A readable number of a data row; undefined where there is none, or where it speaks for several rows. */
export function cellOfRow({ tables }: Context, { table: index, row }: RowOf, column: string): NumberCell | undefined {
  const table = tables[index]!;
  const cells = table.columns[column];
  if (!cells?.numbers || cells.kinds[row] !== Kind.value || !isAmount(cells)) return undefined;
  if (cells.shared?.has(row) || cells.covered?.has(row)) return undefined;
  const at = { row: cells.row ?? table.rows[row]!, column: cells.position };
  return { ...at, table: index, cells, dataRow: row, value: cells.numbers[row]! };
}

export function cellOfTotal(
  { tables }: Context,
  table: number,
  total: TotalRow,
  column: string,
): NumberCell | undefined {
  const cells = tables[table]!.columns[column];
  const value = total.values[column];
  if (!cells || value === undefined || Number.isNaN(value)) return undefined;
  return { row: total.row, column: cells.position, table, cells, dataRow: -1, value };
}

const isAmount = ({ column }: TableColumn): boolean => column.type === 'number' || column.type === 'money';

export const isSame = (left: NumberCell, right: NumberCell): boolean =>
  left.table === right.table && left.row === right.row && left.column === right.column;

export const isFormula = ({ tables }: Context, { table, row, column }: NumberCell): boolean =>
  tables[table]!.grid.formulas.has(a1(row, column));

export const refOf = ({ tables }: Context, { table, row, column }: NumberCell): CellRef => ({
  sheet: tables[table]!.sheet,
  cell: a1(row, column),
});

/** The smallest change of the cell that is looked at. */
export const stepOf = ({ cells }: NumberCell, table: Table): number =>
  cells.column.type === 'money' ? printedStep(cells.unit ?? table.unit) : 1;

/** A value as the cell could hold it; undefined where its column does not take such a value. */
export function fitted({ cells, value: found }: NumberCell, value: number, table: Table): number | undefined {
  const { column } = cells;
  if (!Number.isFinite(value)) return undefined;
  if (column.type === 'money') {
    const fen = roundFen(value, cells.unit ?? table.unit);
    return fen < 0 && found >= 0 ? undefined : fen;
  }
  if (column.type !== 'number') return undefined;
  const rounded = roundHalfAway(value, column.whole ? 0 : (column.decimals ?? DECIMALS));
  const { min = found < 0 ? -Infinity : 0, max = Infinity } = column;
  return rounded < min || rounded > max ? undefined : rounded;
}

/** A value of the cell as one would type it. */
export const typedNumber = ({ cells }: NumberCell, value: number, table: Table): number =>
  cells.column.type === 'money' ? fromFen(value, cells.unit ?? table.unit) : Number(printNumber(value));
