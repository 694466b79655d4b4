import type { FindingList } from '../../engine/check/findings';
import { SEVERITIES, type Counts, type Verdict } from '../../model/finding';
import type { Rule, Severity } from '../../model/rule';
import type { Book } from '../../model/table';
import type { CheckReport } from '../checkWorkbook';
import type { Scope } from './state';

export type GroupBy = 'sheet' | 'rule' | 'severity';

/** Findings under one heading. */
export interface FindingGroup {
  readonly key: string;
  readonly of:
    | { readonly by: 'sheet'; readonly sheet: string }
    | { readonly by: 'rule'; readonly rule: Rule }
    | { readonly by: 'severity'; readonly severity: Severity };
  /** Findings in it, those folded under others included. */
  readonly size: number;
  readonly entries: readonly FindingEntry[];
}

/** A finding, with those that share its cause: mending it mends them. */
export interface FindingEntry {
  readonly position: number;
  readonly followers: readonly number[];
}

export interface ViewOptions {
  readonly by: GroupBy;
  readonly severities: ReadonlySet<Severity>;
  /** What a search found; absent when nothing is searched for. */
  readonly hits?: ReadonlySet<number> | undefined;
}

/** How many findings of each severity there are among some. */
export function countsOf(findings: FindingList, positions: readonly number[]): Counts {
  const counts = { error: 0, warning: 0, advice: 0 };
  for (const position of positions) counts[findings.rule(position).severity]++;
  return counts;
}

/** The verdict on what a scope shows. */
export function verdictIn({ book, result }: CheckReport, scope: Scope, counts: Counts): Verdict {
  if (scope.of === 'workbook') return result.verdict;
  const name = scope.of === 'sheet' ? scope.sheet : scope.cells.sheet;
  const table = book.tables.find(({ sheet }) => sheet === name);
  if (!table) return 'unrecognised';
  if (counts.error > 0) return 'failed';
  if (counts.warning > 0) return 'explain';
  return table.rows.length === 0 && counts.advice === 0 ? 'empty' : 'passed';
}

/**
 * Findings as a list under headings. One that shares the cause of another stands under it where that one is shown, else
 * by itself. Nothing is put into words.
 * @param positions those of a scope, in the report's order
 */
export function groupFindings(
  { book, result: { findings } }: CheckReport,
  positions: readonly number[],
  { by, severities, hits }: ViewOptions,
): readonly FindingGroup[] {
  const shown = positions.filter(
    (position) => severities.has(findings.rule(position).severity) && (hits?.has(position) ?? true),
  );
  const isShown = new Set(shown);
  const followers = new Map<number, number[]>();
  const leading: number[] = [];
  for (const position of shown) {
    const cause = findings.cause(position);
    if (!isShown.has(cause)) {
      leading.push(position);
      continue;
    }
    const others = followers.get(cause);
    if (others) others.push(position);
    else followers.set(cause, [position]);
  }
  const groups = new Map<string, { of: FindingGroup['of']; entries: FindingEntry[]; size: number }>();
  for (const position of leading) {
    const of = headingOf(by, position, findings, book);
    const key = keyOf(of);
    const group = groups.get(key) ?? { of, entries: [], size: 0 };
    groups.set(key, group);
    const entry = { position, followers: followers.get(position) ?? [] };
    group.entries.push(entry);
    group.size += 1 + entry.followers.length;
  }
  return [...groups]
    .map(([key, group]) => ({ key, ...group }))
    .sort((one, other) => rankOf(one) - rankOf(other) || byNumber(one, other));
}

function headingOf(by: GroupBy, position: number, findings: FindingList, { tables }: Book): FindingGroup['of'] {
  const rule = findings.rule(position);
  switch (by) {
    case 'sheet':
      return { by, sheet: tables[findings.table(position)]?.sheet ?? '' };
    case 'rule':
      return { by, rule };
    case 'severity':
      return { by, severity: rule.severity };
  }
}

/** Rules derived for many columns share number and title, and one heading. */
function keyOf(of: FindingGroup['of']): string {
  switch (of.by) {
    case 'sheet':
      return of.sheet;
    case 'rule':
      return `${of.rule.number} ${of.rule.severity} ${of.rule.title.zh}`;
    case 'severity':
      return of.severity;
  }
}

/** The gravest first; sheets stay in their order. */
function rankOf({ of }: Pick<FindingGroup, 'of'>): number {
  if (of.by === 'sheet') return 0;
  return SEVERITIES.indexOf(of.by === 'rule' ? of.rule.severity : of.severity);
}

const byNumber = (one: Pick<FindingGroup, 'of'>, other: Pick<FindingGroup, 'of'>): number =>
  one.of.by === 'rule' && other.of.by === 'rule' ? one.of.rule.number.localeCompare(other.of.rule.number) : 0;
