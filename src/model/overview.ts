import type { Columns } from './column';
import { columnsOf, type Expr } from './expression';
import { columnOf, type Register } from './register';
import type { Text } from './text';

/**
 * Rows that hold in `there` what the rows of the group told of hold in `here`: the enterprises of a fair, the district
 * of an activity's pair.
 */
export interface Link {
  readonly here: string;
  readonly there: string;
}

/** The rows a value is taken from. Within `each`, rows of the group's own register are those of the group. */
interface Rows {
  readonly register: string;
  readonly where?: Expr;
  readonly link?: Link;
}

/** Where a value of the annual overview comes from. */
export type Source =
  | (Rows & { readonly of: 'count' })
  | (Rows & { readonly of: 'sum' | 'distinct'; readonly column: string })
  /** The most rows that share one value of the column: 1 where pairing is one to one. */
  | (Rows & { readonly of: 'most'; readonly column: string })
  /** The different values, codes in the order of their list, others in that of the rows. */
  | (Rows & { readonly of: 'values'; readonly column: string; readonly inRowOrder?: true })
  /** A number of one row with the unit that stands beside it: 28 套. */
  | (Rows & { readonly of: 'quantity'; readonly column: string; readonly unit: string })
  /** A headline as the indicator sheet states it; where it states none, its detail added up. */
  | { readonly of: 'headline'; readonly figure: string }
  /** How much a headline rose or fell on last year's, where the office set last year's number beside it. */
  | { readonly of: 'change'; readonly figure: string }
  /** Headlines last year's workbook states, too, but beside which the office set no number of last year. */
  | { readonly of: 'incomparable' }
  /** The year of the overview. */
  | { readonly of: 'year' };

/** A number, date or name of the overview, bound to what it is taken from. Nothing and 0 leave its clause out. */
export interface Value {
  readonly from: Source;
  /** Titles of documents stand in 《》; dates that say when take the right preposition in English: in May, on July 6. */
  readonly as?: 'title' | 'when';
  /** Said in these words instead of the number; other numbers leave the clause out. */
  readonly worded?: Readonly<Record<number, Text>>;
  /** Fewer, or fewer values, leave the clause out. */
  readonly atLeast?: number;
  /** More, or more values, leave the clause out. */
  readonly atMost?: number;
  /** Official numbers of rules that judge it: a finding about its cells is noted beside it. */
  readonly rules?: readonly string[];
}

export type Values = Readonly<Record<string, Value>>;

/** What stands between statements: 、 (list), ， (clauses), ； (phrases), a full stop (sentences), or nothing (plain). */
export type Joint = 'list' | 'clauses' | 'phrases' | 'sentences' | 'plain';

/**
 * A wording with placeholders, left out when one of them has no value. `{n}` prints a value with its unit, where it has
 * one; `{n|school|schools}` the word that goes with it in English.
 */
export interface Say {
  readonly say: Text;
  /** Said only where this holds of the first row of the group told of. */
  readonly when?: Expr;
}

/** Statements one after the other; lead and tail are left out when all of them are. */
export interface Joined {
  /** The others hang on the first: where that cannot be said, none is. */
  readonly headed?: true;
  readonly join: Joint;
  readonly lead?: Text;
  readonly tail?: Text;
  readonly of: readonly Statement[];
}

/** The first of these that can be said. */
export interface First {
  readonly first: readonly Statement[];
}

/** One statement for each group of rows. */
export interface Each {
  readonly each: {
    readonly register: string;
    readonly where?: Expr;
    /** Rows alike in these columns are told of together; without them each row by itself. */
    readonly by?: readonly string[];
    /** Ascending by this date or number; else in the order of the rows. */
    readonly order?: string;
    /** The rows stand in this relation to those of the group around it. */
    readonly link?: Link;
    /** Nothing is said when there are more groups. */
    readonly atMost?: number;
    /** Only the groups with the most rows are told of, so many at most. */
    readonly largest?: number;
  };
  readonly values: Values;
  readonly join: Joint;
  readonly lead?: Text;
  readonly say: Statement;
}

export type Statement = Say | Joined | First | Each;

/** A paragraph of the annual overview; each statement is a sentence, or several joined as `sentences`. */
export interface Paragraph {
  readonly id: string;
  readonly title: Text;
  readonly values: Values;
  readonly sentences: readonly Statement[];
}

const rowsOf = <C extends Columns>(
  of: Register<C>,
  { where, link }: Partial<Omit<Rows, 'register'>>,
  column?: keyof C & string,
): Rows => {
  for (const id of [...(where ? columnsOf(where) : []), ...(column === undefined ? [] : [column])]) columnOf(of, id);
  if (link) columnOf(of, link.there);
  return { register: of.id, ...(where && { where }), ...(link && { link }) };
};

type Narrowed = Partial<Omit<Rows, 'register'>>;
type How = Omit<Value, 'from'>;

// Builders of values. They refuse columns a register has not: at once, not when an overview is written.
export const countOf = <const C extends Columns>(of: Register<C>, rows: Narrowed & How = {}): Value =>
  valueOf({ ...rowsOf(of, rows), of: 'count' }, rows);
export const sumOf = <const C extends Columns>(
  of: Register<C>,
  column: keyof C & string,
  rows: Narrowed & How = {},
): Value => valueOf({ ...rowsOf(of, rows, column), of: 'sum', column }, rows);
export const distinctOf = <const C extends Columns>(
  of: Register<C>,
  column: keyof C & string,
  rows: Narrowed & How = {},
): Value => valueOf({ ...rowsOf(of, rows, column), of: 'distinct', column }, rows);
export const mostOf = <const C extends Columns>(
  of: Register<C>,
  column: keyof C & string,
  rows: Narrowed & How = {},
): Value => valueOf({ ...rowsOf(of, rows, column), of: 'most', column }, rows);
export const valuesOf = <const C extends Columns>(
  of: Register<C>,
  column: keyof C & string,
  rows: Narrowed & How & { readonly inRowOrder?: true } = {},
): Value =>
  valueOf({ ...rowsOf(of, rows, column), of: 'values', column, ...(rows.inRowOrder && { inRowOrder: true }) }, rows);
export const quantityOf = <const C extends Columns>(
  of: Register<C>,
  column: keyof C & string,
  unit: keyof C & string,
): Value => ({ from: { ...rowsOf(of, {}, column), of: 'quantity', column, unit } });
export const headlineOf = (figure: string): Value => ({ from: { of: 'headline', figure } });

function valueOf(from: Source, { as, worded, atLeast, atMost, rules }: How): Value {
  return {
    from,
    ...(as && { as }),
    ...(worded && { worded }),
    ...(atLeast !== undefined && { atLeast }),
    ...(atMost !== undefined && { atMost }),
    ...(rules && { rules }),
  };
}

/** Builders of statements. */
export const say = (zh: string, en: string, when?: Expr): Say => ({ say: { zh, en }, ...(when && { when }) });
export const joined = (join: Joint, of: readonly Statement[], around: Pick<Joined, 'lead' | 'tail'> = {}): Joined => ({
  join,
  of,
  ...around,
});
/** A statement and what hangs on it, each with the sign before it: （…） or ，其中…. */
export const headed = (head: Statement, ...rest: readonly Statement[]): Joined => ({
  join: 'plain',
  headed: true,
  of: [head, ...rest],
});
export const firstOf = (...first: readonly Statement[]): First => ({ first });

/** The name of a placeholder: `n` of `{n|school|schools}`. */
export const PLACEHOLDER = /\{([A-Za-z]\w*)(?:\|([^|}]*)\|([^|}]*))?\}/g;

/**
 * Builds a paragraph.
 * @throws {Error} when a wording names a value that is not there, or the languages name different ones
 */
export function paragraph(draft: Paragraph): Paragraph {
  for (const statement of draft.sentences) mustKnow(statement, draft.values, draft.id);
  return draft;
}

function mustKnow(statement: Statement, values: Values, where: string): void {
  if ('each' in statement) {
    mustKnow(statement.say, { ...values, ...statement.values }, where);
  } else if ('first' in statement) {
    for (const part of statement.first) mustKnow(part, values, where);
  } else if ('join' in statement) {
    for (const part of statement.of) mustKnow(part, values, where);
  } else {
    wordingKnows(statement.say, values, where);
  }
  if ('lead' in statement) wordingKnows(statement.lead, values, where);
}

function wordingKnows({ zh, en }: Text, values: Values, where: string): void {
  const named = (wording: string): string[] => [...wording.matchAll(PLACEHOLDER)].map(([, name = '']) => name);
  const unknown = [...named(zh), ...named(en)].filter((name) => !(name in values));
  if (unknown.length > 0) throw new Error(`${where}: there is no value ${unknown.join(', ')} for "${zh}"`);
  const [here, there] = [named(zh), named(en)].map((names) => [...new Set(names)].sort().join());
  if (here !== there) throw new Error(`${where}: "${zh}" and "${en}" speak of different values`);
}

/** Official numbers of the rules that values of these paragraphs name, each once. */
export const rulesOf = (paragraphs: readonly Paragraph[]): readonly string[] => [
  ...new Set(
    paragraphs.flatMap(({ values, sentences }) =>
      [values, ...sentences.flatMap(innerValues)].flatMap((each) =>
        Object.values(each).flatMap(({ rules = [] }) => rules),
      ),
    ),
  ),
];

function innerValues(statement: Statement): readonly Values[] {
  if ('each' in statement) return [statement.values, ...innerValues(statement.say)];
  if ('first' in statement) return statement.first.flatMap(innerValues);
  return 'join' in statement ? statement.of.flatMap(innerValues) : [];
}
