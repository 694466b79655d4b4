import { partsOf, type BalanceRule, type ReferenceRule, type Rule, type UniqueRule } from '../../model/rule';
import type { SimilarRule, SpreadRule } from '../../model/likenessRules';
import { judged, type Context } from '../check/context';
import { applies, termsOf } from '../check/forms/balance';
import { withColumns } from '../check/forms/reference';
import { BalanceWatcher } from './balance';
import { KeyIndex, Keys, type TableAt } from './keyIndex';
import { readFar } from './reads';
import { ReferenceWatcher } from './reference';
import { KeptSide } from './side';
import { SimilarWatcher } from './similar';
import { SpreadWatcher } from './spread';
import type { Store } from './store';
import { TotalWatcher } from './total';
import { UniqueWatcher } from './unique';
import type { ColumnOf, Watcher } from './watcher';
import { WholeRule } from './whole';

/** What keeps a rule up to date, and the columns it has to be told of. */
export interface Watched {
  readonly watcher: Watcher;
  readonly columns: readonly ColumnOf[];
}

type Far = Exclude<Rule, { readonly form: 'column' | 'row' }>;
/** Parts of one rule number their findings apart. */
const PART = 2 ** 32;

/** Chooses how each rule that reads more than a row is kept; indexes of the same columns are shared. */
export class Watchers {
  readonly indexes = new Map<string, KeyIndex>();
  private readonly keys = new Keys();

  constructor(
    private readonly context: Context,
    private readonly store: Store,
  ) {}

  of(rule: Far, index: number): readonly Watched[] {
    switch (rule.form) {
      case 'unique':
        return [this.unique(rule, index)];
      case 'reference':
        return [this.reference(rule, index)];
      case 'balance':
        return [this.balance(rule, index)];
      case 'spread':
        return this.spread(rule, index);
      case 'total': {
        const { context, store } = this;
        const tables = judged(context, rule.register).filter(({ table }) => table.totals.length > 0);
        return [this.watched(rule, new TotalWatcher({ rule, index, tables, context, store }))];
      }
      case 'similar':
        return [this.similar(rule, index)];
      case 'sequence':
      case 'series':
      case 'sheet':
        return [this.whole(rule, index)];
    }
  }

  private whole(rule: Far, index: number): Watched {
    return this.watched(rule, new WholeRule(rule, index, this.context, this.store));
  }

  private watched(rule: Far, watcher: Watcher): Watched {
    return { watcher, columns: readFar(rule, this.context) };
  }

  private unique(rule: UniqueRule, index: number): Watched {
    const here = withColumns(judged(this.context, rule.register), rule.columns);
    // Sheets that repeat one another as a whole are found by looking at all groups at once.
    const mayBeCopied = here.length > 1 && rule.differs === undefined;
    if (here.length === 0 || rule.overlapping || mayBeCopied) return this.whole(rule, index);
    const keys = this.indexOf(here, rule.columns);
    return this.watched(rule, new UniqueWatcher(rule, index, keys, this.context, this.store));
  }

  private similar(rule: SimilarRule, index: number): Watched {
    const { context, store } = this;
    const here = withColumns(judged(context, rule.register), [rule.column, ...rule.same]);
    return this.watched(rule, new SimilarWatcher(rule, index, this.indexOf(here, rule.same), context, store));
  }

  private reference(rule: ReferenceRule, index: number): Watched {
    const { context, store } = this;
    const here = withColumns(judged(context, rule.register), rule.columns);
    const there = withColumns(judged(context, rule.to.register), rule.to.columns);
    const isFar = rule.gather !== undefined || rule.unwanted === true || rule.whereThrough !== undefined;
    if (isFar || here.length === 0 || there.length === 0) return this.whole(rule, index);
    const [keysHere, keysThere] = [this.indexOf(here, rule.columns), this.indexOf(there, rule.to.columns)];
    const of = { rule, index, here: keysHere, there: keysThere, context, store };
    return this.watched(rule, new ReferenceWatcher(of));
  }

  private balance(rule: BalanceRule, index: number): Watched {
    const { context, store } = this;
    const sides = [rule.left, rule.right].map((aggregate) => {
      const tables = judged(context, aggregate.register);
      const { column } = aggregate;
      const isThere =
        tables.length > 0 && (column === undefined || tables.every(({ table }) => column in table.columns));
      const by = (aggregate.by ?? []).filter((each) => typeof each === 'string');
      const isPlain = by.length === (aggregate.by ?? []).length && aggregate.of !== 'distinct' && isOneSum(aggregate);
      return { tables, by, isThere, isKept: isPlain };
    });
    const [left, right] = sides;
    const whole = new WholeRule(rule, index, context, store);
    // What a sheet lacks it lacks whatever is typed into its rows.
    const isSilent = !left?.isThere || !right?.isThere || !applies(rule, context);
    if (isSilent) return { watcher: whole, columns: [] };
    if (!left.isKept || !right.isKept) return this.watched(rule, whole);
    const terms = termsOf(rule, context);
    const [leftKeys, rightKeys] = [this.indexOf(left.tables, left.by), this.indexOf(right.tables, right.by)];
    const sideOf = (aggregate: BalanceRule['left'], keys: KeyIndex): KeptSide =>
      new KeptSide({ aggregate, money: terms.money, keys: this.keys, index: keys, context });
    const of = {
      ...{ rule, index, context, store, whole },
      terms: () => termsOf(rule, context),
      left: sideOf(rule.left, leftKeys),
      right: sideOf(rule.right, rightKeys),
      everything: this.keys.numberOf(''),
    };
    const watcher = new BalanceWatcher(of);
    const isMixedByGroup = watcher.isMixed && left.by.length > 0;
    return this.watched(rule, isMixedByGroup ? whole : watcher);
  }

  private spread(rule: SpreadRule, index: number): readonly Watched[] {
    if (rule.within) return [this.whole(rule, index)];
    const { context, store } = this;
    return rule.columns.map((column, part) => {
      const tables = judged(context, rule.register).filter(({ table }) => table.columns[column]?.numbers);
      const of = { rule, index, first: part * PART, tables, column, context, store };
      return { watcher: new SpreadWatcher(of), columns: [{ register: rule.register, column }] };
    });
  }

  private indexOf(tables: readonly TableAt[], columns: readonly string[]): KeyIndex {
    const name = [tables.map(({ index }) => index).join(), ...columns].join(' ');
    const index = this.indexes.get(name) ?? new KeyIndex(this.keys, tables, columns);
    this.indexes.set(name, index);
    return index;
  }
}

/** Sums with others added to them, or of which a part counts, are computed anew. */
const isOneSum = (aggregate: BalanceRule['left']): boolean =>
  partsOf(aggregate).length === 1 && aggregate.percent === undefined;
