import type { RangeAddress } from './address';

export type ChartKind = 'column' | 'stacked-column' | 'bar' | 'pie' | 'line';

/** A native chart over cells of its own sheet. */
export interface ChartDesign {
  readonly name: string;
  readonly kind: ChartKind;
  readonly title: string;
  /** A header row over categories in the first column and a series in each other one; a pie has one series. */
  readonly data: RangeAddress;
  /** The cells it covers. */
  readonly at: RangeAddress;
  /** What the numbers are in, beside their axis. */
  readonly unit: string;
  /** Number format of the axis and the labels. */
  readonly format: string;
}
