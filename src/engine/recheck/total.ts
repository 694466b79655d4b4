import type { TotalRule } from '../../model/rule';
import { isUnknown, Kind, type TableColumn, type TotalRow } from '../../model/table';
import type { Context } from '../check/context';
import { isSummed, outcomeOf, sumOf, type Sum } from '../check/forms/total';
import type { BalanceOutcome } from '../check/outcome';
import { finish, type Steps } from '../steps';
import type { TableAt } from './keyIndex';
import type { Store } from './store';
import type { Watcher } from './watcher';

/** One amount of a totals row, with the sum of what it stands for. */
interface Stated {
  readonly at: TableAt;
  readonly total: TotalRow;
  readonly cells: TableColumn;
  readonly stated: number;
  sum: { -readonly [K in keyof Sum]: Sum[K] };
  /** How many of the amounts are no whole numbers: their sum depends on the order of the rows. */
  fractions: number;
  /** The sum has to be made again. */
  isStale: boolean;
  outcome: BalanceOutcome;
}

interface Of {
  readonly rule: TotalRule;
  readonly index: number;
  readonly tables: readonly TableAt[];
  readonly context: Context;
  readonly store: Store;
}

/** 合计 and 小计 rows, the sums of what they stand for kept. */
export class TotalWatcher implements Watcher {
  private stated: Stated[] = [];
  private readonly touched = new Set<Stated>();
  private isDirty = false;

  constructor(private readonly of: Of) {}

  *build(): Steps<void> {
    this.of.store.clearAll(this.of.index);
    this.touched.clear();
    this.stated = [];
    for (const at of this.of.tables) {
      for (const total of at.table.totals) {
        if (total.level !== this.of.rule.level) continue;
        for (const [id, stated] of Object.entries(total.values)) {
          const cells = at.table.columns[id];
          if (!cells || !isSummed(cells)) continue;
          const sum = { ...(yield* sumOf(cells, total)) };
          const each = { at, total, cells, stated, sum, fractions: fractionsIn(cells, total), isStale: false };
          this.stated.push({ ...each, outcome: this.outcomeOf(each) });
        }
      }
    }
    for (const number of this.stated.keys()) this.judge(number);
  }

  /** The amounts of totals rows have changed themselves. */
  touch(): void {
    this.isDirty = true;
  }

  leave(table: number, row: number): void {
    this.count(table, row, -1);
  }

  enter(table: number, row: number): void {
    this.count(table, row, 1);
  }

  settle(): void {
    if (this.isDirty) {
      this.isDirty = false;
      finish(this.build());
      return;
    }
    if (this.touched.size === 0) return;
    for (const [number, each] of this.stated.entries()) {
      if (!this.touched.has(each)) continue;
      if (each.isStale || each.fractions > 0 || !Number.isSafeInteger(each.sum.sum)) {
        each.sum = { ...finish(sumOf(each.cells, each.total)) };
        each.isStale = false;
      }
      each.outcome = this.outcomeOf(each);
      this.judge(number);
    }
    this.touched.clear();
  }

  outcomes(): readonly BalanceOutcome[] {
    return this.stated.map(({ outcome }) => outcome);
  }

  private count(table: number, row: number, sign: 1 | -1): void {
    for (const each of this.stated) {
      const { at, total, cells, sum } = each;
      if (at.index !== table || row < total.from || row >= total.to) continue;
      this.touched.add(each);
      const kind = cells.kinds[row];
      if (kind === Kind.value) {
        const amount = cells.numbers![row]!;
        sum.filled += sign;
        sum.sum += sign * amount;
        if (!Number.isSafeInteger(amount)) {
          each.fractions += sign;
          each.isStale = true;
        }
      } else if (isUnknown(kind)) sum.unread += sign;
    }
  }

  private outcomeOf({ at, total, cells, stated, sum }: Omit<Stated, 'outcome'>): BalanceOutcome {
    const { rule, context } = this.of;
    return outcomeOf(rule, { table: at.table, position: at.index, total, cells }, stated, { ...sum }, context);
  }

  private judge(number: number): void {
    const { at, total, cells, outcome } = this.stated[number]!;
    const place = { table: at.index, row: -1, sheetRow: total.row, sheetColumn: cells.position };
    if (outcome.verdict === 'differs') this.of.store.spot(this.of.index, number, place, { of: 'balance', outcome });
    else this.of.store.clear(this.of.index, number);
  }
}

function fractionsIn({ kinds, numbers }: TableColumn, { from, to }: TotalRow): number {
  let count = 0;
  for (let row = from; row < to; row++) {
    if (kinds[row] === Kind.value && !Number.isSafeInteger(numbers![row])) count++;
  }
  return count;
}
