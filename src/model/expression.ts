/**
 * Expressions over one row. They are inert: the engine evaluates them and the template prints them as Excel formulas;
 * nobody writes a rule twice.
 *
 * Logic is three-valued. A comparison with a blank or unreadable operand is *unknown*, and unknown never accuses.
 * A sum takes blanks as 0 unless all its parts are blank; one unreadable part makes it unknown.
 * Operands are rounded half away from zero before they are compared: money to the last printed place of the sheet's
 * unit, numbers to the comparison's `decimals` (docs/decisions/0007). When an operand is a column of month precision,
 * both sides are compared at month level. Texts and code ids compare exactly; texts are trimmed.
 */
export type Term =
  /** A cell of the row. */
  | { readonly term: 'column'; readonly column: string }
  /** A number, or a text (code id for code columns). Money constants are in yuan. */
  | { readonly term: 'constant'; readonly value: number | string }
  /** A date constant, ISO. */
  | { readonly term: 'date'; readonly iso: string }
  /** A parameter of the office, in force on the cover's year (see Parameter); blank silences the rule. */
  | { readonly term: 'parameter'; readonly parameter: string }
  | { readonly term: 'sum'; readonly of: readonly Term[] }
  /** At most one factor is money; percentages are written out as a quotient by 100. */
  | { readonly term: 'product'; readonly of: readonly Term[] }
  /** Unknown when the divisor is 0. */
  | { readonly term: 'quotient'; readonly of: Term; readonly by: Term }
  /** Days from one date to another; `inclusive` counts both ends. */
  | { readonly term: 'days'; readonly from: Term; readonly to: Term; readonly inclusive?: true }
  | { readonly term: 'year'; readonly of: Term }
  /** Characters of a text. */
  | { readonly term: 'length'; readonly of: Term }
  /** Part of a text, counting from 1 as Excel's MID does: the first two digits of a code. */
  | { readonly term: 'part'; readonly of: Term; readonly from: number; readonly length: number }
  /** What is known of a cell's value besides itself: the city of a banner, the gender an ID tells, the year in
   * a key, the number of households a text says benefit. */
  | { readonly term: 'attribute'; readonly column: string; readonly attribute: Attribute }
  /** A field of the cover. */
  | { readonly term: 'cover'; readonly column: string };

export type Attribute = 'parent' | 'gender' | 'keyYear' | 'households';
export type Comparison = '<' | '<=' | '=' | '<>' | '>=' | '>';

/** How far two sides may differ: `absolute` in the printed unit, `relative` to the right side (0.01 = 1 %). */
export type Tolerance = { readonly absolute: number } | { readonly relative: number };

export type Expr =
  | { readonly op: 'present'; readonly column: string }
  | {
      readonly op: 'compare';
      readonly left: Term;
      readonly by: Comparison;
      readonly right: Term;
      readonly within?: Tolerance;
      /** Decimals plain numbers are rounded to first; default 6. */
      readonly decimals?: number;
    }
  /** The column's value is one of these: code ids for code columns. For `several` columns: all of them are. */
  | { readonly op: 'in'; readonly column: string; readonly values: readonly (string | number)[] }
  /** The text names one of these words, wherever in it; capitals do not matter. */
  | { readonly op: 'mentions'; readonly column: string; readonly words: readonly string[] }
  | { readonly op: 'not'; readonly of: Expr }
  | { readonly op: 'all' | 'any'; readonly of: readonly Expr[] };

// Builders. A bare string is always a column; constants have their own builder, so that no reader can mistake them.
export const column = (id: string): Term => ({ term: 'column', column: id });
export const constant = (value: number | string): Term => ({ term: 'constant', value });
export const dateConstant = (iso: string): Term => ({ term: 'date', iso });
export const parameter = (name: string): Term => ({ term: 'parameter', parameter: name });
export const cover = (id: string): Term => ({ term: 'cover', column: id });
const asTerm = (part: string | Term): Term => (typeof part === 'string' ? column(part) : part);
export const sum = (...of: (string | Term)[]): Term => ({ term: 'sum', of: of.map(asTerm) });
export const product = (...of: (string | Term)[]): Term => ({ term: 'product', of: of.map(asTerm) });
export const quotient = (of: string | Term, by: string | Term): Term => ({
  term: 'quotient',
  of: asTerm(of),
  by: asTerm(by),
});
export const days = (from: string | Term, to: string | Term): Term => ({
  term: 'days',
  from: asTerm(from),
  to: asTerm(to),
});
export const daysInclusive = (from: string | Term, to: string | Term): Term => ({
  term: 'days',
  from: asTerm(from),
  to: asTerm(to),
  inclusive: true,
});
export const year = (of: string | Term): Term => ({ term: 'year', of: asTerm(of) });
export const lengthOf = (of: string | Term): Term => ({ term: 'length', of: asTerm(of) });
export const part = (of: string | Term, from: number, length: number): Term => ({
  term: 'part',
  of: asTerm(of),
  from,
  length,
});
export const attribute = (of: string, name: Attribute): Term => ({ term: 'attribute', column: of, attribute: name });

export const present = (id: string): Expr => ({ op: 'present', column: id });
export const absent = (id: string): Expr => not(present(id));
export const not = (of: Expr): Expr => ({ op: 'not', of });
export const all = (...of: Expr[]): Expr => ({ op: 'all', of });
export const any = (...of: Expr[]): Expr => ({ op: 'any', of });
export const isIn = (id: string, ...values: (string | number)[]): Expr => ({ op: 'in', column: id, values });
export const mentions = (id: string, ...words: string[]): Expr => ({ op: 'mentions', column: id, words });
export function compare(
  left: string | Term,
  by: Comparison,
  right: string | Term,
  how: { readonly within?: Tolerance; readonly decimals?: number } = {},
): Expr {
  return { op: 'compare', left: asTerm(left), by, right: asTerm(right), ...how };
}

/** The parts of a term that read something themselves, in order of appearance. */
function leavesOfTerm(term: Term): readonly Term[] {
  switch (term.term) {
    case 'sum':
    case 'product':
      return term.of.flatMap(leavesOfTerm);
    case 'quotient':
      return [...leavesOfTerm(term.of), ...leavesOfTerm(term.by)];
    case 'days':
      return [...leavesOfTerm(term.from), ...leavesOfTerm(term.to)];
    case 'year':
    case 'length':
    case 'part':
      return leavesOfTerm(term.of);
    case 'column':
    case 'attribute':
    case 'constant':
    case 'date':
    case 'parameter':
    case 'cover':
      return [term];
  }
}

/** The same of an expression; a column that is asked for its presence or its value is a column term. */
export function leavesOf(expr: Expr): readonly Term[] {
  switch (expr.op) {
    case 'present':
    case 'in':
    case 'mentions':
      return [column(expr.column)];
    case 'compare':
      return [...leavesOfTerm(expr.left), ...leavesOfTerm(expr.right)];
    case 'not':
      return leavesOf(expr.of);
    case 'all':
    case 'any':
      return expr.of.flatMap(leavesOf);
  }
}

/** Columns an expression reads, in order of appearance, repeats removed. */
export const columnsOf = (expr: Expr): string[] => [
  ...new Set(
    leavesOf(expr).flatMap((leaf) => (leaf.term === 'column' || leaf.term === 'attribute' ? [leaf.column] : [])),
  ),
];
