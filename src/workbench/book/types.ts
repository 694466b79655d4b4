import type { Rect } from './rect';

/** Any value JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** An error value: `#N/A`, `#VALUE!` … */
export interface CellError {
  readonly error: string;
}
/** What a cell holds or a formula computes to; a blank is null, a date its serial number. */
export type Scalar = string | number | boolean | null | CellError;

export const isCellError = (value: Scalar | undefined): value is CellError =>
  typeof value === 'object' && value !== null;

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** The edges of a range as the program's own lists name them. */
export type BorderEdge =
  | 'EdgeTop'
  | 'EdgeBottom'
  | 'EdgeLeft'
  | 'EdgeRight'
  | 'InsideVertical'
  | 'InsideHorizontal'
  | 'DiagonalDown'
  | 'DiagonalUp';

export interface BorderLine {
  readonly style: string;
  readonly weight: string;
  /** #RRGGBB */
  readonly color: string;
}

/** The look of a cell; what is absent is the workbook's default. Colours #RRGGBB, sizes in points. */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly fill?: string;
  readonly fillPattern?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  readonly shrink?: boolean;
  readonly indent?: number;
  readonly rotation?: number;
  /** Absent: locked, as every cell is until somebody unlocks it. */
  readonly unlocked?: boolean;
  readonly formulaHidden?: boolean;
  readonly borderTop?: BorderLine;
  readonly borderBottom?: BorderLine;
  readonly borderLeft?: BorderLine;
  readonly borderRight?: BorderLine;
  readonly diagonalDown?: BorderLine;
  readonly diagonalUp?: BorderLine;
  /** The named style it came from. */
  readonly style?: string;
}

export interface ConditionalFormat {
  readonly id: string;
  readonly ranges: readonly Rect[];
  /** Custom, CellValue, ContainsText, TopBottom, PresetCriteria, DataBar, ColorScale, IconSet. */
  readonly kind: string;
  /** Of `Custom`: with the leading `=`, relative to the first cell of the first range. */
  readonly formula?: string;
  /** Of every other kind: its rule, as plain data. */
  readonly rule?: Json;
  readonly format?: CellStyle;
  readonly stopIfTrue: boolean;
  /** 0 goes first. */
  readonly priority: number;
}

export interface DataValidation {
  readonly ranges: readonly Rect[];
  /** `None`: any value, with a prompt perhaps. */
  readonly type: 'None' | 'List' | 'WholeNumber' | 'Decimal' | 'Date' | 'Time' | 'TextLength' | 'Custom';
  readonly operator?: string;
  /** Of a list: its source, entries separated by commas or `=Sheet!$A$1:$A$9`; else a formula, number or text. */
  readonly formula1?: string | number;
  readonly formula2?: string | number;
  readonly inCellDropDown?: boolean;
  readonly ignoreBlanks: boolean;
  readonly prompt?: { readonly show: boolean; readonly title: string; readonly message: string };
  readonly errorAlert?: {
    readonly show: boolean;
    readonly title: string;
    readonly message: string;
    readonly style: 'Stop' | 'Warning' | 'Information';
  };
}

/** Rows and columns that stay in view: counted from the top left cell. */
export interface Freeze {
  readonly rows: number;
  readonly columns: number;
}

export interface AutoFilter {
  readonly range: Rect;
  /** By column of the filter, from 0. */
  readonly criteria: Readonly<Record<number, Json>>;
}

/** What a protected sheet still allows; the names of the program's own list (`allowFormatCells` …). */
export interface SheetProtection {
  readonly options: Readonly<Record<string, boolean | string>>;
  readonly password?: string;
}

/** A name for a range or a formula, of the workbook or of one sheet. */
export interface DefinedName {
  readonly name: string;
  /** With the leading `=`. */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
}

/** A table: a header row over rows of data, perhaps with a row of totals below. */
export interface Table {
  readonly id: string;
  readonly name: string;
  /** With the header and the totals. */
  readonly range: Rect;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly style: string;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly showFilterButton: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
}

/** A chart; the picture itself is not drawn. */
export interface Chart {
  readonly id: string;
  readonly name: string;
  /** The program's own word: ColumnClustered. */
  readonly kind: string;
  readonly data: Rect;
  /** Id of the sheet its data stand on. */
  readonly dataSheet: string;
  /** The cells it lies over. */
  readonly covers: Rect | undefined;
  readonly title: string;
  /** What stands beside the axis of values. */
  readonly unit: string;
  readonly numberFormat: string;
  readonly legend: string;
  readonly showsLegend: boolean;
}

/** A remark in a talk about a cell. */
export interface Remark {
  readonly id: string;
  readonly content: string;
  readonly author: string;
  /** ISO 8601, UTC. */
  readonly created: string;
}

/** A comment on a cell, with the replies to it. */
export interface Comment extends Remark {
  readonly cell: Rect;
  readonly resolved: boolean;
  readonly replies: readonly Remark[];
}

export interface CustomXmlPart {
  readonly id: string;
  readonly xml: string;
}

/** Where a change comes from: somebody at this screen, the add-in, a co-author, or the calculation. */
export type Origin = 'user' | 'addin' | 'remote' | 'calculation';
