import type { Expr } from '../../model/expression';
import type { Aggregate } from '../../model/rule';
import type { LiveSide } from '../../model/summary';
import { tablesBeside, type Book } from '../../model/table';
import type { SideCells } from '../check/outcome';

/**
 * The rows behind a side of a balance, where one sum or count over one sheet makes it up: what a formula can be printed
 * from. Undefined for sums of sums, shares, distinct counts and rows found through another register.
 * @param cells the cells of the side, of one group or of several
 */
export function liveSideOf(side: Aggregate, cells: readonly SideCells[], book: Book): LiveSide | undefined {
  const { of, column, where, by = [], plus, less, percent } = side;
  const conditions = where ? conditionColumns(where) : [];
  const groups = by.filter((level) => typeof level === 'string');
  if (of === 'distinct' || plus || less || percent !== undefined || !conditions) return undefined;
  const rows = cells.flatMap((each) => each.rows);
  const [index, ...others] = new Set(rows.map((row) => row.table));
  const table = index === undefined ? undefined : tablesBeside(book)[index];
  if (!table || others.length > 0 || !book.tables.includes(table)) return undefined;
  // Groups that all agree are added up, whatever group they are; a single one is told by its own values.
  const told = cells.length > 1 ? [] : by;
  if (told.length > groups.length) return undefined;
  const leafOf = new Int32Array(table.rows.length).fill(-1);
  for (const { row } of rows) leafOf[row] = 0;
  return {
    ...(of === 'sum' && column !== undefined && { column }),
    told: [...conditions, ...(cells.length > 1 ? [] : groups)],
    grouped: { table, leafOf },
  };
}

/** The columns of a condition that asks each of them for one value; undefined for every other condition. */
function conditionColumns(expr: Expr): readonly string[] | undefined {
  if (expr.op === 'in') return expr.values.length === 1 ? [expr.column] : undefined;
  if (expr.op !== 'all') return undefined;
  const parts = expr.of.map(conditionColumns);
  return parts.includes(undefined) ? undefined : parts.flatMap((part) => part ?? []);
}
