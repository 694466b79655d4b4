import type { Aggregate } from './rule';
import type { Text } from './text';

/** A headline of the annual overview: what it counts, and the rows behind it. */
export interface Figure {
  /** H01: the indicator's code on the overview sheet. */
  readonly id: string;
  readonly title: Text;
  /** Code id of the list of units of measure. */
  readonly unit: string;
  /** Whether the value is an amount of money (printed in the sheet's unit). */
  readonly money?: true;
  /** The sums that make it up, added together. */
  readonly detail: readonly Aggregate[];
  /** How the figure is defined (口径). */
  readonly definition: Text;
}
