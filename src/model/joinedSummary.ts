import type { CodeList } from './codelist';
import type { Expr } from './expression';
import type { By } from './rule';
import type { AnySummary, GroupedTable, Headed, PrintedSummary, SummaryColumn, SummaryLevel } from './summary';
import type { Table } from './table';
import type { Text } from './text';

/** Columns of the summary's list, and where the rows of another register repeat them. */
export type Match = Readonly<Record<string, By>>;

/** Something counted or added up over the rows of one register, each under the one row of the list it belongs to. */
interface Gathered {
  readonly register: string;
  /** How a row finds its row of the list: the surest way first, the next one where that leads nowhere. */
  readonly match: readonly [Match, ...Match[]];
  readonly where?: Expr;
  /** Only rows dated in this quarter of the year of the report. */
  readonly quarter?: { readonly column: string; readonly is: 1 | 2 | 3 | 4 };
}

/** A number a joined summary prints for each row of its list. */
export type JoinedMeasure = Headed &
  (
    | (Gathered & { readonly of: 'count' })
    | (Gathered & { readonly of: 'sum'; readonly column: string })
    /** Measures of one unit added together; missing only when all of them are. */
    | { readonly of: 'plus'; readonly measures: readonly string[] }
    /** One measure by another, two decimals: in %, or as yuan for each. */
    | { readonly of: 'ratio'; readonly measure: string; readonly by: string; readonly as: 'percent' | 'yuan' }
    /** Place among the rows of the list, the largest first; equal ones share theirs. */
    | { readonly of: 'rank'; readonly measure: string }
    /** Nothing is kept of it: prints `—`. */
    | { readonly of: 'missing' }
  );

/** The list whose entries are the rows. */
export type RowList =
  | {
      readonly of: 'register';
      readonly register: string;
      readonly where?: Expr;
      /** What tells entries apart and how they are sorted: the pair of district and banner. */
      readonly columns: readonly [string, ...string[]];
      /** What an entry is called; placeholders are its columns. */
      readonly label: Text;
      /**
       * Rows that answer to several entries alike in this column stand together under a label of their own: a banner
       * that two districts help.
       */
      readonly among: { readonly column: string; readonly label: Text };
    }
  | {
      readonly of: 'codes';
      readonly codes: CodeList;
      readonly scope?: string;
      /** The name matches know it by. */
      readonly column: string;
      /** Entries no row belongs to are left out. */
      readonly onlyUsed?: true;
    };

/** A summary whose rows come from one list and whose columns from many registers: every row of these counts once. */
export interface JoinedSummary extends AnySummary {
  readonly kind: 'joined';
  readonly list: RowList;
  /** The head over the labels. */
  readonly levels: readonly [SummaryLevel];
  readonly measures: readonly JoinedMeasure[];
  readonly totals: 'first' | 'last';
  /** What rows are called that belong to no entry of the list. */
  readonly others: Text;
}

/** A joined summary, computed. */
export interface JoinedTable extends PrintedSummary {
  readonly summary: JoinedSummary;
  readonly columns: readonly (SummaryColumn & { readonly measure: JoinedMeasure })[];
  /** The rows behind each measure that is counted or added up, by its id: what a number is drilled to. */
  readonly sources: Readonly<Record<string, readonly GroupedTable[]>>;
  /** Sheets of the registers through which rows are matched, by register. */
  readonly keyed: Readonly<Record<string, readonly Table[]>>;
  /** What matches know each innermost group by, such as its codes; undefined for rows that belong to no entry. */
  readonly entries: readonly (Readonly<Record<string, string>> | undefined)[];
}

/** The registers a joined summary reads, its list's first. */
export const registersRead = ({ list, measures }: JoinedSummary): readonly string[] => [
  ...new Set([
    ...(list.of === 'register' ? [list.register] : []),
    ...measures.flatMap((measure) => ('register' in measure ? [measure.register] : [])),
  ]),
];
