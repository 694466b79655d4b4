import type { Column, Columns } from './column';
import type { ColumnCheck } from './columnCheck';
import type { Comparison, Expr, Tolerance } from './expression';
import { columnsOf } from './expression';
import type { Register } from './register';
import type { SimilarRule, SpreadRule } from './likenessRules';
import type { SequenceRule, SeriesRule } from './orderRules';
import type { Text } from './text';
import type { PENDING } from './workbook';

/** error (错误) blocks submission; warning (警告) needs a written explanation; advice (建议) may be ignored. */
export type Severity = 'error' | 'warning' | 'advice';

/** Why a rule exists: the article, a named public source, a standard, or professional judgement. */
export interface Ground {
  readonly kind: 'article' | 'source' | 'standard' | 'judgement';
  /** The figure, clause, standard or page: `F031–F034`, `GB 32100-2015`, `P23`. */
  readonly note?: string;
}

/** What every rule tells people. Fields are written in this order in every file. */
export interface RuleText {
  /** The official number people see: RL-01. One number may cover many rules. */
  readonly number: string;
  readonly severity: Severity;
  /** What is true of a good row, in a few words. */
  readonly title: Text;
  readonly why: Text;
  readonly ground: readonly Ground[];
  /** What was found, what was expected, the difference; placeholders as the rule's form fills them. */
  readonly message: Text;
  /** What to do. */
  readonly remedy: Text;
  /** Not trusted yet: it gives advice, whatever it will give once it has proved itself on real sheets. */
  readonly trial?: true;
}

/** What stands in a cell, as an adapter hands it over; an object is the error a formula came to. */
export type ExampleCell = string | number | null | { readonly error: string } | typeof PENDING;

/** The text of a column rule, once for all columns it applies to. Placeholders: row field value suggestion min max n year. */
export interface ColumnRuleText extends RuleText {
  readonly form: 'column';
  readonly check: ColumnCheck;
  readonly examples: {
    /** The reporting year, where the rule depends on it; else 2011. */
    readonly year?: number;
    readonly column: Column;
    readonly pass: readonly ExampleCell[];
    readonly fail: readonly [ExampleCell, ...ExampleCell[]];
  };
}

export interface Identified {
  /** The stable id, which journals and reasons key on: `projects.sources-add-up`. */
  readonly rule: string;
  /** The register in whose sheet the finding stands. */
  readonly register: string;
}

/** One check of one column. */
export interface ColumnRule extends ColumnRuleText, Identified {
  readonly column: string;
}

/** Values of a row as one would type them: numbers in the column's unit, dates ISO, codes by id or label. */
export type ExampleRow<C extends Columns> = { readonly [K in keyof C]?: ExampleValue<C[K]> | null };
type ExampleValue<C extends Column> = C extends { readonly type: 'number' | 'money' } ? number : string;
export interface Examples<Row> {
  /** Parameters as an office would set them, where the rule reads one that has no value of its own. */
  readonly parameters?: Readonly<Record<string, number | string>>;
  readonly pass: readonly [Row, ...Row[]];
  readonly fail: readonly [Row, ...Row[]];
}

/**
 * An expression over one row. Placeholders: any column id of the register (its printed value), `row`,
 * and for a comparison `left`, `right`, `difference` and `unit`.
 */
export interface RowRule<C extends Columns = Columns> extends RuleText, Identified {
  readonly form: 'row';
  readonly when?: Expr;
  readonly expect: Expr;
  /** The cells the finding points at, the first one leading. */
  readonly at: readonly (keyof C & string)[];
  readonly examples: Examples<ExampleRow<C>>;
}

/**
 * Repeats count only when their periods overlap: two date columns of the row, or of the row its reference column leads
 * to. Periods that are not known overlap none.
 */
export interface Periods {
  readonly through?: string;
  readonly from: string;
  readonly to: string;
  /** The last day is not counted, as in the interest of a loan: another period may begin on it. */
  readonly lastDayFree?: true;
}

/**
 * The columns together stand once in the register; rows with a blank among them are not judged.
 * Placeholders: `value` (the repeated values), `rows`, any column id.
 */
export interface UniqueRule<C extends Columns = Columns> extends RuleText, Identified {
  readonly form: 'unique';
  readonly columns: readonly (keyof C & string)[];
  readonly where?: Expr;
  /** Repeats count only between rows that differ here: equal sizes of different items. */
  readonly differs?: keyof C & string;
  readonly overlapping?: Periods;
  /** Rows of the register; of several registers where `overlapping` reads another one. */
  readonly examples: Examples<readonly ExampleRow<C>[] | BookExample>;
}

/**
 * One comparison between this row and a row of the other register. Dates compare at the coarser precision; codes of one
 * list that are asked which comes first, by their places in it.
 */
export interface Agreement {
  readonly here: string;
  readonly by: Comparison;
  readonly there: string;
}

/**
 * Each row (where `where` holds and the columns are filled) has a partner in the other register with the same values
 * in `to.columns`. Without `agrees` a missing partner is the finding; with it, a missing partner is passed over and
 * partners of which none agrees are the finding; a date that is blank on either side agrees (a pair without an end).
 * Silent when the other register is absent or has no rows.
 * Placeholders: any column id here, `there.` + column id (the first partner), `row`, `count` (rows concerned).
 */
export interface ReferenceRule<C extends Columns = Columns> extends RuleText, Identified {
  readonly form: 'reference';
  readonly columns: readonly (keyof C & string)[];
  readonly where?: Expr;
  /**
   * Judge only rows whose reference column leads to a row for which this holds: payments out of project money that
   * names no project. Rows that lead nowhere are not judged.
   */
  readonly whereThrough?: { readonly through: keyof C & string; readonly where: Expr };
  /** With no columns, every row there (where `where` holds) is a partner. */
  readonly to: { readonly register: string; readonly columns: readonly string[]; readonly where?: Expr };
  readonly agrees?: readonly Agreement[];
  /** The cells the finding points at; default: `columns`. */
  readonly at?: readonly (keyof C & string)[];
  /** One finding a sheet, its rows as related cells. */
  readonly gather?: 'sheet';
  /** A partner is the finding, not its lack. */
  readonly unwanted?: true;
  readonly examples: Examples<BookExample>;
}

/** Rows of several registers, for examples of rules between sheets; the cover among them where it matters. */
export type BookExample = Readonly<Record<string, readonly Readonly<Record<string, string | number | null>>[]>>;

/** A column to group by: of the register itself, or of the row its reference column leads to. */
export type By = string | { readonly through: string; readonly column: string };

/** Something counted or summed over the rows of a register. */
export interface Aggregate {
  readonly of: 'sum' | 'count' | 'distinct';
  readonly register: string;
  /** What is summed or told apart; not for `count`. */
  readonly column?: string;
  readonly where?: Expr;
  /** Groups; both sides of a balance list theirs in the same order. */
  readonly by?: readonly By[];
  /** The parameter that says which part of the sum counts, in percent: a ceiling for fees. Blank, it silences the rule. */
  readonly percent?: string;
  /** A sum added to this one, group by group: last year's payments to this year's. It has as many levels. */
  readonly plus?: Aggregate;
  /** A sum taken away from it: payments from allocations. */
  readonly less?: Aggregate;
}

/** The sums an aggregate adds up, itself first, and the sign of each. */
export const partsOf = (
  of: Aggregate,
  sign: 1 | -1 = 1,
): readonly { readonly of: Aggregate; readonly sign: 1 | -1 }[] => [
  { of, sign },
  ...(of.plus ? partsOf(of.plus, sign) : []),
  ...(of.less ? partsOf(of.less, sign === 1 ? -1 : 1) : []),
];

/**
 * 勾稽: left = right (or ≤), group by group, within a tolerance. Groups that either side has are judged; silent when
 * one of the registers is absent or has no rows. The finding stands at the left side's cells.
 * Placeholders: `left`, `right`, `difference`, `unit`, `group`, `tolerance`.
 */
export interface BalanceRule extends RuleText, Identified {
  readonly form: 'balance';
  /** Over the cover only: balances that hold in annual reports. */
  readonly when?: Expr;
  readonly left: Aggregate;
  readonly by: '=' | '<=';
  readonly right: Aggregate;
  /** `percent`: the parameter that says how many hundredths of the right side; blank, it silences the rule. */
  readonly within?: Tolerance | { readonly percent: string };
  /** Judge only groups the left side has, or only those both have: a key unknown there is CR-01's to report. */
  readonly groups?: 'left' | 'both';
  readonly examples: Examples<BookExample>;
}

/** 合计 and 小计 rows of the sheet equal the rows they stand for. Placeholders: as balance, and `field`. */
export interface TotalRule extends RuleText, Identified {
  readonly form: 'total';
  readonly level: 'total' | 'subtotal';
  readonly examples: Examples<SheetExample>;
}

/** The questions about a sheet as a whole. */
export type SheetCheck =
  | 'unit-stated' // RG-11
  | 'headers' // RG-15
  | 'formula-errors' // RG-20
  | 'formulas-calculated' // RG-20
  | 'one-year' // RG-25
  | 'totals-cover-rows' // RG-06
  | 'rows-together' // RG-07
  | 'no-merged-data' // RG-08
  | 'nothing-hidden' // RG-09
  | 'no-links' // RG-21
  | 'shares-add-up' // RG-22
  | 'one-spelling' // RG-27
  | 'days-from-1900' // TF-10
  | 'shown-as-added'; // TF-20

/** What a whole sheet can be asked. Placeholders: `detail` (what was found), `year`. */
export interface SheetRule extends RuleText, Identified {
  readonly form: 'sheet';
  readonly check: SheetCheck;
  readonly examples: Examples<SheetExample>;
}

/** Rows of cells as they stand on a sheet of the `projects` register, or of the register named. */
export interface SheetExample {
  readonly register?: string;
  /** The sheet carries our stamp. */
  readonly stamped?: true;
  /** The cover's year, where it matters. */
  readonly year?: number;
  readonly cells: readonly (readonly ExampleCell[])[];
  /** What else there is to the sheet. */
  readonly layout?: ExampleLayout;
}

/** How a sheet is laid out, apart from what stands in its cells. Addresses are A1, rows count from 1. */
export interface ExampleLayout {
  /** Formulas without `=`, by address; their values stand in the cells. */
  readonly formulas?: Readonly<Record<string, string>>;
  readonly formats?: Readonly<Record<string, string>>;
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  /** Days count from 1904. */
  readonly date1904?: true;
}

export type Rule =
  | ColumnRule
  | RowRule
  | UniqueRule
  | SimilarRule
  | SequenceRule
  | SeriesRule
  | ReferenceRule
  | BalanceRule
  | TotalRule
  | SpreadRule
  | SheetRule;
export type Form = Rule['form'];

type Draft<R> = Omit<R, 'form' | 'register'>;

/** Builds a row rule. @throws {Error} when its expressions read a column the register has not. */
export function rowRule<const C extends Columns>(of: Register<C>, draft: Draft<RowRule<C>>): RowRule {
  const read = [...(draft.when ? columnsOf(draft.when) : []), ...columnsOf(draft.expect)];
  mustHave(of, draft.rule, read);
  return { ...draft, form: 'row', register: of.id };
}

export function uniqueRule<const C extends Columns>(of: Register<C>, draft: Draft<UniqueRule<C>>): UniqueRule {
  const { where, overlapping } = draft;
  const ownDates = overlapping && overlapping.through === undefined ? [overlapping.from, overlapping.to] : [];
  mustHave(of, draft.rule, [...(where ? columnsOf(where) : []), ...ownDates]);
  return { ...draft, form: 'unique', register: of.id };
}

export function seriesRule<const C extends Columns>(of: Register<C>, draft: Draft<SeriesRule<C>>): SeriesRule {
  mustHave(of, draft.rule, draft.where ? columnsOf(draft.where) : []);
  return { ...draft, form: 'series', register: of.id };
}

/** Builds a spread rule of one register. @throws {Error} as `rowRule`. */
export function spreadRule<const C extends Columns>(of: Register<C>, draft: Draft<SpreadRule<C>>): SpreadRule {
  mustHave(of, draft.rule, draft.where ? columnsOf(draft.where) : []);
  return { ...draft, form: 'spread', register: of.id };
}

/** Builds a similar rule of one register. @throws {Error} as `rowRule`. */
export function similarRule<const C extends Columns>(of: Register<C>, draft: Draft<SimilarRule<C>>): SimilarRule {
  mustHave(of, draft.rule, draft.where ? columnsOf(draft.where) : []);
  return { ...draft, form: 'similar', register: of.id };
}

/** Builds a reference rule between two registers. @throws {Error} when either lacks a column the rule reads. */
export function referenceRule<const C extends Columns>(
  of: Register<C>,
  to: Register,
  draft: Omit<Draft<ReferenceRule<C>>, 'to'> & { readonly to: Omit<ReferenceRule['to'], 'register'> },
): ReferenceRule {
  mustHave(of, draft.rule, [
    ...(draft.where ? columnsOf(draft.where) : []),
    ...(draft.agrees ?? []).map((each) => each.here),
  ]);
  const there = [...draft.to.columns, ...(draft.agrees ?? []).map((each) => each.there)];
  mustHave(to, draft.rule, [...there, ...(draft.to.where ? columnsOf(draft.to.where) : [])]);
  return { ...draft, form: 'reference', register: of.id, to: { ...draft.to, register: to.id } };
}

/** Builds a balance; the finding stands in the left side's register. */
export const balanceRule = (draft: Draft<BalanceRule>): BalanceRule => ({
  ...draft,
  form: 'balance',
  register: draft.left.register,
});

function mustHave(register: Pick<Register, 'id' | 'columns'>, rule: string, columns: readonly string[]): void {
  const unknown = columns.filter((id) => !(id in register.columns));
  if (unknown.length > 0) throw new Error(`${rule} reads ${unknown.join(', ')}, which ${register.id} has not`);
}

/** Rules that every register gets from its own declaration; one file in `catalogue/rules/columns/` or `/registers/`. */
export type Family = (register: Register) => readonly Rule[];

/** Builds the family of a column rule: one rule for each column it applies to, called `register.column.check`. */
export const columnFamily =
  (ruleText: Omit<ColumnRuleText, 'form'>, applies: (column: Column, register: Register) => boolean): Family =>
  (register) =>
    Object.entries(register.columns)
      .filter(([, column]) => applies(column, register))
      .map(([id]) => ({
        ...ruleText,
        form: 'column',
        rule: `${register.id}.${id}.${ruleText.check}`,
        register: register.id,
        column: id,
      }));
