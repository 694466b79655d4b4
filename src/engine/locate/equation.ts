import type { Table } from '../../model/table';
import type { Measure } from '../evaluate/compare';
import { fitted, isSame, stepOf, type NumberCell } from './cell';

/** Two sides that must be equal, and the cells that are in them. */
export interface Equation {
  readonly cells: readonly NumberCell[];
  readonly measure: Measure;
  /** Both sides, were one of the cells to hold another value; undefined where a side is not known. */
  sides(cell: NumberCell, value: number): readonly [number, number] | undefined;
}

/** Whether the sides are equal, were the cell to hold the value; what is not known accuses nobody. */
export function holds(equation: Equation, cell: NumberCell, value = cell.value): boolean {
  const sides = equation.sides(cell, value);
  return !sides || equation.measure.order(...sides) === 0;
}

/** A few steps reach the value even where the cell is a divisor; sums and products need one. */
const MOST_STEPS = 12;

/**
 * The value of one cell with which the equation holds, all others as they are; undefined where there is none that its
 * column takes. Found by secants on the rule's own arithmetic, so that nothing is computed in two ways.
 */
export function solve(equation: Equation, cell: NumberCell, table: Table): number | undefined {
  const apart = (value: number): number => {
    const sides = equation.sides(cell, value);
    return sides ? sides[0] - sides[1] : NaN;
  };
  const step = stepOf(cell, table);
  let [before, value] = [cell.value, cell.value + step];
  let apartBefore = apart(before);
  for (let turn = 0; turn < MOST_STEPS && Math.abs(value - before) > step * 1e-9; turn++) {
    const now = apart(value);
    const slope = (now - apartBefore) / (value - before);
    if (now === 0) break;
    if (!Number.isFinite(slope) || slope === 0) return undefined;
    [before, apartBefore, value] = [value, now, value - now / slope];
  }
  const found = fitted(cell, value, table);
  return found !== undefined && found !== cell.value && holds(equation, cell, found) ? found : undefined;
}

/** A number that stands on a side of a sum; on the right side it counts negative. */
export interface Addend {
  readonly cell: NumberCell;
  /** What one of the cell's numbers is in those of the sum. */
  readonly scale: number;
}

/** Sums that must be equal. What of them is in no cell is in `left` and `right`, which are the whole sides. */
export function sumsEqual(
  left: { readonly value: number; readonly addends: readonly Addend[] },
  right: { readonly value: number; readonly addends: readonly Addend[] },
  measure: Measure,
): Equation {
  const changed = (side: typeof left, cell: NumberCell, value: number): number => {
    const addend = side.addends.find((each) => isSame(each.cell, cell));
    return addend ? side.value + (value - addend.cell.value) * addend.scale : side.value;
  };
  return {
    cells: [...left.addends, ...right.addends].map(({ cell }) => cell),
    measure,
    sides: (cell, value) => [changed(left, cell, value), changed(right, cell, value)],
  };
}
