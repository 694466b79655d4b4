import type { CodeList } from './codelist';
import type { Expr } from './expression';
import type { Text } from './text';

/** Kinds of identifiers, each with a form of its own and some with a check digit. */
export type IdScheme =
  /** A number the office gives: JM-2011-150423-001. Its four-digit part is the year. */
  | 'key'
  /** Unified social credit code (GB 32100), or before 2015-10 an organisation code (GB 11714). */
  | 'uscc'
  /** Resident identity number (GB 11643). */
  | 'resident'
  | 'phone'
  | 'account'
  /** 机关代字〔年〕N号 (GB/T 9704). */
  | 'document';

/** What every column declares, whatever it holds. */
interface AnyColumn {
  readonly header: Text;
  /** Other headers under which offices send the column, in any language. */
  readonly aliases?: readonly string[];
  /** What to fill in, in a sentence: shown as the cell's prompt and in the handbook. */
  readonly help: Text;
  /** true: always; an expression: in the rows where it holds; absent: never. */
  readonly required?: true | Expr;
  /** Part of the filing block (填报信息): without it a set cannot be filed. */
  readonly filing?: true;
  /** 不适用 (not applicable) may stand here instead of a value. */
  readonly notApplicable?: true;
  /** Personal numbers are masked everywhere outside their own cell. */
  readonly personal?: true;
  /** The cell is a formula in our templates; how it is computed. */
  readonly computed?: Computed;
  /** A value as an office would write it, shown in the handbook. Never a real identity. */
  readonly example?: Text;
}

/** How a computed cell gets its value. */
export type Computed =
  /** Rows of another register whose `match.there` equals this row's `match.here`. */
  | {
      readonly by: 'count';
      readonly register: string;
      readonly match: { readonly there: string; readonly here: string };
    }
  /** The sum of the detail behind a headline indicator, or 未核对 where its register is absent. */
  | { readonly by: 'figure'; readonly key: string }
  /** One column of the row less another. */
  | { readonly by: 'difference'; readonly minuend: string; readonly subtrahend: string };

export interface TextColumn extends AnyColumn {
  readonly type: 'text';
  readonly maxLength?: number;
  /** Names and titles stay on one line. */
  readonly singleLine?: true;
  /** The name of a person, or of several. */
  readonly person?: true;
}
/** A plain number: counts, sizes, days, percentages. Percentages hold 0–100. */
export interface NumberColumn extends AnyColumn {
  readonly type: 'number';
  readonly unit?: Text;
  /** Counts of people, projects, households: no decimals. */
  readonly whole?: true;
  readonly percent?: true;
  /** Parts of one whole, in percent. */
  readonly share?: true;
  readonly min?: number;
  readonly max?: number;
  /** Summed in the totals row. */
  readonly total?: true;
  readonly decimals?: number;
  /** A four-digit reporting year, not before `FIRST_YEAR`. */
  readonly year?: true;
  /** The column that says how exactly the number is known (准确, 约, 以上, 余); what is not exact is a bound. */
  readonly qualifiedBy?: string;
}
/** The cooperation began in 1996: no sheet is of an earlier year. */
export const FIRST_YEAR = 1996;

/** An amount of money: typed in the sheet's unit unless it fixes its own, held as whole fen. */
export interface MoneyColumn extends AnyColumn {
  readonly type: 'money';
  /** A unit of its own, stated in the header (单价 in 元 on a 万元 sheet). */
  readonly unit?: 'yuan' | 'wan';
  /** Per what, when not a plain amount: 元/人天. */
  readonly per?: Text;
  readonly total?: true;
  /** The column that says 调减, in whose rows the amount may be negative. */
  readonly reducedBy?: string;
  /** May fall below zero by itself: what a period adds, after a correction. */
  readonly signed?: true;
}
/** A date. At month precision the first of the month stands for the month (docs/decisions/0008). */
export interface DateColumn extends AnyColumn {
  readonly type: 'date';
  readonly precision: 'day' | 'month';
  /** The date is expected within the cover's year (FL-22 judges only these). */
  readonly window?: 'year';
}
/** A value of a code list. `show: 'id'` columns hold the code itself (150423), others the label. */
export interface CodeColumn extends AnyColumn {
  readonly type: 'code';
  readonly codes: CodeList;
  readonly scope?: string;
  readonly show?: 'id';
  /** Several values, separated by 、 or , or ;. */
  readonly several?: true;
  /** The code column whose name this is (FL-08), or whose league or city this is (FL-10). */
  readonly names?: string;
  readonly cityOf?: string;
}
/** An identifier, always text in the cell. */
export interface IdColumn extends AnyColumn {
  readonly type: 'id';
  readonly scheme: IdScheme;
  /** The register whose (single) key column this value repeats: project_id of a ledger. */
  readonly references?: string;
}

export type Column = TextColumn | NumberColumn | MoneyColumn | DateColumn | CodeColumn | IdColumn;
export type Columns = Readonly<Record<string, Column>>;

/** 是/否 columns are code columns of the list with this id. */
export const YES_NO = 'yes-no';
