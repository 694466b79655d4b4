import { roundSummed, summedStep, type MoneyUnit } from '../../model/money';
import type { Adjusted, Quantity } from '../../model/summary';
import type { NodeValues } from './values';

/** A column with its values by node. */
interface Rounded {
  readonly quantity: Quantity;
  readonly exact: NodeValues;
  readonly printed: NodeValues;
}

/**
 * Printed amounts that are not what rounding them by themselves would print.
 * @param positions the printed row of each node
 */
export const adjustedOf = (columns: readonly Rounded[], positions: readonly number[], unit: MoneyUnit): Adjusted[] =>
  columns.flatMap(({ quantity, exact, printed }, column) =>
    quantity.kind !== 'money'
      ? []
      : exact.flatMap((fen, node) => {
          const by = fen === undefined ? 0 : ((printed[node] ?? fen) - roundSummed(fen, unit)) / summedStep(unit);
          return by === 0 ? [] : [{ row: positions[node]!, column, by }];
        }),
  );
