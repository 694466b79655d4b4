import type { Catalogue } from '../../model/catalogue';
import type { Verdict } from '../../model/finding';
import { rulesFor } from '../../model/previous';
import { tablesBeside, type Book } from '../../model/table';
import { environmentOf } from '../evaluate/scope';
import { partOf, type Steps } from '../steps';
import { causesOf } from './causes';
import type { Context } from './context';
import { FindingList } from './findings';
import { judge } from './forms';
import { Found } from './found';
import { inOrder } from './order';
import type { BalanceOutcome } from './outcome';

/** What a check finds: findings as columns, put into words when they are shown. */
export interface CheckResult {
  readonly verdict: Verdict;
  readonly findings: FindingList;
  /** Every balance and total, group by group, judged or not. */
  readonly balances: readonly BalanceOutcome[];
}

export interface CheckSettings {
  /** The day on which the check is made, ISO. */
  readonly today: string;
}

/**
 * Judges one snapshot of a submission by every rule of a catalogue. Nothing is capped; findings come by sheet, row,
 * column and rule. Yields the share done (0–1) after every block.
 * @throws {Error} when a rule is at fault: it reads a parameter or column that does not exist
 */
export const check = (book: Book, catalogue: Catalogue, settings: CheckSettings): Steps<CheckResult> =>
  checkIn(contextOf(book, catalogue, settings));

/** The same, where somebody has a use for what the findings are kept in. */
export function* checkIn(context: Context): Steps<CheckResult> {
  const { rules, found } = context;
  for (const [index, rule] of rules.entries()) {
    yield* partOf(judge(rule, index, context), index / rules.length, 1 / rules.length);
  }
  const order = yield* partOf(inOrder(found), 1, 0);
  const causes = yield* partOf(causesOf(order, context), 1, 0);
  const findings = new FindingList(
    () => ({ context, order, causes }),
    found.counts(rules.map(({ severity }) => severity)),
  );
  return { verdict: verdictOf(context, findings), findings, balances: context.outcomes };
}

/** What the rules of a catalogue work on, before any of them is judged. */
export const contextOf = (book: Book, catalogue: Catalogue, { today }: CheckSettings): Context => ({
  environment: environmentOf(book, catalogue, today),
  rules: rulesFor(book, catalogue),
  tables: tablesBeside(book),
  found: new Found(),
  outcomes: [],
});

/** What the findings come to. */
export function verdictOf(
  { environment }: Pick<Context, 'environment'>,
  { counts, size }: Pick<FindingList, 'counts' | 'size'>,
): Verdict {
  const { tables } = environment.book;
  if (tables.length === 0) return 'unrecognised';
  const lists = tables.filter(({ register }) => register.sheet.kind === 'list');
  // A cover by itself reports nothing.
  if (size === 0 && lists.every((table) => table.rows.length === 0)) return 'empty';
  if (counts.error > 0) return 'failed';
  return counts.warning > 0 ? 'explain' : 'passed';
}
