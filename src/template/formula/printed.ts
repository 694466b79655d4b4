import type { CodeColumn } from '../../model/column';

/** Why a rule cannot be printed as a formula: it stays with the check, and is counted (docs/decisions/0010). */
export class Unprintable extends Error {
  override readonly name = 'Unprintable';
}

/**
 * A term printed as formulas, with what is known of its cells: `known` is true when it has a value, `bad` when
 * something unreadable stands in it; a term that is neither is blank. `value` may be an error unless it is known.
 */
export interface Printed {
  readonly known: string;
  readonly bad: string;
  readonly value: string;
}
export interface PrintedNumber extends Printed {
  readonly type: 'number' | 'money' | 'date';
  /** Dates known to the month only. */
  readonly month?: boolean;
  /** A column's own cell: sums of such cells are printed with one guard for all. */
  readonly cell?: string;
  /** The number, where it is written in the rule. */
  readonly literal?: number;
}
export interface PrintedText extends Printed {
  readonly type: 'text';
  /** The code column whose labels (or ids, where it shows them) the value is one of. */
  readonly codes?: CodeColumn;
  /** The code list whose labels the value is one of, where it comes from no cell of its own. */
  readonly labelOf?: string;
  /** The text or code id, where it is written in the rule. */
  readonly literal?: string;
}
export type PrintedTerm = PrintedNumber | PrintedText;

export const YES = 'TRUE';
export const NO = 'FALSE';

/** AND without what is certain. */
export function and(...parts: readonly string[]): string {
  const needed = [...new Set(parts)].filter((part) => part !== YES);
  if (needed.includes(NO)) return NO;
  return needed.length > 1 ? `AND(${needed.join(',')})` : (needed[0] ?? YES);
}

/** OR without what is out of the question. */
export function or(...parts: readonly string[]): string {
  const possible = [...new Set(parts)].filter((part) => part !== NO);
  if (possible.includes(YES)) return YES;
  return possible.length > 1 ? `OR(${possible.join(',')})` : (possible[0] ?? NO);
}

/** `then` where the guard holds, false elsewhere: IF leaves the value alone where it would be an error, AND does not. */
export function guarded(guard: string, then: string): string {
  if (guard === YES) return then;
  return guard === NO ? NO : `IF(${guard},${then},FALSE)`;
}

/** A text as a formula writes it. */
export const quoted = (words: string): string => `"${words.replaceAll('"', '""')}"`;
