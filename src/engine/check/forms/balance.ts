import { findRegister } from '../../../model/catalogue';
import type { Tolerance } from '../../../model/expression';
import { printedStep, type MoneyUnit } from '../../../model/money';
import { columnOf } from '../../../model/register';
import { partsOf, type Aggregate, type BalanceRule } from '../../../model/rule';
import type { Text } from '../../../model/text';
import { accepts, measureOf, type Measure } from '../../evaluate/compare';
import { compileExpr } from '../../evaluate/expression';
import { withBytes } from '../../evaluate/scratch';
import { Truth } from '../../evaluate/truth';
import type { Steps } from '../../steps';
import { aggregate, type Aggregated, type NotAggregated, type Slack } from '../aggregate';
import { judged, placeOf, type Context } from '../context';
import type { Place } from '../found';
import { groupsByKey, isComplete, keyOf, type GroupsByKey } from '../join';
import type { BalanceOutcome, SideCells, Unchecked } from '../outcome';
import { GroupOutcome, sideOf, type Balance, type Pair, type Side } from '../sides';
import { unitOfRow } from '../units';

/** Judges one balance, group by group; every group leaves an outcome, those that differ a finding. */
export function* judgeBalance(rule: BalanceRule, index: number, context: Context): Steps<void> {
  const { money, bare, measure } = termsOf(rule, context);
  if (!applies(rule, context)) {
    context.outcomes.push({ ...bare, verdict: 'unchecked', reason: 'not-applicable' });
    return;
  }
  const left = yield* aggregate(rule.left, money, context);
  const right = yield* aggregate(rule.right, money, context);
  const lacking = [left, right].find((side): side is NotAggregated => 'reason' in side);
  if (lacking || 'reason' in left || 'reason' in right) {
    const why = lacking && { reason: lacking.reason, lacking: lacking.register };
    context.outcomes.push({ ...bare, verdict: 'unchecked', ...why });
    return;
  }
  const balance = { shared: bare, left: sideOf(left, context), right: sideOf(right, context), context };
  const toRight = yield* groupsByKey(right.grouping);
  let judgedGroups = 0;
  for (const pair of pairsOf(rule, left, right, toRight)) {
    const outcome = outcomeOf(balance, pair, measure);
    context.outcomes.push(outcome);
    if (outcome.verdict === 'differs') {
      context.found.add(index, leadOf(balance, pair), { of: 'balance', outcome });
    }
    if (++judgedGroups % 512 === 0) yield 0;
  }
}

/** What all groups of a balance are judged by. */
export interface Terms {
  readonly money: boolean;
  readonly bare: Omit<BalanceOutcome, 'verdict'>;
  readonly measure: Measure;
}

export function termsOf(rule: BalanceRule, context: Context): Terms {
  const money = isMoney(rule.left, context) || isMoney(rule.right, context);
  const bare = bareOutcome(rule, money, context);
  const number = { type: money ? 'money' : 'number', month: false } as const;
  const within = withinOf(rule, context);
  const measure = measureOf(number, number, within ? { within } : {}, bare.unit);
  return { money, bare, measure };
}

/** How far the sides may differ: a blank parameter allows nothing, but `applies` does not let it come to that. */
function withinOf({ within }: BalanceRule, { environment }: Context): Tolerance | undefined {
  if (!within || !('percent' in within)) return within;
  return { relative: Number(environment.parameter(within.percent) ?? 0) / 100 };
}

const isMoney = ({ register, column, of }: Aggregate, { environment }: Context): boolean => {
  const found = findRegister(environment.catalogue, register);
  return of === 'sum' && column !== undefined && found !== undefined && columnOf(found, column).type === 'money';
};

/** Whether the balance holds for this report: the cover says so, and the office has set the parameters it reads. */
export function applies({ when, within, left, right }: BalanceRule, { environment }: Context): boolean {
  const shares = [left, right].flatMap((side) => partsOf(side)).map(({ of }) => of.percent);
  const read = [...shares, within && 'percent' in within ? within.percent : undefined];
  if (read.some((id) => id !== undefined && environment.parameter(id) === undefined)) return false;
  if (!when) return true;
  const table = environment.cover;
  if (!table || table.rows.length === 0) return false;
  return withBytes((verdict) => {
    compileExpr(when, { table, environment })(0, 1, verdict);
    return verdict[0] === Truth.yes;
  });
}

/** What all groups of a balance share. */
function bareOutcome(rule: BalanceRule, money: boolean, context: Context): Omit<BalanceOutcome, 'verdict'> {
  const counted = unitCounted(rule.left, context) ?? unitCounted(rule.right, context);
  const none = (): SideCells => ({ rows: [], column: '' });
  return {
    rule,
    by: rule.by,
    money,
    unit: unitOf(rule, context),
    ...(counted && !money && { counted }),
    tolerance: 0,
    leftCells: none,
    rightCells: none,
    cells: () => [],
  };
}

function unitCounted({ register, column }: Aggregate, { environment }: Context): Text | undefined {
  const found = findRegister(environment.catalogue, register);
  const declared = found && column !== undefined ? columnOf(found, column) : undefined;
  return declared?.type === 'number' ? declared.unit : undefined;
}

/** Sides on sheets of different units are exact to the last place the coarser one prints. */
function unitOf(rule: BalanceRule, context: Context): MoneyUnit {
  const units = [rule.left, rule.right].flatMap(({ register, column }) =>
    judged(context, register).map(({ table }) => {
      const cells = column === undefined ? undefined : table.columns[column];
      return cells?.column.type === 'number' ? unitOfRow(table, 0) : (cells?.unit ?? table.unit);
    }),
  );
  return units.reduce<MoneyUnit>(
    (coarsest, unit) => (printedStep(unit) > printedStep(coarsest) ? unit : coarsest),
    units[0] ?? 'wan',
  );
}

/** The groups to judge: those of the left side first, in the order of their rows. */
function* pairsOf(
  rule: BalanceRule,
  left: Aggregated,
  right: Aggregated,
  toRight: GroupsByKey,
): Generator<Pair, void, void> {
  if ((rule.left.by ?? []).length === 0) {
    yield { left: left.grouping.size - 1, right: right.grouping.size - 1 };
    return;
  }
  const seen = new Uint8Array(right.grouping.size);
  for (let group = 0; group < left.grouping.size; group++) {
    if (!isComplete(left.grouping, group)) continue;
    const partner = toRight.get(keyOf(left.grouping, group));
    if (partner >= 0) seen[partner] = 1;
    if (partner >= 0 || rule.groups !== 'both') yield { left: group, right: partner };
  }
  if (rule.groups) return;
  for (const group of toRight.groups) if (seen[group] === 0) yield { left: -1, right: group };
}

/** How one group comes out. */
export function outcomeOf(balance: Balance, pair: Pair, measure: Measure): BalanceOutcome {
  const { shared, left, right } = balance;
  const doubt = doubtOf(left, pair.left, 'left') ?? doubtOf(right, pair.right, 'right');
  if (doubt) return new GroupOutcome(balance, pair, 'unchecked', { reason: doubt });
  const a = pair.left < 0 ? 0 : left.value(pair.left);
  const b = pair.right < 0 ? 0 : right.value(pair.right);
  const compared = (verdict: 'balanced' | 'differs', l: number, r: number): BalanceOutcome => {
    return new GroupOutcome(balance, pair, verdict, {
      left: l,
      right: r,
      difference: measure.difference(l, r),
      tolerance: measure.tolerance(r),
    });
  };
  const holds = (l: number, r: number): boolean => accepts(shared.by, measure.order(l, r));
  if (holds(a, b)) return compared('balanced', a, b);
  // Rows that could belong to any group are taken as they fit best: what differs then differs for certain.
  const nearA = nearest(b, a, left.slack);
  const nearB = nearest(nearA, b, right.slack);
  if (holds(nearA, nearB)) return new GroupOutcome(balance, pair, 'unchecked', { reason: 'unreadable' });
  return compared('differs', nearA, nearB);
}

/** The number nearest to `aim` that `value` could be. */
const nearest = (aim: number, value: number, { low, high }: Slack): number =>
  Math.min(Math.max(aim, value + low), value + high);

/** Why a side's number cannot be used. A left sum over no row states nothing; on the right it is 0. */
function doubtOf(of: Side, group: number, side: 'left' | 'right'): Unchecked | undefined {
  if (group >= 0) return of.doubt(group);
  const stated = side === 'right' || of.aggregate.of !== 'sum' || (of.aggregate.by ?? []).length > 0;
  return stated ? undefined : 'no-rows';
}

/** The finding stands at the first cell of the left side, or of the right one where the left has no row. */
export function leadOf({ shared, left, right, context }: Balance, pair: Pair): Place {
  for (const [side, group] of [
    [left, pair.left],
    [right, pair.right],
  ] as const) {
    const first = group < 0 ? undefined : side.rows.first(group);
    if (first) return placeOf(context, first, [side.column]);
  }
  const { register } = shared.rule;
  const [table] = judged(context, register);
  if (!table) throw new Error(`${shared.rule.rule} differs without a row of ${register}`);
  return { table: table.index, row: -1, sheetRow: table.table.facts.headerRows[1], sheetColumn: 0 };
}
