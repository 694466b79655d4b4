import type { Severity } from './rule';
import { text, type Text } from './text';

/** A cell of a workbook as people name it. */
export interface CellRef {
  readonly sheet: string;
  /** A1. */
  readonly cell: string;
}

/** How a finding is mended, as people read it; personal numbers masked. */
export interface FindingFix {
  /** What stands in the first cell concerned, and what will. */
  readonly before: Text;
  readonly after: Text;
  /** How many cells it changes. */
  readonly cells: number;
  /** Nobody needs to look at it first: the value stays what it was read as, only how it is typed changes. */
  readonly safe: boolean;
}

/** A cell of a broken equation that is most probably the wrong one. A hint, never a certainty. */
export interface Suspect extends CellRef {
  /** What it would have to hold, as one would type it. */
  readonly value: string;
  readonly reason: Text;
}

/** What a rule found, in words. Personal numbers are masked in every text. */
export interface Finding extends CellRef {
  readonly rule: string;
  readonly number: string;
  readonly severity: Severity;
  /** The rule is on trial: advice until it has proved itself. */
  readonly trial?: true;
  readonly register: string;
  /** Row of the sheet, counting from 1; absent for findings about a whole sheet. */
  readonly row?: number;
  /** The row's own name, such as the project's. */
  readonly name?: string;
  /** Where, what was found, what was expected, the difference, what to do. */
  readonly message: Text;
  readonly observed?: Text;
  readonly expected?: Text;
  /** With its unit: `-500.00 万元`. */
  readonly difference?: Text;
  /** Cells on the other side, all of them. */
  readonly related: readonly CellRef[];
  /** The one right value, where there is one. */
  readonly suggestion?: string;
  /** Which cell is most probably wrong, the likeliest first; several where they are equally likely, at most three. */
  readonly suspects?: readonly Suspect[];
  /** Where the finding can be mended without anybody typing. */
  readonly fix?: FindingFix;
  /** The finding (by `rule@sheet!cell`) whose cause this one shares; the causing finding itself has none. */
  readonly cause?: string;
}

/** What the severities are called. */
export const SEVERITY_LABELS: Readonly<Record<Severity, Text>> = {
  error: text('错误', 'Error'),
  warning: text('警告', 'Warning'),
  advice: text('建议', 'Advice'),
};
/** What stands beside the severity of a rule that is on trial. */
export const ON_TRIAL: Text = text('试行', 'on trial');
/** The severities, the gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'advice'];

export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly advice: number;
}

/**
 * `empty`: nothing filled in yet; `unrecognised`: no sheet of a known register; `passed`: nothing but advice;
 * `explain`: warnings need explanations; `failed`: errors block submission.
 */
export type Verdict = 'empty' | 'unrecognised' | 'passed' | 'explain' | 'failed';
