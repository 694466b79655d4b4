import type { AnySummary } from './summary';
import type { Table } from './table';
import type { Text } from './text';

/** 年度概览表: every headline with plan, last year and the detail behind it. */
export interface OverviewSummary extends AnySummary {
  readonly kind: 'overview';
}

/** 多年对比表: headlines of the years that are defined alike. */
export interface YearsSummary extends AnySummary {
  readonly kind: 'years';
}

/** A number in its indicator's own unit, and the cell it was read from. */
export interface ReadNumber {
  readonly value: number;
  readonly table: Table;
  readonly row: number;
  readonly column: string;
}

/** What stands in the row of an indicator. */
export interface IndicatorLine {
  /** H01. */
  readonly id: string;
  readonly title: Text;
  readonly unit: Text;
  /** Decimals it is printed with. */
  readonly decimals: number;
}

export interface OverviewLine extends IndicatorLine {
  readonly plan?: ReadNumber;
  readonly actual?: ReadNumber;
  readonly last?: ReadNumber;
  /** Actual against last year in %, two decimals; undefined where last year is 0 or not known. */
  readonly change?: number;
  /** The rows behind it added up; undefined where they cannot be. */
  readonly detail?: number;
  /** The cell of the overview sheet that adds them up by formula, where it says the same. */
  readonly detailCell?: ReadNumber;
  readonly difference?: number;
  readonly verdict: 'agrees' | 'differs' | 'unchecked';
  /** What the office wrote beside it. */
  readonly explanation?: Text;
}

/** 年度概览表, computed. */
export interface OverviewTable {
  readonly summary: OverviewSummary;
  readonly year?: number;
  readonly lines: readonly OverviewLine[];
}

export interface YearsLine extends IndicatorLine {
  /** By year, as `YearsTable.years`; undefined where it is not known, or not defined as it is now. */
  readonly values: readonly (ReadNumber | undefined)[];
}

/** 多年对比表, computed. */
export interface YearsTable {
  readonly summary: YearsSummary;
  readonly year?: number;
  /** The earliest first; the last is the year of the workbook. */
  readonly years: readonly number[];
  readonly lines: readonly YearsLine[];
  /** What was left out, and why. */
  readonly notes: readonly Text[];
}
