import type { SpreadRule } from '../../model/likenessRules';
import { Kind, type TableColumn } from '../../model/table';
import { placeOf, type Context } from '../check/context';
import { ENOUGH, ends } from '../check/forms/spread';
import { blocks, finish, type Steps } from '../steps';
import { cellNumber } from './cells';
import type { TableAt } from './keyIndex';
import { Sorted } from './sorted';
import type { Store } from './store';
import type { Watcher } from './watcher';

interface Of {
  readonly rule: SpreadRule;
  readonly index: number;
  /** What the numbers of its findings begin with. */
  readonly first: number;
  readonly tables: readonly TableAt[];
  readonly column: string;
  readonly context: Context;
  readonly store: Store;
}

/** Values far from the middle of one column, which is kept in order. */
export class SpreadWatcher implements Watcher {
  private readonly values = new Sorted();
  private readonly touched = new Map<number, { readonly table: number; readonly row: number }>();
  /** Values found far below and far above the middle. */
  private readonly far = { below: new Set<number>(), above: new Set<number>() };

  constructor(private readonly of: Of) {}

  *build(): Steps<void> {
    for (const { table } of this.of.tables) {
      const { kinds, numbers } = this.cellsOf(table);
      const positive = numbers!.filter((value, row) => kinds[row] === Kind.value && value > 0);
      yield 0;
      this.values.fill(positive);
      yield 0;
    }
    yield* this.judgeAll();
  }

  leave(table: number, row: number): void {
    const value = this.valueAt(table, row);
    if (value !== undefined && value > 0) this.values.remove(value);
  }

  enter(table: number, row: number): void {
    const value = this.valueAt(table, row);
    if (value !== undefined && value > 0) this.values.add(value);
    this.touched.set(cellNumber(table, row), { table, row });
  }

  settle(): void {
    for (const { table, row } of this.touched.values()) this.judge(table, row);
    this.touched.clear();
    // The middle has moved a little: mostly the same values are far from it, and their numbers tell so.
    const { below, above } = this.ends();
    if (this.far.below.size === below && this.far.above.size === above) return;
    finish(this.judgeAll());
  }

  private *judgeAll(): Steps<void> {
    for (const { index, table } of this.of.tables) {
      for (const [from, to] of blocks(table.rows.length)) {
        for (let row = from; row < to; row++) this.judge(index, row);
        yield 0;
      }
    }
  }

  private ends(): { readonly below: number; readonly above: number } {
    if (this.values.size < ENOUGH) return { below: 0, above: 0 };
    const { isBelow, isAbove } = ends(this.of.rule, this.values.median(), this.of.context);
    return {
      below: this.values.countFirst(isBelow),
      above: this.values.size - this.values.countFirst((value) => !isAbove(value)),
    };
  }

  private judge(table: number, row: number): void {
    const { index, first, column, context, store } = this.of;
    const number = cellNumber(table, row);
    const value = this.valueAt(table, row);
    const middle = this.values.size < ENOUGH ? Number.NaN : this.values.median();
    const { isBelow, isAbove } = ends(this.of.rule, middle, context);
    const [below, above] = [value !== undefined && isBelow(value), value !== undefined && isAbove(value)];
    this.note(this.far.below, number, below);
    this.note(this.far.above, number, above);
    if (!below && !above) store.clear(index, first + number);
    else if (!store.has(index, first + number)) {
      const { values } = this;
      const detail = {
        of: 'spread',
        column,
        get median() {
          return values.median();
        },
      } as const;
      store.spot(index, first + number, placeOf(context, { table, row }, [column]), detail);
    }
  }

  private note(set: Set<number>, number: number, isIn: boolean): void {
    if (isIn) set.add(number);
    else set.delete(number);
  }

  private valueAt(table: number, row: number): number | undefined {
    const { kinds, numbers } = this.cellsOf(this.of.context.tables[table]!);
    return kinds[row] === Kind.value ? numbers![row] : undefined;
  }

  private cellsOf(table: TableAt['table']): TableColumn {
    return table.columns[this.of.column]!;
  }
}
