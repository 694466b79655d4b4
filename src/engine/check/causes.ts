import { MONEY_UNITS, type MoneyUnit } from '../../model/money';
import type { Rule } from '../../model/rule';
import { blocks, type Steps } from '../steps';
import type { Context } from './context';
import { NONE, type RowOf } from './found';
import { missOf } from './forms/row';
import { UNIT_COLUMN } from './units';
import { sharedByRow, type Broken } from './leftOut';
import type { BalanceOutcome, SideCells } from './outcome';
import { foldUnderSheet } from './sheetCauses';
import { foldUnderYear } from './yearCauses';

/** How local a finding is: one cell, one row, one sheet, between sheets. */
const LOCALITY: Readonly<Record<Rule['form'], number>> = {
  column: 0,
  spread: 0,
  row: 1,
  unique: 2,
  similar: 2,
  sequence: 2,
  series: 2,
  total: 2,
  sheet: 2,
  reference: 3,
  balance: 3,
};

/** Text numbers that Excel's SUM skips, so that totals and everything read from them lack them. */
const SKIPPED_BY_SUM: readonly string[] = [
  ...['number-not-text', 'no-unit', 'no-remark', 'half-width', 'no-separators', 'arabic-figures', 'minus-sign'],
  'percent-not-text',
];

/**
 * Tells which findings share the cause of a more local one. A broken balance folds under a finding about one of the
 * cells it adds up when that finding explains its difference: a blank that is required, an amount a sum skipped or
 * counted twice, a row or another balance that is out by the same amount.
 * @param order findings by their position in the report
 * @returns for each finding the one whose cause it shares, or −1
 */
export function* causesOf(order: Int32Array, context: Context): Steps<Int32Array> {
  const { found } = context;
  const causes = new Int32Array(found.size).fill(NONE);
  foldUnderYear(causes, context);
  const broken = [...found.details].flatMap(([index, detail]) =>
    detail.of === 'balance' ? [{ index, outcome: detail.outcome }] : [],
  );
  foldUnderSheet(causes, broken, context);
  if (broken.length === 0) return causes;
  const local = localFindings(context);
  yield 0;
  const rank = new Int32Array(found.size);
  order.forEach((index, at) => (rank[index] = at));
  const ofOneRow = new Set(broken.filter(({ outcome }) => isOfOneRow(outcome)).map(({ index }) => index));
  const localityOf = (index: number): number => {
    const rule = context.rules[found.rules[index]!]!;
    // A group stands nearer to its rows than the whole sheet does, a balance of one row nearer than its total.
    if (rule.form === 'total' && rule.level === 'total') return LOCALITY.total + 0.5;
    return ofOneRow.has(index) ? LOCALITY.row + 0.5 : LOCALITY[rule.form];
  };
  const better = (a: number, b: number): boolean =>
    b === NONE || localityOf(a) < localityOf(b) || (localityOf(a) === localityOf(b) && rank[a]! < rank[b]!);
  for (const { index, outcome } of broken) {
    if (causes[index] !== NONE) continue;
    let cause = NONE;
    for (const side of [outcome.leftCells(), outcome.rightCells()]) {
      const skipped = once(() => skippedIn(side, context));
      for (const [from, to] of blocks(side.rows.length)) {
        for (const row of side.rows.slice(from, to)) {
          for (const each of local.get(keyOf(row)) ?? []) {
            if (better(each, cause) && explains(each, row, { ...side, skipped }, outcome, context)) cause = each;
          }
        }
        yield 0;
      }
    }
    if (cause !== NONE) causes[index] = cause;
  }
  const alone = broken.filter(({ index }) => causes[index] === NONE);
  const besides = yield* sharedByRow(alone, better, context);
  yield* shareBetweenBalances(alone, causes, better);
  for (const [index, leader] of besides) if (causes[index] === NONE) causes[index] = leader;
  return causes.map((cause) => rootOf(cause, causes));
}

/** Whether a balance is judged group by group and stands at one row: what a project has against what it was given. */
const isOfOneRow = ({ rule, leftCells }: BalanceOutcome): boolean =>
  rule.form === 'balance' && (rule.left.by ?? []).length > 0 && leftCells().rows.length === 1;

/** The finding at the beginning of a chain of causes. */
function rootOf(cause: number, causes: Int32Array): number {
  let root = cause;
  while (root !== NONE && causes[root]! !== NONE) root = causes[root]!;
  return root;
}

const keyOf = ({ table, row }: RowOf): string => `${table}:${row}`;

/** Findings about a cell or a row, by that row. */
function localFindings({ found, rules }: Context): Map<string, number[]> {
  const local = new Map<string, number[]>();
  for (let index = 0; index < found.size; index++) {
    const rule = rules[found.rules[index]!]!;
    if (LOCALITY[rule.form] > 1 && rule.form !== 'unique') continue;
    const key = keyOf({ table: found.tables[index]!, row: found.rows[index]! });
    const list = local.get(key);
    if (list) list.push(index);
    else local.set(key, [index]);
  }
  return local;
}

/** Whether what is wrong in a row accounts for what a balance over that row is out by. */
function explains(
  index: number,
  { table: position, row }: RowOf,
  { column, skipped }: SideCells & { readonly skipped: () => number },
  { difference = 0 }: BalanceOutcome,
  context: Context,
): boolean {
  const rule = context.rules[context.found.rules[index]!]!;
  const table = context.tables[position]!;
  const cells = table.columns[column];
  const amount = Math.abs(cells?.numbers?.[row] ?? Number.NaN);
  const out = Math.abs(difference);
  switch (rule.form) {
    case 'column':
      if (rule.column !== column) return false;
      if (rule.check === 'required') return true;
      if (rule.check === 'not-negative') return out === amount || out === 2 * amount;
      if (!SKIPPED_BY_SUM.includes(rule.check)) return false;
      return out === amount || out === skipped() || isUnitMistaken(out, amount, cells?.unit);
    case 'spread':
      // One amount in the wrong unit: what is missing is the amount itself, but for a thousandth.
      return Math.abs(out - amount) <= amount / 1000;
    case 'row': {
      // A number in the wrong unit is out by whatever it says.
      if (rule.at[0] === UNIT_COLUMN) return true;
      const miss = missOf(rule, table, row, context);
      return miss !== undefined && Math.abs(miss) === out && out > 0;
    }
    case 'unique':
      return out === amount;
    default:
      return false;
  }
}

/** What Excel's SUM leaves out of the cells of a side: its texts. */
function skippedIn({ rows, column }: SideCells, { tables }: Context): number {
  let sum = 0;
  for (const { table, row } of rows) {
    const cells = tables[table]!.columns[column];
    const note = cells?.notes.get(row);
    if (note && SKIPPED_BY_SUM.includes(note.trouble)) sum += cells?.numbers?.[row] ?? 0;
  }
  return sum;
}

/** Whether a balance is out by what an amount changes by when its number is read in the sheet's own unit: 万元 for 元. */
function isUnitMistaken(out: number, amount: number, unit: MoneyUnit | undefined): boolean {
  if (!unit) return false;
  return Object.values(MONEY_UNITS).some(
    ({ fen }) =>
      fen !== MONEY_UNITS[unit].fen && out === Math.abs(amount - Math.round((amount / fen) * MONEY_UNITS[unit].fen)),
  );
}

function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: compute() }).value;
}

/** Balances out by the same amount that share a cell share a cause; the most local of them leads. */
function* shareBetweenBalances(
  broken: readonly Broken[],
  causes: Int32Array,
  better: (a: number, b: number) => boolean,
): Steps<void> {
  const byAmount = new Map<number, number[]>();
  const outcomes = new Map<number, BalanceOutcome>();
  for (const { index, outcome } of broken) {
    outcomes.set(index, outcome);
    const amount = Math.abs(outcome.difference ?? 0);
    const group = byAmount.get(amount);
    if (group) group.push(index);
    else byAmount.set(amount, [index]);
  }
  yield 0;
  for (const group of byAmount.values()) {
    // Naming all cells of a balance over a large register takes a while: only where there is something to share.
    if (group.length < 2) continue;
    const leaders: { readonly index: number; readonly cells: ReadonlySet<string> }[] = [];
    for (const index of group.sort((a, b) => (better(a, b) ? -1 : 1))) {
      const cells = new Set(
        outcomes
          .get(index)!
          .cells()
          .map(({ sheet, cell }) => `${sheet}!${cell}`),
      );
      const leader = leaders.find((each) => [...cells].some((cell) => each.cells.has(cell)));
      if (leader) causes[index] = leader.index;
      else leaders.push({ index, cells });
      yield 0;
    }
  }
}
