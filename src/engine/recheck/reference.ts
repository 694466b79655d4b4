import type { Expr } from '../../model/expression';
import type { ReferenceRule } from '../../model/rule';
import { placeOf, type Context } from '../check/context';
import { NONE, type RowOf } from '../check/found';
import { agrees } from '../check/forms/reference';
import type { Judge } from '../evaluate/compare';
import { compileExpr } from '../evaluate/expression';
import { Truth } from '../evaluate/truth';
import type { Steps } from '../steps';
import { Counters } from './counters';
import { cellNumber } from './cells';
import type { KeyIndex } from './keyIndex';
import type { Store } from './store';
import { truthAt } from './unique';
import type { Watcher } from './watcher';

interface Of {
  readonly rule: ReferenceRule;
  readonly index: number;
  readonly here: KeyIndex;
  readonly there: KeyIndex;
  readonly context: Context;
  readonly store: Store;
}

/** Rows whose partner is missing, or of whose partners none agrees, found by the keys of both registers. */
export class ReferenceWatcher implements Watcher {
  /** How many rows there could be the partner, by key. */
  private readonly partners = new Counters();
  private readonly takesPart: ReadonlyMap<number, Uint8Array>;
  private readonly whereHere: ReadonlyMap<number, Judge>;
  private readonly whereThere: ReadonlyMap<number, Judge>;
  private readonly touchedKeys = new Set<number>();
  private readonly touchedRows = new Map<number, RowOf>();
  private orphansKnown: readonly RowOf[] | undefined;

  constructor(private readonly of: Of) {
    const { rule, here, there, context } = of;
    const judges = (index: KeyIndex, where: Expr | undefined): ReadonlyMap<number, Judge> =>
      new Map(
        where
          ? index.tables.map(({ index: at, table }) => [
              at,
              compileExpr(where, { table, environment: context.environment }),
            ])
          : [],
      );
    this.whereHere = judges(here, rule.where);
    this.whereThere = judges(there, rule.to.where);
    this.takesPart = new Map(there.tables.map(({ index, table }) => [index, new Uint8Array(table.rows.length)]));
  }

  *build(): Steps<void> {
    for (const { index, table } of this.of.there.tables) {
      for (let row = 0; row < table.rows.length; row++) this.count(index, row);
      yield 0;
    }
    const judged = new Set<number>();
    for (const { index, table } of this.of.here.tables) {
      for (let row = 0; row < table.rows.length; row++) {
        const key = this.of.here.at(index, row);
        if (key === NONE) continue;
        if (this.of.rule.agrees) this.judgeRow({ table: index, row });
        else if (this.partners.of(key) === 0 && !judged.has(key)) {
          judged.add(key);
          this.judgeKey(key);
        }
        if (row % 1024 === 1023) yield 0;
      }
      yield 0;
    }
  }

  leave(table: number, row: number): void {
    this.touch(table, row);
    const part = this.takesPart.get(table);
    if (part?.[row] === 1) this.partners.add(this.of.there.at(table, row), -1);
    if (part) part[row] = 0;
  }

  enter(table: number, row: number): void {
    if (this.takesPart.has(table)) this.count(table, row);
    this.touch(table, row);
  }

  settle(): void {
    this.orphansKnown = undefined;
    if (this.of.rule.agrees) {
      for (const key of this.touchedKeys) {
        for (const at of this.of.here.rows(key)) this.judgeRow(at);
      }
      for (const at of this.touchedRows.values()) this.judgeRow(at);
    } else {
      for (const key of this.touchedKeys) this.judgeKey(key);
    }
    this.touchedKeys.clear();
    this.touchedRows.clear();
  }

  private touch(table: number, row: number): void {
    const { here, there, rule } = this.of;
    if (here.isOf(table)) {
      if (rule.agrees) this.touchedRows.set(cellNumber(table, row), { table, row });
      else this.touchedKeys.add(here.at(table, row));
    }
    if (there.isOf(table)) this.touchedKeys.add(there.at(table, row));
    this.touchedKeys.delete(NONE);
  }

  /** Enters a row there among the partners; one of which the condition is unknown may be the one. */
  private count(table: number, row: number): void {
    const key = this.of.there.at(table, row);
    const where = this.whereThere.get(table);
    if (key === NONE || (where && truthAt(where, row) === Truth.no)) return;
    this.takesPart.get(table)![row] = 1;
    this.partners.add(key, 1);
  }

  private isConcerned({ table, row }: RowOf): boolean {
    const where = this.whereHere.get(table);
    return !where || truthAt(where, row) === Truth.yes;
  }

  /** A value that leads nowhere is one finding, at the first row that has it. */
  private judgeKey(key: number): void {
    const { rule, index, here, context, store } = this.of;
    const rows = this.partners.of(key) > 0 ? [] : [...here.rows(key)].filter((at) => this.isConcerned(at));
    const [first] = rows;
    if (first) store.spot(index, key, placeOf(context, first, rule.at ?? rule.columns), this.detail(rows, []));
    else store.clear(index, key);
  }

  private judgeRow(at: RowOf): void {
    const { rule, index, here, there, context, store } = this.of;
    const number = cellNumber(at.table, at.row);
    const key = here.at(at.table, at.row);
    const isJudged = key !== NONE && this.partners.of(key) > 0 && this.isConcerned(at);
    const partners = isJudged
      ? [...there.rows(key)].filter(({ table, row }) => this.takesPart.get(table)![row] === 1)
      : [];
    if (partners.length === 0 || partners.some((each) => agrees(rule, at, each, context))) store.clear(index, number);
    else store.spot(index, number, placeOf(context, at, rule.at ?? rule.columns), this.detail([at], partners));
  }

  private readonly detail = (rows: readonly RowOf[], partners: readonly RowOf[]) =>
    ({ of: 'reference', rows, partners, orphans: () => this.orphans() }) as const;

  /** The first row there of every key that no row here has. */
  private orphans(): readonly RowOf[] {
    if (this.orphansKnown) return this.orphansKnown;
    const { here, there } = this.of;
    const found: RowOf[] = [];
    const seen = new Set<number>();
    for (const [table, part] of this.takesPart) {
      for (let row = 0; row < part.length; row++) {
        const key = there.at(table, row);
        if (part[row] === 0 || seen.has(key)) continue;
        seen.add(key);
        if (!here.has(key)) found.push({ table, row });
      }
    }
    this.orphansKnown = found;
    return found;
  }
}
