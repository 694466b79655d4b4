import type { Steps } from '../steps';
import type { Context } from './context';
import type { BalanceOutcome } from './outcome';

/** A broken balance and where its finding stands in the store. */
export interface Broken {
  readonly index: number;
  readonly outcome: BalanceOutcome;
}

/**
 * Several columns of one 合计 or 小计 that are out by the amounts of one and the same row share a cause: that row was
 * left out of the sum, or counted twice. The best of them leads.
 * @param better whether the first of two findings leads
 * @returns pairs of a finding and the one it shares its cause with
 */
export function* sharedByRow(
  broken: readonly Broken[],
  better: (a: number, b: number) => boolean,
  context: Context,
): Steps<readonly (readonly [number, number])[]> {
  const byTotal = new Map<string, Broken[]>();
  for (const each of broken) {
    const { cell } = each.outcome.leftCells();
    if (!cell) continue;
    const key = `${cell.table}:${cell.row}`;
    const group = byTotal.get(key);
    if (group) group.push(each);
    else byTotal.set(key, [each]);
  }
  const shared: [number, number][] = [];
  for (const group of byTotal.values()) {
    const leaders: { readonly index: number; readonly rows: ReadonlySet<string> }[] = [];
    if (group.length < 2) continue;
    for (const { index, outcome } of group.sort((a, b) => (better(a.index, b.index) ? -1 : 1))) {
      const rows = rowsOfDifference(outcome, context);
      const leader = leaders.find((each) => rows.some((row) => each.rows.has(row)));
      if (leader) shared.push([index, leader.index]);
      else leaders.push({ index, rows: new Set(rows) });
      yield 0;
    }
  }
  return shared;
}

/** Rows whose amount is what the balance is out by. */
function rowsOfDifference(outcome: BalanceOutcome, { tables }: Context): string[] {
  const { rows, column } = outcome.rightCells();
  const out = Math.abs(outcome.difference ?? 0);
  return rows
    .filter(({ table, row }) => Math.abs(tables[table]!.columns[column]?.numbers?.[row] ?? Number.NaN) === out)
    .map(({ table, row }) => `${table}:${row}`);
}
