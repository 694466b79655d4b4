import type { UniqueRule } from '../../model/rule';
import { compileExpr } from '../evaluate/expression';
import { withBytes } from '../evaluate/scratch';
import { Truth } from '../evaluate/truth';
import type { Judge } from '../evaluate/compare';
import { placeOf, type Context } from '../check/context';
import { NONE } from '../check/found';
import { isUnderMerged, reallyRepeated } from '../check/forms/unique';
import type { Steps } from '../steps';
import type { KeyIndex } from './keyIndex';
import type { Store } from './store';
import type { Watcher } from './watcher';

/** One truth of one row. */
export const truthAt = (judge: Judge, row: number): number =>
  withBytes((verdicts) => {
    judge(row, row + 1, verdicts);
    return verdicts[0]!;
  });

/** Rows of one sheet that repeat each other, key by key. */
export class UniqueWatcher implements Watcher {
  private readonly touched = new Set<number>();
  private readonly where: ReadonlyMap<number, Judge>;

  constructor(
    private readonly rule: UniqueRule,
    private readonly index: number,
    private readonly keys: KeyIndex,
    private readonly context: Context,
    private readonly store: Store,
  ) {
    const { where } = rule;
    const { environment } = context;
    this.where = new Map(
      where ? keys.tables.map(({ index, table }) => [index, compileExpr(where, { table, environment })]) : [],
    );
  }

  *build(): Steps<void> {
    const seen = new Set<number>();
    const repeated = new Set<number>();
    for (const { index, table } of this.keys.tables) {
      for (let row = 0; row < table.rows.length; row++) {
        const key = this.keys.at(index, row);
        if (key === NONE) continue;
        if (seen.has(key)) repeated.add(key);
        else seen.add(key);
      }
      yield 0;
    }
    for (const key of repeated) this.judge(key);
  }

  leave(table: number, row: number): void {
    this.touch(table, row);
  }

  enter(table: number, row: number): void {
    this.touch(table, row);
  }

  settle(): void {
    for (const key of this.touched) this.judge(key);
    this.touched.clear();
  }

  private touch(table: number, row: number): void {
    const key = this.keys.at(table, row);
    if (key !== NONE) this.touched.add(key);
  }

  private judge(key: number): void {
    const all = [...this.keys.rows(key)];
    const rows = all.filter(({ table, row }) => {
      if (isUnderMerged(this.context.tables[table]!, this.rule.columns, row)) return false;
      const judge = this.where.get(table);
      return !judge || truthAt(judge, row) === Truth.yes;
    });
    const repeated = rows.length < 2 ? rows : reallyRepeated(this.rule, rows, this.context, undefined);
    const [, second] = repeated;
    if (second) {
      const place = placeOf(this.context, second, this.rule.columns);
      this.store.spot(this.index, key, place, { of: 'repeat', rows: repeated });
    } else this.store.clear(this.index, key);
  }
}
