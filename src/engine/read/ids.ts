import type { IdColumn, TextColumn } from '../../model/column';
import { isResidentNumber } from '../identifiers/resident';
import { cleaned, halfWidthLetters, halfWidth, isClean, plain } from './clean';
import { blank, notApplicable, unreadable, valueOf, type Reading } from './reading';
import { NOT_APPLICABLE, PLACEHOLDERS } from './words';

/** Numbers with more digits than the 15 a spreadsheet keeps have lost the others for good (FL-18). */
const KEPT = 1e15;
/** A number of 18 digits that was a number once: the last three were lost, and it was made a text afterwards. */
const CUT_OFF = /^\d{15}000$/;
const SCIENTIFIC = /^\d(?:\.\d+)?E\+\d{2,3}$/i;
const FULL_WIDTH = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/;
/** Dashes that keyboards and word processors put for the hyphen between the parts of a number. */
const DASH = /(?<=[A-Za-z0-9])[\u2010-\u2015\u2212](?=[A-Za-z0-9])/g;
const SHORTEST_LONG = 9;

/**
 * Reads an identifier typed as text: spaces, full-width signs and dashes for hyphens are noted and the cleaned value is
 * used. Document numbers keep their own brackets and dashes.
 */
export function parseId(text: string, column: Pick<IdColumn, 'scheme' | 'notApplicable'>): Reading<string> {
  const word = wordless(text, column.notApplicable, true);
  if (word) return word;
  const tidy = cleaned(text, true);
  if (SCIENTIFIC.test(tidy)) return unreadable('not-scientific');
  if (column.scheme === 'resident' && CUT_OFF.test(tidy) && !isResidentNumber(tidy)) return unreadable('digits-kept');
  const isDocument = column.scheme === 'document';
  const narrow = isDocument ? halfWidthLetters(tidy) : halfWidth(tidy).replace(DASH, '-');
  const isWide = isDocument ? FULL_WIDTH.test(tidy) : narrow !== tidy;
  if (isWide) return valueOf(narrow, 'half-width', narrow);
  return isClean(text, true) ? valueOf(narrow) : valueOf(narrow, 'spaces', narrow);
}

/** Reads an identifier typed as a number: unreadable when it is too long for a number to keep its digits. */
export function readIdNumber(value: number): Reading<string> {
  return Math.abs(value) >= KEPT ? unreadable('digits-kept') : valueOf(String(value));
}

/**
 * Reads a text. Spaces too many are noted and the cleaned text is used. A placeholder is unreadable only where the
 * column is required at least in some rows; elsewhere 无 is an honest answer.
 */
export function parseText(
  text: string,
  column: Pick<TextColumn, 'singleLine' | 'required' | 'notApplicable'>,
): Reading<string> {
  const word = wordless(text, column.notApplicable, column.required !== undefined);
  if (word) return word;
  const singleLine = column.singleLine === true;
  if (isClean(text, singleLine)) return valueOf(text);
  const tidy = cleaned(text, singleLine);
  return tidy === '' ? blank : valueOf(tidy, 'spaces', tidy);
}

function wordless(text: string, mayNotApply: true | undefined, valueNeeded: boolean): Reading<never> | undefined {
  if (text.length >= SHORTEST_LONG && isClean(text, false)) return undefined;
  const word = plain(text);
  if (word === '') return blank;
  if (mayNotApply && NOT_APPLICABLE.has(word)) return notApplicable;
  if (valueNeeded && (PLACEHOLDERS.has(word) || NOT_APPLICABLE.has(word))) return unreadable('placeholder');
  return undefined;
}
