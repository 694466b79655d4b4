import type { CellAddress, RangeAddress } from './address';
import type { DesignCell } from './sheet';

/** A native table of a sheet: one header row over typed values, known by a name in the whole workbook. */
export interface TableDesign {
  readonly name: string;
  /** With the header row. */
  readonly range: RangeAddress;
}

/** A field along an edge of a PivotTable, with its items in the order in which they are shown. */
export interface PivotAxis {
  readonly field: string;
  readonly items: readonly string[];
}

/** A number of a PivotTable. */
export interface PivotValue {
  readonly field: string;
  /** What the number is called; never the name of a field. */
  readonly caption: string;
  readonly by: 'sum' | 'count';
  /** Shown as its share of the grand total, a fraction. */
  readonly as?: 'share';
  readonly format: string;
}

/** A row of a PivotTable as it is shown: item numbers of its path, none for the grand total. */
export interface PivotLine {
  readonly kind: 'item' | 'subtotal' | 'total';
  readonly path: readonly number[];
}

/** A column of numbers of a PivotTable: its item of the column field, none for the grand total, and its value. */
export interface PivotHead {
  readonly item?: number;
  readonly value: number;
}

/** What a PivotTable shows of its data as they are. */
export interface PivotView {
  readonly lines: readonly PivotLine[];
  readonly heads: readonly PivotHead[];
  /** Filters, a blank row, headers and numbers, row by row; the first stands at `pivotTop`. */
  readonly cells: readonly (readonly (DesignCell | null)[])[];
}

/**
 * A native PivotTable in tabular form, over a native table of another sheet. Fields go by the headers of that table.
 * A program that makes none shows `view` as plain cells and says `instead` of it.
 */
export interface PivotDesign {
  readonly name: string;
  /** Its first cell, below its filters. */
  readonly at: CellAddress;
  readonly source: { readonly sheet: string; readonly table: string };
  /** Outer field first. */
  readonly rows: readonly PivotAxis[];
  /** At most one; the values stand beside each other under each of its items. */
  readonly columns: readonly PivotAxis[];
  readonly filters: readonly { readonly field: string; readonly keep: string }[];
  readonly values: readonly PivotValue[];
  readonly view: PivotView;
  /** What the values are called together. */
  readonly valuesCaption: string;
  readonly instead: string;
}

/** The row of the first filter, or of the table itself where there are none. */
export const pivotTop = ({ at, filters }: PivotDesign): number =>
  filters.length === 0 ? at.row : at.row - filters.length - 1;

/** Rows above the first row of numbers: one for the headers, more where there is a field across. */
export const headRows = ({ columns, values }: Pick<PivotDesign, 'columns' | 'values'>): number =>
  columns.length === 0 ? 1 : values.length > 1 ? 3 : 2;
