import type { FindingEntry, FindingGroup } from '../../actions/session/view';

/** One line of the list: a heading, or a finding under it. */
export type Line =
  | { readonly kind: 'group'; readonly group: FindingGroup; readonly isOpen: boolean }
  | { readonly kind: 'finding'; readonly entry: FindingEntry };

/** Heights in pixels, known before anything is put into words. */
const HEIGHTS = { group: 40, finding: 80, followers: 20 } as const;

/** Groups and what stands in the open ones, from top to bottom. */
export const linesOf = (groups: readonly FindingGroup[], closed: ReadonlySet<string>): readonly Line[] =>
  groups.flatMap((group): Line[] => {
    const isOpen = !closed.has(group.key);
    const findings = isOpen ? group.entries.map((entry): Line => ({ kind: 'finding', entry })) : [];
    return [{ kind: 'group', group, isOpen }, ...findings];
  });

export const heightOf = (line: Line | undefined): number =>
  line?.kind === 'finding'
    ? HEIGHTS.finding + (line.entry.followers.length > 0 ? HEIGHTS.followers : 0)
    : HEIGHTS.group;
