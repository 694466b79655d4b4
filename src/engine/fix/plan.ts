import type { Rule } from '../../model/rule';
import type { FindingList } from '../check/findings';
import type { Steps } from '../steps';
import type { Fix } from './fix';

/** A fix of one finding that goes together with the others of its plan. */
export interface PlannedFix extends Fix {
  /** The finding, by its position in the report. */
  readonly position: number;
  readonly rule: Rule;
}

/** Findings looked at between two turns of others. */
const SLICE = 256;

/**
 * The fixes of some findings, no cell changed twice, in the order of the report. Where two would change one cell, that
 * of the rule which sees more than the cell wins: renumbering a column also mends how a number in it is typed, while the
 * number mended by itself would stay the wrong one.
 */
export function* planFixes(
  findings: FindingList,
  positions: readonly number[],
  wanted: (fix: Fix) => boolean = () => true,
): Steps<readonly PlannedFix[]> {
  const fixes: PlannedFix[] = [];
  for (const [index, position] of positions.entries()) {
    if (index % SLICE === 0) yield index / positions.length;
    const fix = findings.fix(position);
    if (fix && wanted(fix)) fixes.push({ ...fix, position, rule: findings.rule(position) });
  }
  const taken = new Set<string>();
  const seesMore = ({ rule }: PlannedFix): number => (rule.form === 'column' ? 1 : 0);
  return [...fixes]
    .sort((one, other) => seesMore(one) - seesMore(other))
    .filter(({ cells }) => {
      const names = cells.map(({ table, at }) => `${table}:${at.row}:${at.column}`);
      if (names.some((name) => taken.has(name))) return false;
      for (const name of names) taken.add(name);
      return true;
    })
    .sort((one, other) => one.position - other.position);
}
