import type { CheckReport } from '../../actions/checkWorkbook';
import type { Described } from '../../actions/session/descriptions';
import type { FindingGroup } from '../../actions/session/view';
import { parseA1 } from '../../model/address';

/** Where a finding stands in a report; undefined when it is there no more: positions change with every edit. */
export function positionOf(
  { book, result: { findings } }: CheckReport,
  { finding, position }: Described,
): number | undefined {
  const at = parseA1(finding.cell);
  const isIt = (candidate: number): boolean => {
    const cell = findings.cell(candidate);
    return (
      findings.rule(candidate).rule === finding.rule &&
      cell.row === at?.row &&
      cell.column === at.column &&
      book.tables[findings.table(candidate)]?.sheet === finding.sheet
    );
  };
  if (position < findings.size && isIt(position)) return position;
  for (let candidate = 0; candidate < findings.size; candidate++) if (isIt(candidate)) return candidate;
  return undefined;
}

/** The findings before and after one, as the list has them. */
export function neighboursOf(
  groups: readonly FindingGroup[],
  position: number | undefined,
): { readonly at: number; readonly count: number; readonly previous?: number; readonly next?: number } {
  const order = groups.flatMap(({ entries }) => entries.map((entry) => entry.position));
  const at = position === undefined ? -1 : order.indexOf(position);
  const [previous, next] = at < 0 ? [] : [order[at - 1], order[at + 1]];
  return {
    at,
    count: order.length,
    ...(previous !== undefined && { previous }),
    ...(next !== undefined && { next }),
  };
}

/** The findings folded under one in the list. */
export const followersOf = (groups: readonly FindingGroup[], position: number | undefined): readonly number[] =>
  groups.flatMap(({ entries }) => entries).find((entry) => entry.position === position)?.followers ?? [];
