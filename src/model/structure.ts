import type { RangeAddress } from './address';
import type { Highlight, PrintSetup, SheetDesign, Validation } from './sheet';

/** What a validation asks, as a sheet has it; `other` is nothing our templates ask. */
export type FoundRule = Validation['rule'] | { readonly type: 'other' };

/** Cells under one validation. */
export interface FoundValidation {
  readonly range: RangeAddress;
  readonly rule: FoundRule;
}

/** A conditional format by formula. */
export interface FoundHighlight {
  readonly ranges: readonly RangeAddress[];
  /** Without `=`, as the sheet has it; programs differ in quotes, blanks and truths. */
  readonly formula: string;
}

/** Cells under one number format. */
export interface FoundFormat {
  readonly range: RangeAddress;
  readonly format: string;
}

export type PrintTitles = Pick<PrintSetup, 'repeatRows' | 'repeatColumns'>;

/**
 * How a sheet is made, beside what stands in it: what our templates bring along and people lose by pasting, deleting and
 * saving elsewhere. Read on request only.
 */
export interface Structure {
  readonly sheet: string;
  /** Of the cells asked for; cells without a validation are in none of them. */
  readonly validations: readonly FoundValidation[];
  /** Number formats other than General of the cells asked for, blank cells too. */
  readonly formats: readonly FoundFormat[];
  readonly highlights: readonly FoundHighlight[];
  /** Rows and columns kept in view; `unknown` where the file cannot tell: some programs do not write it. */
  readonly freeze: { readonly rows: number; readonly columns: number } | 'none' | 'unknown';
  /** The cells with filter buttons. */
  readonly filter?: RangeAddress;
  /** Rows and columns repeated on every printed page. */
  readonly titles: PrintTitles;
  /**
   * Characters wide, by column, as near as the program tells; undefined for columns that are not asked for, and where
   * it tells nothing of hidden ones and those of the usual width.
   */
  readonly widths: readonly (number | undefined)[];
  /** Cells that carry a comment or a note. */
  readonly comments: readonly RangeAddress[];
}

/** Which cells of a sheet are asked about. */
export interface StructureRequest {
  readonly sheet: string;
  readonly ranges: readonly RangeAddress[];
}

/** What is put right in the make of a sheet. No value, no formula and no look of anybody's is touched by it. */
export interface Mending {
  /** Each takes the place of whatever validation its cells have. */
  readonly validations: readonly Validation[];
  /** Added to the conditional formats of the sheet. */
  readonly highlights: readonly Highlight[];
  /** Conditional formats with one of these formulas, as they were found, go first. */
  readonly withoutHighlights: readonly string[];
  /** Blocks to be merged, all of whose cells but the first are blank. */
  readonly merges: readonly RangeAddress[];
  readonly freeze?: SheetDesign['freeze'];
  readonly filter?: RangeAddress;
  readonly titles?: PrintTitles;
}

/** Nothing to be put right. */
export const NO_MENDING: Mending = { validations: [], highlights: [], withoutHighlights: [], merges: [] };
