import { MONEY_UNITS, toFen, type MoneyUnit } from '../../model/money';
import { Kind, type Table, type TableColumn } from '../../model/table';

/** The column that states the unit of each row's number on sheets of mixed indicators. */
export const UNIT_COLUMN = 'unit';

/** The money unit a row of indicators counts in: what its `unit` column says, 万元 where that says nothing of money. */
export function unitOfRow(table: Table, row: number): MoneyUnit {
  const cells = table.columns[UNIT_COLUMN];
  if (cells?.column.type !== 'code' || cells.kinds[row] !== Kind.value) return 'wan';
  const label = cells.column.codes.codes[cells.numbers?.[row] ?? -1]?.label.zh;
  const units = Object.keys(MONEY_UNITS) as MoneyUnit[];
  return units.find((unit) => MONEY_UNITS[unit].label.zh === label) ?? 'wan';
}

/**
 * A cell as fen, so that it can be set against an amount. Money is fen already. A plain number that faces money
 * (the value of a headline indicator) is in the unit its row states, and in 万元 where it states none.
 */
export const fenAt = (table: Table, { column, numbers }: TableColumn, row: number): number =>
  column.type === 'money' ? numbers![row]! : toFen(numbers![row]!, unitOfRow(table, row));

/** A whole column as fen; see `fenAt`. */
export function asFen(table: Table, cells: TableColumn): TableColumn {
  if (cells.column.type === 'money' || !cells.numbers) return cells;
  return { ...cells, numbers: cells.numbers.map((_, row) => fenAt(table, cells, row)) };
}
