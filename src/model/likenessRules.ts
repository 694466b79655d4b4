import type { Columns } from './column';
import type { Expr } from './expression';
import type { ExampleRow, Examples, Identified, RuleText } from './rule';

/** The forms of rule that set a row beside the others: how alike their texts are, how far their values spread. */

/**
 * No two rows are alike: their texts in a column share more than a part of their signs, and they hold the same in all of
 * `same`. Texts whose numerals differ are told apart on purpose. One finding for rows that are alike, at the second one.
 * Placeholders: `value` (the text), `rows`, any column id.
 */
export interface SimilarRule<C extends Columns = Columns> extends RuleText, Identified {
  readonly form: 'similar';
  readonly column: keyof C & string;
  /** 1: the same but for width, case, spaces and punctuation. Below 1: more than this part alike, and not the same. */
  readonly likeness: number;
  /** Filled, and the same in both rows. */
  readonly same: readonly (keyof C & string)[];
  /** The same in both rows, or blank in both. */
  readonly sameOrBlank?: readonly (keyof C & string)[];
  readonly where?: Expr;
  readonly examples: Examples<readonly ExampleRow<C>[]>;
}

/** How a value stands among the others of its column. */
export type SpreadCheck =
  | 'unit-slip' // an amount a thousand times its column's median: yuan for 10,000 yuan
  | 'percent-scale' // a share written 0.85 where its column writes 85
  | 'times-median' // a price several times the median of its kind, or so small a part of it
  | 'outlier' // an amount far outside the usual spread of its kind
  | 'even-split'; // all amounts of a group equal: one finding a group

/**
 * What the other values of a column tell of one value. Each column is judged by itself, over all rows or within groups.
 * Placeholders: `field`, `value`, `median`, `unit`; in groups any column id, `times` (value over median), `count`.
 */
export interface SpreadRule<C extends Columns = Columns> extends RuleText, Identified {
  readonly form: 'spread';
  readonly check: SpreadCheck;
  readonly columns: readonly (keyof C & string)[];
  /** Groups: rows with the same values in these columns; rows with a blank among them are not judged. */
  readonly within?: readonly (keyof C & string)[];
  readonly where?: Expr;
  /** The parameter that says how far is too far; blank silences the rule. */
  readonly limit?: string;
  /** The parameter from which on a value is too far for this rule: wrong units have one of their own. */
  readonly upTo?: string;
  /** Values of the first column, or whole rows. */
  readonly examples: Examples<readonly number[] | readonly ExampleRow<C>[]>;
}
