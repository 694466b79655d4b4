import type { ChartKind } from './chart';
import type { Columns } from './column';
import type { Expr } from './expression';
import type { JoinedSummary } from './joinedSummary';
import { columnsOf } from './expression';
import type { MoneyUnit } from './money';
import { columnOf, type Register } from './register';
import type { Table } from './table';
import type { Text } from './text';

/** What every column of numbers in a summary says of itself. */
export interface Headed {
  readonly id: string;
  readonly header: Text;
  /** The head above it. */
  readonly group?: Text;
  /** 个, 户, 笔: what a count counts. Sums take the unit of their column, money that of the sheet. */
  readonly unit?: Text;
  /** Left out while no row holds anything but blanks and zeros: other funds. */
  readonly optional?: true;
}

/** A number a summary prints for each of its groups. */
export type Measure = Headed &
  (
    | { readonly of: 'count' }
    /** Different values, blanks left out: an enterprise with two loans is one enterprise. */
    | { readonly of: 'distinct'; readonly column: string }
    | { readonly of: 'sum'; readonly column: string }
    /** Sum over another register, whose `through` column repeats the key of this summary's register: payments. */
    | { readonly of: 'sumOf'; readonly register: string; readonly through: string; readonly column: string }
    /** Measures of one unit added together; missing only when all of them are. */
    | { readonly of: 'plus'; readonly measures: readonly string[] }
    /** Share of the measure's total in %, two decimals, adding up to 100.00 by largest remainder (舍位平衡). */
    | { readonly of: 'share'; readonly measure: string }
    /** One measure by another, two decimals: in %, in times, or as yuan a head. `—` when the divisor is 0 or missing. */
    | { readonly of: 'ratio'; readonly measure: string; readonly by: string; readonly as: 'percent' | 'times' | 'yuan' }
    /** An amount that no register of this issue holds: prints `—`. */
    | { readonly of: 'missing' }
  );

/** One level of groups: the values of a column. Codes stand in the order of their list, texts in that of their sound. */
export interface SummaryLevel {
  readonly column: string;
  readonly header: Text;
}

/** A headline of the annual overview set against a group of the summary. */
export interface Headline {
  /** H01. */
  readonly figure: string;
  /** The group of the outermost level it speaks of, as a code id or text. */
  readonly group: string;
  readonly measure: string;
}

/** A picture that says more than the numbers: measures of one unit by the groups of a level. */
export interface SummaryChart {
  readonly kind: ChartKind;
  readonly title: Text;
  /** Index of the level whose groups are its categories. */
  readonly level: number;
  readonly measures: readonly [string, ...string[]];
}

/** What every summary says of itself. */
export interface AnySummary {
  /** The number people know it by: S02. */
  readonly id: string;
  /** Title row; `{year}` is put in. */
  readonly title: Text;
  /** Sheet tab name, at most 31 characters. */
  readonly sheet: Text;
  /** What it is good for. */
  readonly purpose: Text;
  /** 口径: definitions under the table. */
  readonly notes: readonly Text[];
}

/** A summary over the rows of a register, in groups: a finished official sheet. */
export interface GroupSummary extends AnySummary {
  readonly kind: 'groups';
  readonly register: string;
  /** Which rows take part, and what to say of the others; `{n}` is their number. */
  readonly where?: { readonly expect: Expr; readonly others: Text };
  /** Outer level first; more than one gives subtotals. */
  readonly levels: readonly [SummaryLevel, ...SummaryLevel[]];
  readonly measures: readonly Measure[];
  readonly totals: 'first' | 'last';
  /** A row under the total with the share of each of these measures in another: cash and kind in donations. */
  readonly composition?: { readonly measures: readonly string[]; readonly of: string };
  readonly headlines?: readonly Headline[];
  readonly chart?: SummaryChart;
}

/** 勾稽核对表: every balance with both sides. */
export interface BalanceSummary extends AnySummary {
  readonly kind: 'balances';
}

export type Summary = GroupSummary | BalanceSummary | JoinedSummary;

/** How the numbers of a column are meant. `money` is fen; all others are as printed. */
export interface Quantity {
  readonly kind: 'money' | 'number' | 'percent' | 'times' | 'yuan';
  readonly decimals: number;
  /** 个, 人, %; absent for money, which takes the unit of the sheet. */
  readonly unit?: Text;
}

export interface SummaryColumn {
  readonly measure: Headed;
  readonly quantity: Quantity;
}

/**
 * One printed row. `group` rows are the innermost groups, `subtotal` rows stand over them; `composition` holds shares,
 * `headline` the figure of the overview and `difference` the figure less the group it speaks of.
 */
export interface SummaryRow {
  readonly kind: 'total' | 'subtotal' | 'group' | 'composition' | 'headline' | 'difference';
  /** The row's own name. For groups: the innermost value. */
  readonly label: Text;
  /** Level of the group, 0 the outermost; −1 for the total and what follows from it. */
  readonly depth: number;
  /** Position in `rows` of the row above it: its subtotal, or the total; for a difference its headline. */
  readonly parent: number;
  /** By column; undefined is missing and prints `—`. Money in fen. */
  readonly values: readonly (number | undefined)[];
  /** The innermost groups it holds: from `leaves[0]` up to, without, `leaves[1]`. */
  readonly leaves: readonly [number, number];
  /** For headlines and differences: the row of `rows` they are compared with. */
  readonly against?: number;
  /** The cell a headline was read from. */
  readonly source?: { readonly table: Table; readonly row: number; readonly column: string };
}

/** Rows of a table with the innermost group of each; −1 for a row that is left out. */
export interface GroupedTable {
  readonly table: Table;
  readonly leafOf: Int32Array;
}

/** What is printed of a summary in groups, whatever its numbers come from. `rows` stand in printing order. */
export interface PrintedSummary {
  readonly summary: AnySummary & { readonly levels: readonly SummaryLevel[] };
  readonly year?: number;
  /** The unit money is printed in. */
  readonly unit: MoneyUnit;
  readonly columns: readonly SummaryColumn[];
  readonly rows: readonly SummaryRow[];
  readonly notes: readonly Text[];
}

/** A group summary, computed. */
export interface SummaryTable extends PrintedSummary {
  readonly summary: GroupSummary;
  readonly columns: readonly (SummaryColumn & { readonly measure: Measure })[];
  /** The rows behind the numbers, by register id: what formulas are printed from and what a number is drilled to. */
  readonly sources: Readonly<Record<string, readonly GroupedTable[]>>;
}

/** How one balance came out, or several of its groups that came out alike. */
export interface BalanceLine {
  /** CR-08. */
  readonly number: string;
  readonly title: Text;
  /** The register in whose sheet a difference would be reported. */
  readonly sheet: Text;
  /** The group it was judged for, or how many; absent for a balance over everything. */
  readonly group?: Text;
  /** What stands on each side, in words; absent for totals rows against their rows. */
  readonly sides?: { readonly left: Text; readonly right: Text };
  /** Money in fen; undefined when the side has nothing, or its groups may not be added up. */
  readonly left?: number;
  readonly right?: number;
  readonly by: '=' | '<=';
  readonly money: boolean;
  /** What plain numbers count: 人. */
  readonly counted?: Text;
  /** As printed, 0 for exact balances. */
  readonly tolerance: string;
  readonly verdict: 'agrees' | 'differs' | 'unchecked';
  /** The office's explanation where one is written, or why the balance was not judged. */
  readonly explanation?: Text;
}

/** 勾稽核对表, computed. */
export interface BalanceTable {
  readonly summary: BalanceSummary;
  readonly year?: number;
  readonly unit: MoneyUnit;
  readonly lines: readonly BalanceLine[];
}

/** The rows behind one printed row: sheet and row as people count it. */
export function drill(table: SummaryTable, row: SummaryRow): { sheet: string; row: number }[] {
  const [from, to] = row.leaves;
  return (table.sources[table.summary.register] ?? []).flatMap(({ table: data, leafOf }) =>
    [...leafOf.entries()]
      .filter(([, leaf]) => leaf >= from && leaf < to)
      .map(([index]) => ({ sheet: data.sheet, row: (data.rows[index] ?? 0) + 1 })),
  );
}

type Draft<C extends Columns> = Omit<GroupSummary, 'kind' | 'register' | 'levels'> & {
  readonly levels: readonly [Level<C>, ...Level<C>[]];
};
type Level<C extends Columns> = SummaryLevel & { readonly column: keyof C & string };

/**
 * Builds a summary over a register.
 * @throws {Error} when it reads a column the register has not, adds up what is no amount or count, adds different
 * units, or refers to a measure that does not stand before it
 */
export function summaryOf<const C extends Columns>(register: Register<C>, draft: Draft<C>): GroupSummary {
  const summary: GroupSummary = { ...draft, kind: 'groups', register: register.id };
  for (const level of summary.levels) columnOf(register, level.column);
  if (summary.where) for (const id of columnsOf(summary.where.expect)) columnOf(register, id);
  const before = new Map<string, string>();
  for (const measure of summary.measures) before.set(measure.id, unitOf(summary, measure, register, before));
  return summary;
}

/** The unit a measure is in, as a key: what may be added has the same one. */
function unitOf(
  summary: GroupSummary,
  measure: Measure,
  register: Pick<Register, 'id' | 'columns'>,
  before: ReadonlyMap<string, string>,
): string {
  const known = (id: string): string => {
    const unit = before.get(id);
    if (unit === undefined) throw new Error(`${summary.id}: ${measure.id} reads ${id}, which does not stand before it`);
    return unit;
  };
  switch (measure.of) {
    case 'count':
    case 'distinct':
      if (measure.of === 'distinct') columnOf(register, measure.column);
      if (!measure.unit) throw new Error(`${summary.id}: ${measure.id} counts something without a unit`);
      return measure.unit.zh;
    case 'sum': {
      const column = columnOf(register, measure.column);
      if (column.type === 'money' && !column.per) return 'money';
      if (column.type === 'number' && column.unit && !column.percent) return column.unit.zh;
      throw new Error(`${summary.id}: ${measure.column} cannot be added up`);
    }
    case 'plus': {
      const units = new Set(measure.measures.map(known));
      if (units.size !== 1) throw new Error(`${summary.id}: ${measure.id} adds different units`);
      return [...units].join('');
    }
    case 'share':
      known(measure.measure);
      return '%';
    case 'ratio':
      known(measure.measure);
      known(measure.by);
      return measure.as;
    case 'sumOf':
    case 'missing':
      return 'money';
  }
}
