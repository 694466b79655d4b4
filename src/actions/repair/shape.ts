import type { FoundRule } from '../../model/structure';
import type { Validation } from '../../model/sheet';

/** Texts, which stay letter for letter, and everything between them. */
const TEXT = /("(?:[^"]|"")*")/;
const REFERENCE = /(\$?[A-Z]{1,3})\$?\d+(?![\w(.])/g;

/**
 * What a formula says, whichever row it is written for and whichever program wrote it: programs differ in blanks,
 * optional quotes and truths, and rows that are inserted move references. Columns count.
 */
export const shapeOf = (formula: string): string =>
  formula
    .split(TEXT)
    .map((part) => (part.startsWith('"') ? part : shapeOfPart(part)))
    .join('');

const shapeOfPart = (part: string): string =>
  part
    .replace(/[\s'$]/g, '')
    .replace(/\bTRUE(?:\(\))?/gi, '1')
    .replace(/\bFALSE(?:\(\))?/gi, '0')
    .replace(REFERENCE, '$1#')
    .toUpperCase();

/** Whether a validation asks what the template asks. */
export function sameRule(found: FoundRule, expected: Validation['rule']): boolean {
  if (found.type === 'other' || found.type !== expected.type) return false;
  if (found.type === 'list' && expected.type === 'list') return shapeOf(found.source) === shapeOf(expected.source);
  if (found.type === 'length' && expected.type === 'length') {
    return found.from === expected.from && found.to === expected.to;
  }
  if ('by' in found && 'by' in expected) {
    return found.by === expected.by && found.from === expected.from && (found.to ?? 0) === (expected.to ?? 0);
  }
  return true;
}
