import type { BalanceOutcome } from '../check/outcome';
import type { Steps } from '../steps';

/**
 * What is kept of one rule that reads more than a row. Before the cells of a row change it is told that the row leaves,
 * afterwards that it enters; when all edits are entered, it settles what follows from them.
 */
export interface Watcher {
  /** Takes in all rows, and finds what there is to find. */
  build(): Steps<void>;
  leave(table: number, row: number): void;
  enter(table: number, row: number): void;
  settle(): void;
  /** The outcomes of balances and totals, in the order of a full check. */
  outcomes?(): readonly BalanceOutcome[];
}

/** A column of a register. */
export interface ColumnOf {
  readonly register: string;
  readonly column: string;
}
