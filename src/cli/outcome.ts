import type { CheckReport } from '../actions/checkWorkbook';
import type { Counts, Finding, Verdict } from '../model/finding';
import type { Text } from '../model/text';

/** What became of one file: judged, or unusable and why. */
export type FileOutcome =
  | {
      readonly file: string;
      readonly status: 'checked';
      readonly report: CheckReport;
      readonly findings: readonly Finding[];
    }
  | { readonly file: string; readonly status: 'unusable'; readonly reason: Text };

/** A file in which no register was found cannot be judged: that is a call that cannot be carried out. */
export const isUnusable = (outcome: FileOutcome): boolean =>
  outcome.status === 'unusable' || outcome.report.result.verdict === 'unrecognised';

export const countAll = (outcomes: readonly FileOutcome[]): Counts =>
  outcomes.reduce<Counts>(
    (counts, outcome) =>
      outcome.status === 'unusable' ? counts : addCounts(counts, outcome.report.result.findings.counts),
    { error: 0, warning: 0, advice: 0 },
  );

const addCounts = (a: Counts, b: Counts): Counts => ({
  error: a.error + b.error,
  warning: a.warning + b.warning,
  advice: a.advice + b.advice,
});

const WORST_FIRST = ['unusable', 'unrecognised', 'failed', 'explain', 'passed', 'empty'] as const;

/** The verdict over all files is the worst of theirs. */
export function overallVerdict(outcomes: readonly FileOutcome[]): Verdict | 'unusable' {
  const verdicts = outcomes.map(verdictOf);
  return WORST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? 'empty';
}

export const verdictOf = (outcome: FileOutcome): Verdict | 'unusable' =>
  outcome.status === 'unusable' ? 'unusable' : outcome.report.result.verdict;
