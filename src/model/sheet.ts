import type { RangeAddress } from './address';
import type { ChartDesign } from './chart';
import type { PivotDesign, TableDesign } from './pivot';
import type { Visibility } from './workbook';

/** A cell as designed: a value, or a formula with the value it computes to (docs/decisions/0011). */
export interface DesignCell {
  readonly value: string | number | boolean | null;
  /** Without the leading `=`. `value` is its computed value. */
  readonly formula?: string;
  readonly style?: string;
}

/** Looks, by name, so that equal designs are equal JSON and adapters share styles. Sizes in points, colours RRGGBB. */
export interface CellStyle {
  readonly font?: {
    readonly name?: string;
    readonly size?: number;
    readonly bold?: true;
    readonly italic?: true;
    readonly color?: string;
  };
  readonly fill?: string;
  readonly border?: 'thin';
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
  readonly wrap?: true;
  readonly indent?: number;
  readonly format?: string;
  /** Only with protection: people may type here. */
  readonly unlocked?: true;
}

/** Native data validation; at most one a cell, texts static (title ≤ 32, text ≤ 255 characters; docs/decisions/0010). */
export interface Validation {
  readonly range: RangeAddress;
  readonly rule:
    | { readonly type: 'list'; readonly source: string }
    | {
        readonly type: 'whole' | 'decimal' | 'date';
        readonly by: 'between' | '>=';
        readonly from: number;
        readonly to?: number;
      }
    | { readonly type: 'length'; readonly from: number; readonly to: number }
    | { readonly type: 'any' };
  readonly prompt: { readonly title: string; readonly text: string };
  readonly error: { readonly style: 'stop' | 'warning' | 'information'; readonly title: string; readonly text: string };
}

/** A conditional format printed from a rule; true formulas colour the cells. */
export interface Highlight {
  readonly range: RangeAddress;
  /** Without `=`, relative to the range's first cell. */
  readonly formula: string;
  readonly severity: 'error' | 'warning' | 'advice';
  /** The rule it is printed from. */
  readonly rule: string;
}

export interface PrintSetup {
  readonly orientation: 'landscape' | 'portrait';
  readonly area: RangeAddress;
  /** Rows repeated on every page, counting from 0, both included. */
  readonly repeatRows?: readonly [number, number];
  /** Columns repeated on every page, likewise. */
  readonly repeatColumns?: readonly [number, number];
  /** Rows with which a new page begins. */
  readonly breaks?: readonly number[];
  /** Pages side by side onto which the width is fitted; default 1. */
  readonly pagesWide?: number;
  /** Page number text with &P and &N. */
  readonly footer: string;
}

export interface Protection {
  /** Sort, filter, insert and delete rows, format: allowed. No password (docs/decisions/0010). */
  readonly allow: 'rows-and-formats';
}

/** A name for a range, as drop-downs use it; workbook-wide. */
export interface DefinedName {
  readonly name: string;
  /** Without `=`. */
  readonly refersTo: string;
}

/** One finished sheet, as plain data; every adapter writes the same one. Indexes count from 0. */
export interface SheetDesign {
  readonly name: string;
  readonly visibility: Visibility;
  readonly rows: readonly (readonly (DesignCell | null)[])[];
  readonly styles: Readonly<Record<string, CellStyle>>;
  readonly merges: readonly RangeAddress[];
  /** Characters wide, by column. */
  readonly widths: readonly number[];
  /** Columns that are not shown, counting from 0. */
  readonly hiddenColumns?: readonly number[];
  /** Points high, by row; absent rows fit themselves. */
  readonly heights: Readonly<Record<number, number>>;
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly filter?: RangeAddress;
  readonly validations: readonly Validation[];
  readonly highlights: readonly Highlight[];
  readonly names: readonly DefinedName[];
  readonly print?: PrintSetup;
  readonly protection?: Protection;
  /** A native table; with buttons to filter by, so that the sheet needs no filter of its own. */
  readonly table?: TableDesign;
  /** A native PivotTable; its cells are not among `rows`. */
  readonly pivot?: PivotDesign;
  readonly charts?: readonly ChartDesign[];
}
