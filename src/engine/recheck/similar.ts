import { groupBy } from '../../model/groups';
import type { SimilarRule } from '../../model/likenessRules';
import type { Context } from '../check/context';
import { alikeAmong, cellReader, type Alike, type CellReader } from '../check/forms/similar';
import { NONE, type RowOf } from '../check/found';
import { compileExpr } from '../evaluate/expression';
import type { Judge } from '../evaluate/compare';
import { Truth } from '../evaluate/truth';
import { BLOCK_ROWS, finish, type Steps } from '../steps';
import { cellNumber } from './cells';
import type { KeyIndex } from './keyIndex';
import type { Store } from './store';
import { truthAt } from './unique';
import type { Watcher } from './watcher';

/** Rows that are alike, among those that agree in all that must be the same. */
export class SimilarWatcher implements Watcher {
  private readonly touched = new Set<number>();
  private readonly where: ReadonlyMap<number, Judge>;
  private readonly read: CellReader;
  /** The numbers of the findings each key has. */
  private readonly numbers = new Map<number, readonly number[]>();

  constructor(
    private readonly rule: SimilarRule,
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
    this.read = cellReader(context);
  }

  *build(): Steps<void> {
    const seen = new Set<number>();
    const shared = new Set<number>();
    for (const { index, table } of this.keys.tables) {
      for (let row = 0; row < table.rows.length; row++) {
        const key = this.keys.at(index, row);
        if (key === NONE) continue;
        if (seen.has(key)) shared.add(key);
        else seen.add(key);
      }
      yield 0;
    }
    let judged = 0;
    for (const key of shared) {
      yield* this.judge(key);
      if (++judged % BLOCK_ROWS === 0) yield 0;
    }
  }

  leave(table: number, row: number): void {
    this.touch(table, row);
  }

  enter(table: number, row: number): void {
    this.touch(table, row);
  }

  settle(): void {
    for (const key of this.touched) finish(this.judge(key));
    this.touched.clear();
  }

  private touch(table: number, row: number): void {
    const key = this.keys.isOf(table) ? this.keys.at(table, row) : NONE;
    if (key !== NONE) this.touched.add(key);
  }

  private *judge(key: number): Steps<void> {
    const rows = [...this.keys.rows(key)].filter(({ table, row }) => {
      const judge = this.where.get(table);
      return !judge || truthAt(judge, row) === Truth.yes;
    });
    const alike: Alike[] = [];
    for (const part of this.parted(rows)) alike.push(...(yield* alikeAmong(this.rule, part, this.read, this.context)));
    for (const number of this.numbers.get(key) ?? []) this.store.clear(this.index, number);
    this.numbers.delete(key);
    if (alike.length === 0) return;
    const numbers = alike.map(({ place, detail }) => {
      const number = cellNumber(place.table, place.row);
      this.store.spot(this.index, number, place, detail);
      return number;
    });
    this.numbers.set(key, numbers);
  }

  /** Rows apart by what must be the same or blank in all of them, those out in which it cannot be read. */
  private parted(rows: readonly RowOf[]): readonly RowOf[][] {
    const { sameOrBlank = [] } = this.rule;
    const readable = rows.filter((row) => sameOrBlank.every((id) => this.read(row, id) !== undefined));
    const parts = groupBy(readable, (row) => sameOrBlank.map((id) => this.read(row, id)).join('\u0000'));
    return [...parts.values()].filter((part) => part.length > 1);
  }
}
