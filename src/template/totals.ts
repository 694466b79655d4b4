import { a1 } from '../model/address';
import type { Column } from '../model/column';
import { fromFen, toFen } from '../model/money';
import { unitOf } from '../model/numberFormat';
import { columnOf } from '../model/register';
import { computedCell } from './computed';
import { valueOf, type TemplateOptions } from './options';
import { positionOf, type SheetPlan } from './plan';

/** A formula with the value it computes to. */
export interface ComputedCell {
  readonly value: string | number;
  readonly formula: string;
}

/** Whether a column is added up in the 合计 row. */
export const isTotalled = (column: Column): boolean =>
  (column.type === 'money' || column.type === 'number') && column.total === true;

/**
 * A cell of the 合计 row; undefined where the column is not added up. The rows are found from the 栏次 row above and
 * the row below, so rows inserted anywhere between them are covered, also directly above 合计: a plain SUM(X8:X27)
 * misses those. Filtered rows are counted, as the printed total of a register must be.
 */
export function totalCell(plan: SheetPlan, id: string, options: TemplateOptions): ComputedCell | undefined {
  const column = columnOf(plan.register, id);
  const { total, ordinals, notes } = plan.at;
  if (total === undefined || !isTotalled(column)) return undefined;
  const position = positionOf(plan, id);
  const head = a1(ordinals, position);
  const isFirst = total === ordinals + 1;
  const formula = isFirst
    ? `SUM(OFFSET(${head},2,0,ROW(${a1(notes, 0)})-ROW(${head})-2,1))`
    : `SUM(OFFSET(${head},1,0,ROW()-ROW(${head})-1,1))`;
  const numbers = plan.rows
    .map((row, index) => computedCell(plan, id, index, options)?.value ?? valueOf(row, id))
    .filter((value) => typeof value === 'number');
  if (column.type !== 'money')
    return { formula, value: Number(numbers.reduce((sum, n) => sum + n, 0).toPrecision(15)) };
  const own = unitOf(column, options.unit);
  return {
    formula,
    value: fromFen(
      numbers.reduce((sum, n) => sum + toFen(n, own), 0),
      own,
    ),
  };
}
