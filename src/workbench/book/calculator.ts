import type { Rect } from './rect';
import type { Scalar } from './types';

/** Cells whose content changed since the last calculation. */
export interface Dirty {
  /** Id of the sheet. */
  readonly sheet: string;
  readonly rect: Rect;
}

/** What one formula computes to. */
export interface Result {
  /** Id of the sheet. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: Scalar;
}

/** The port to a formula engine. The book holds the truth; the engine reads it and hands back results. */
export interface Calculator {
  /**
   * @param dirty what changed; empty when everything is to be calculated anew
   * @returns results of every formula that may differ from what the book holds
   */
  calculate(dirty: readonly Dirty[]): Promise<readonly Result[]>;
}

/** Calculates nothing: a formula keeps the result it was written with, null when it was written without one. */
export const NO_CALCULATOR: Calculator = { calculate: () => Promise.resolve([]) };
