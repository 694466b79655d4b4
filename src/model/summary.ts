import type { By } from './rule';
import type { Expr } from './expression';
import type { Text } from './text';

/** A number a summary prints for each of its rows. */
export type Measure = {
  readonly id: string;
  readonly header: Text;
  /** Heads above it, from the top. */
  readonly group?: Text;
} & (
  | { readonly of: 'count' }
  /** Sum of a column; `register` and `by` when it comes from another register than the summary's own. */
  | {
      readonly of: 'sum' | 'distinct';
      readonly column: string;
      readonly register?: string;
      readonly by?: readonly By[];
      readonly where?: Expr;
    }
  /** Share of another measure's total, in %, adding up to 100.00 by largest remainder (舍位平衡). */
  | { readonly of: 'share'; readonly measure: string }
  /** One measure divided by another; `—` when the divisor is 0 or missing. `scale` 100 prints %. */
  | {
      readonly of: 'ratio';
      readonly measure: string;
      readonly by: string;
      readonly scale?: number;
      readonly decimals: number;
    }
  /** Rows of no register here: prints `—`. */
  | { readonly of: 'missing' }
);

/** A summary over the rows of a register: a finished official sheet. */
export interface Summary {
  /** S02. */
  readonly id: string;
  readonly title: Text;
  readonly register: string;
  readonly where?: Expr;
  /** Groups, outer first; more than one gives subtotals. */
  readonly rows: readonly { readonly by: By; readonly header: Text; readonly sort?: 'list' | 'value' }[];
  readonly measures: readonly Measure[];
  readonly totals: 'first' | 'last';
  readonly notes: readonly Text[];
}
