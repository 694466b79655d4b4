import type { Columns } from './column';
import type { Expr } from './expression';
import type { ExampleRow, Examples, Identified, RuleText } from './rule';

/** The forms of rule that go down the rows in their order. */

/** The column counts 1, 2, 3 … down the sheet. One finding a sheet, at the first break.
 * Placeholders: `count` (of breaks), and of the first one `before`, `value`, `expected`. */
export interface SequenceRule extends RuleText, Identified {
  readonly form: 'sequence';
  readonly column: string;
  readonly examples: Examples<readonly (number | null)[]>;
}

/**
 * Sums so far go on from one period to the next, row by row of those that are the same in `by`; a period that stands
 * twice is not judged. Placeholders: any column id, `before.` + column id (of the row before), `row`, `field`, `left`,
 * `right`, `difference`, `unit`.
 */
export interface SeriesRule<C extends Columns = Columns> extends RuleText, Identified {
  readonly form: 'series';
  readonly by: readonly (keyof C & string)[];
  /** The column of months that puts the rows of a series in order. */
  readonly order: keyof C & string;
  readonly where?: Expr;
  /** `of` has not fallen since the period before; with `plus`, that is what it rose by, where the two adjoin. */
  readonly sums: readonly { readonly of: keyof C & string; readonly plus?: keyof C & string }[];
  readonly examples: Examples<readonly ExampleRow<C>[]>;
}
