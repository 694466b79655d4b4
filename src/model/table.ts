import type { CellAddress, RangeAddress } from './address';
import type { Column } from './column';
import type { MoneyUnit } from './money';
import type { Register } from './register';
import type { CellValue, Grid } from './workbook';

/** What became of a cell when it was read. */
export const Kind = {
  blank: 0,
  value: 1,
  /** Something stands there that is no value of the column's type. Unknown in every comparison. */
  unreadable: 2,
  /** A formula not calculated yet. Unknown. */
  pending: 3,
  /** 不适用 where the column allows it: filled, but no value. */
  notApplicable: 4,
  /** An approximate number (20余): `numbers` holds the bound, which summaries count. Unknown in every comparison. */
  bound: 5,
} as const;

/** Whether something stands in a cell whose value is not known: comparisons and sums with it are unknown. */
export const isUnknown = (kind: number | undefined): boolean =>
  kind === Kind.unreadable || kind === Kind.pending || kind === Kind.bound;

/** The one thing worth saying about how a cell is typed, the most particular first (docs/decisions/0009). */
export type Trouble =
  | 'exact-number' // 20余人, 约100
  | 'no-remark' // 10(其中…)
  | 'no-unit' // 20万元
  | 'half-width' // １２
  | 'minus-sign' // (12), △12
  | 'arabic-figures' // 三十二
  | 'no-separators' // text '1,234'
  | 'percent-not-text' // text '80.3%'
  | 'number-not-text' // text '12'
  | 'number' // no number at all
  | 'four-digit-year' // 11.5.1
  | 'date-not-text'
  | 'date'
  | 'date-format' // a serial shown as 40664
  | 'day-given'
  | 'no-ditto' // 同上 under a value
  | 'placeholder' // 待定, /, 详见附件
  | 'near-miss'
  | 'official-spelling' // Wulanchabu for Ulanqab
  | 'listed'
  | 'not-scientific' // text '1.50423E+17'
  | 'digits-kept'
  | 'spaces'
  | 'formula-error';

export interface CellNote {
  readonly trouble: Trouble;
  /** What stands in the cell. */
  readonly raw: CellValue;
  /** What it most probably means, as one would type it. */
  readonly suggestion?: string;
}

/** One column of a read table. Arrays have one entry a data row. */
export interface TableColumn {
  readonly id: string;
  readonly column: Column;
  /** Column of the sheet, counting from 0. */
  readonly position: number;
  /** Row of the sheet of the only value, on forms (the cover), whose fields stand in rows of their own; absent on lists. */
  readonly row?: number;
  readonly kinds: Uint8Array;
  /** number: the number; money: whole fen; date: serial; code: index in the code list (−1: none). Absent for texts. */
  readonly numbers?: Float64Array;
  /** text and id columns: trimmed texts; code columns with several values: ids joined by `,`. */
  readonly texts?: readonly (string | undefined)[];
  /** Sparse: only cells about whose typing there is something to say, by data row. */
  readonly notes: ReadonlyMap<number, CellNote>;
  /** money columns: the unit their amounts are typed in. */
  readonly unit?: MoneyUnit;
  /** Data rows whose cell lies under a merged cell that begins elsewhere; absent where there are none. */
  readonly covered?: ReadonlySet<number>;
  /** Amounts and counts: data rows that share one value, which stands in the first of them. */
  readonly shared?: ReadonlySet<number>;
}

/** A 合计 or 小计 row as it stands on the sheet. */
export interface TotalRow {
  /** Row of the sheet, counting from 0. */
  readonly row: number;
  readonly level: 'total' | 'subtotal';
  readonly label: string;
  /** Data rows it stands for, counting from 0, end excluded. */
  readonly from: number;
  readonly to: number;
  /** Value by column id: fen for money; absent where blank; NaN where it is not readable. */
  readonly values: Readonly<Record<string, number>>;
}

/** A cell and the text in it. */
export interface TextCell extends CellAddress {
  readonly text: string;
}

/** A row between data rows that is none: nobody's row, or the header once more. */
export interface Interruption {
  /** Row of the sheet, counting from 0. */
  readonly row: number;
  readonly of: 'blank' | 'header';
}

/** Something about the sheet as a whole, for the rules of the sheet form. */
export interface SheetFacts {
  readonly title?: TextCell & { readonly year?: number };
  /** Where the unit is said; absent when the sheet does not say it. */
  readonly unitCell?: TextCell;
  /** Header cells whose own unit contradicts the unit row. */
  readonly unitConflicts: readonly TextCell[];
  /** First and last, counting from 0. */
  readonly headerRows: readonly [number, number];
  /** Columns of the register that no header names. */
  readonly missing: readonly string[];
  readonly unknownHeaders: readonly { readonly column: number; readonly text: string; readonly near?: string }[];
  /** The sheet carries our stamp. */
  readonly stamped: boolean;
  /** Data rows that are hidden or filtered away. */
  readonly hiddenRowCount: number;
  /** Merged cells that reach into columns of data rows. */
  readonly merges: readonly RangeAddress[];
  readonly interruptions: readonly Interruption[];
}

/** A register as one sheet of a workbook holds it, column by column. */
export interface Table {
  readonly register: Register;
  readonly sheet: string;
  readonly grid: Grid;
  /** The unit of amounts on this sheet. */
  readonly unit: MoneyUnit;
  /** Sheet row (from 0) of each data row. */
  readonly rows: Int32Array;
  /** By column id; columns without a header are absent. */
  readonly columns: Readonly<Record<string, TableColumn>>;
  readonly totals: readonly TotalRow[];
  readonly facts: SheetFacts;
}

/** A header nobody knows, and the column it was probably meant to name. */
export type UnknownHeader = SheetFacts['unknownHeaders'][number];

/** A visible sheet that holds no known register. */
export interface Unrecognised {
  readonly sheet: string;
  readonly reason: 'empty' | 'no-headers' | 'own';
  /** The register it comes nearest to: too little of it is there. */
  readonly nearest?: {
    readonly register: Register;
    /** Columns its headers name. */
    readonly named: readonly string[];
    /** Columns the register requires that no header names. */
    readonly missing: readonly string[];
    readonly unknown: readonly UnknownHeader[];
  };
}

/** All registers of one submission, with what the cover says. */
export interface Book {
  readonly tables: readonly Table[];
  /** Visible sheets that hold no known register, and why. */
  readonly unrecognised: readonly Unrecognised[];
  /** The cover's year, or the year the titles agree on. */
  readonly year?: number;
  /** Parameters this office overrides, from the workbook. */
  readonly overrides: Readonly<Record<string, number | string | undefined>>;
  /** Last year's workbook, where it was given for comparison. */
  readonly previous?: PreviousBook;
  /** The columns of all sheets that were read as plain tables, as one register. */
  readonly plain?: Register;
}

/** Last year's workbook: what this year's is compared with, never judged itself. */
export interface PreviousBook {
  /** The file as people know it. */
  readonly file: string;
  readonly year?: number;
  /** Of the registers of last year; their sheets are called as Excel calls those of other files: `[2010.xlsx]项目台账`. */
  readonly tables: readonly Table[];
}

/** The tables of a submission, and after them those of last year's workbook: rules tell them apart by their registers. */
export const tablesBeside = ({ tables, previous }: Pick<Book, 'tables' | 'previous'>): readonly Table[] =>
  previous ? [...tables, ...previous.tables] : tables;
