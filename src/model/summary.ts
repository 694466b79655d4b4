import type { ChartKind } from './chart';
import type { Expr } from './expression';
import type { OverviewSummary, YearsSummary } from './indicatorSummary';
import type { JoinedSummary } from './joinedSummary';
import type { MoneyUnit } from './money';
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
  /** The level above whose groups nothing is added up: quantities within one unit of measure. Totals print `—`. */
  readonly within?: string;
}

/** Whose rows a measure reads and which of them: all rows of the summary's own register where nothing is said. */
interface Gathered {
  /** One of the registers beside. */
  readonly register?: string;
  readonly where?: Expr;
}

/** A number a summary prints for each of its groups. */
export type Measure = Headed &
  (
    | ({ readonly of: 'count' } & Gathered)
    /** Different values, blanks left out: an enterprise with two loans is one enterprise. */
    | ({ readonly of: 'distinct'; readonly column: string } & Gathered)
    | ({ readonly of: 'sum'; readonly column: string } & Gathered)
    /** Mean of a column, each row with the weight of its amount: physical progress by investment. Two decimals. */
    | { readonly of: 'mean'; readonly column: string; readonly weight: string }
    /**
     * Sum over another register, whose `through` column repeats the key of this summary's register: payments.
     * `latest`: only the row with the latest date in this column counts of those that repeat one key: sums so far.
     */
    | {
        readonly of: 'sumOf';
        readonly register: string;
        readonly through: string;
        readonly column: string;
        readonly latest?: string;
      }
    /** Measures of one unit added together; missing only when all of them are. */
    | { readonly of: 'plus'; readonly measures: readonly string[] }
    /** Share of the measure's total in %, two decimals, adding up to 100.00 by largest remainder (舍位平衡). */
    | { readonly of: 'share'; readonly measure: string }
    /** One measure by another, two decimals: in %, in times, or as yuan a head. `—` when the divisor is 0 or missing. */
    | { readonly of: 'ratio'; readonly measure: string; readonly by: string; readonly as: 'percent' | 'times' | 'yuan' }
    /** An amount that no register of this issue holds: prints `—`. */
    | { readonly of: 'missing' }
  );

/**
 * What tells groups apart: the values of a column, in the register itself or in the row its reference column `through`
 * leads to; or what the value belongs to: a division to its league or city, a date to its month or quarter.
 */
export interface Grouped {
  readonly column: string;
  readonly through?: string;
  readonly of?: 'city' | 'month' | 'quarter';
}

/** One level of groups. Codes stand in the order of their list, dates in theirs, texts in that of their sound. */
export interface SummaryLevel extends Grouped {
  readonly header: Text;
  /** Groups stand as their first rows do: meetings in the order they were held. */
  readonly order?: 'entered';
}

/** Columns for each value of a level: projects by state, one column a state. They stand behind the other columns. */
export interface Across extends SummaryLevel {
  /** The measures that are printed for each value. */
  readonly measures: readonly [string, ...string[]];
}

/** Another register whose rows fall into the groups of a summary, by one of its columns for each level. */
export interface Beside {
  readonly register: string;
  readonly levels: readonly Grouped[];
}

/** A headline of the annual overview set against a group of the summary. */
export interface Headline {
  /** H01. */
  readonly figure: string;
  /** The group of the outermost level it speaks of, as a code id or text. */
  readonly group: string;
  readonly measure: string;
}

/** A picture that says more than the numbers: measures of one unit beside each other. */
export interface SummaryChart {
  readonly kind: ChartKind;
  readonly title: Text;
  readonly of:
    | {
        /** Index of the level whose groups are its categories. */
        readonly level: number;
        readonly measures: readonly [string, ...string[]];
      }
    /** Numbers of the total row, column groups being its categories: quarters. Each has the same measures in turn. */
    | { readonly total: readonly { readonly category: Text; readonly measures: readonly [string, ...string[]] }[] };
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
  readonly chart?: SummaryChart;
}

/** A summary over the rows of a register, in groups: a finished official sheet. */
export interface GroupSummary extends AnySummary {
  readonly kind: 'groups';
  readonly register: string;
  /** Which rows take part, and what to say of the others; `{n}` is their number. */
  readonly where?: { readonly expect: Expr; readonly others: Text };
  /** Outer level first; more than one gives subtotals. */
  readonly levels: readonly [SummaryLevel, ...SummaryLevel[]];
  readonly beside?: readonly Beside[];
  readonly measures: readonly Measure[];
  readonly across?: Across;
  readonly totals: 'first' | 'last';
  /** The unit of amounts, when it is not that of the registers. */
  readonly unit?: MoneyUnit;
  /** Rows under the total that single out some of its rows: 其中：已完工. */
  readonly ofWhich?: readonly { readonly label: Text; readonly where: Expr }[];
  /** A row under the total with the share of each of these measures in another: cash and kind in donations. */
  readonly composition?: { readonly measures: readonly string[]; readonly of: string };
  readonly headlines?: readonly Headline[];
}

/** 勾稽核对表: every balance with both sides. */
export interface BalanceSummary extends AnySummary {
  readonly kind: 'balances';
}

/** 审核问题清单: what a check found, with room for what was done about it. */
export interface FindingSummary extends AnySummary {
  readonly kind: 'findings';
}

export type Summary = GroupSummary | BalanceSummary | JoinedSummary | OverviewSummary | YearsSummary | FindingSummary;

/** How the numbers of a column are meant. `money` is fen; all others are as printed. */
export interface Quantity {
  readonly kind: 'money' | 'number' | 'percent' | 'times' | 'yuan';
  readonly decimals: number;
  /** 个, 人, %; absent for money, which takes the unit of the sheet. */
  readonly unit?: Text;
}

/** How sure a number is that rests on approximate ones: `least` when each of these is a lower bound (20余人). */
export type Bound = 'least' | 'about';

export interface SummaryColumn {
  readonly measure: Headed;
  readonly quantity: Quantity;
}

/** A column of a summary in groups. */
export interface GroupColumn extends SummaryColumn {
  readonly measure: Measure;
  /** The value of `across` it is printed for. */
  readonly block?: Text;
  /** The rows behind its numbers, when they are fewer than those of the groups. */
  readonly rows?: readonly GroupedTable[];
}

/**
 * One printed row. `group` rows are the innermost groups, `subtotal` rows stand over them; `part` rows single out
 * some rows of the total, `composition` holds shares, `headline` the figure of the overview and `difference` the figure less the group it speaks of.
 */
export interface SummaryRow {
  readonly kind: 'total' | 'subtotal' | 'group' | 'part' | 'composition' | 'headline' | 'difference';
  /** The row's own name. For groups: the innermost value. */
  readonly label: Text;
  /** Level of the group, 0 the outermost; −1 for the total and what follows from it. */
  readonly depth: number;
  /** Position in `rows` of the row above it: its subtotal, or the total; for a difference its headline. */
  readonly parent: number;
  /** By column; undefined is missing and prints `—`. Money in fen. */
  readonly values: readonly (number | undefined)[];
  /** By column, where a number rests on approximate ones. */
  readonly bounds?: readonly (Bound | undefined)[];
  /** The innermost groups it holds: from `leaves[0]` up to, without, `leaves[1]`. */
  readonly leaves: readonly [number, number];
  /** The rows it holds, when they are fewer than those of its groups. */
  readonly rows?: readonly GroupedTable[];
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

/** A printed amount, and how many units of its last place it lies above its own rounding. */
export interface Adjusted {
  readonly row: number;
  readonly column: number;
  readonly by: number;
}

/** What is printed of a summary in groups, whatever its numbers come from. `rows` stand in printing order. */
export interface PrintedSummary {
  readonly summary: AnySummary & { readonly levels: readonly SummaryLevel[] };
  readonly year?: number;
  /** The unit money is printed in. */
  readonly unit: MoneyUnit;
  readonly columns: readonly SummaryColumn[];
  readonly rows: readonly SummaryRow[];
  /** Amounts that were not rounded to the nearest, so that parts add up to totals (舍位平衡). */
  readonly adjusted: readonly Adjusted[];
  readonly notes: readonly Text[];
}

/** A group summary, computed. */
export interface SummaryTable extends PrintedSummary {
  readonly summary: GroupSummary;
  readonly columns: readonly GroupColumn[];
  /** The rows behind the numbers, by register id: what formulas are printed from and what a number is drilled to. */
  readonly sources: Readonly<Record<string, readonly GroupedTable[]>>;
}

/** The rows that make up one side of a balance, where they are rows of one sheet. */
export interface LiveSide {
  /** What is added up; absent where rows are counted. */
  readonly column?: string;
  /** Columns by which the rows can be told from the others. */
  readonly told: readonly string[];
  /** 0 for the rows that take part. */
  readonly grouped: GroupedTable;
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
  /** The same as a number; money in fen. */
  readonly slack: number;
  /** What formulas of the sides can be printed from. */
  readonly live: { readonly left?: LiveSide; readonly right?: LiveSide };
  readonly verdict: 'agrees' | 'differs' | 'unchecked';
  /** What the office wrote on the overview, or why the balance was not judged. */
  readonly explanation?: Text;
}

/** 勾稽核对表, computed. */
export interface BalanceTable {
  readonly summary: BalanceSummary;
  readonly year?: number;
  readonly unit: MoneyUnit;
  readonly lines: readonly BalanceLine[];
}

/** The rows behind one printed row, or behind the number of one of its columns: sheet and row as people count it. */
export function drill(table: SummaryTable, row: SummaryRow, column?: GroupColumn): { sheet: string; row: number }[] {
  const [from, to] = row.leaves;
  return (row.rows ?? column?.rows ?? table.sources[table.summary.register] ?? []).flatMap(({ table: data, leafOf }) =>
    [...leafOf.entries()]
      .filter(([, leaf]) => leaf >= from && leaf < to)
      .map(([index]) => ({ sheet: data.sheet, row: (data.rows[index] ?? 0) + 1 })),
  );
}
