import type { Steps } from '../../engine/steps';
import type { Lang } from '../../model/text';
import type { Descriptions } from './descriptions';

/** Findings put into words between two turns of others. */
const SLICE = 64;

const folded = (words: string): string => words.normalize('NFKC').toLowerCase();

/**
 * Looks for words in findings: in their rule's number and title, sheet, cell, row name and message. All words of the
 * query must be there; width and case do not matter.
 * @param positions where to look
 * @returns the positions found, with those whose cause they share
 */
export function* searchFindings(
  descriptions: Descriptions,
  positions: readonly number[],
  query: string,
  lang: Lang,
): Steps<ReadonlySet<number>> {
  const terms = folded(query).split(/\s+/u).filter(Boolean);
  const { findings } = descriptions;
  const hits = new Set<number>();
  for (const [index, position] of positions.entries()) {
    if (index % SLICE === 0) yield index / positions.length;
    const { number, sheet, cell, name = '', message } = descriptions.of(position).finding;
    const words = folded([number, findings.rule(position).title[lang], sheet, cell, name, message[lang]].join('\n'));
    if (!terms.every((term) => words.includes(term))) continue;
    hits.add(position);
    const cause = findings.cause(position);
    if (cause >= 0) hits.add(cause);
  }
  return hits;
}
