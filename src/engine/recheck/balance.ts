import type { BalanceRule } from '../../model/rule';
import type { Context } from '../check/context';
import { NONE } from '../check/found';
import { leadOf, outcomeOf, type Terms } from '../check/forms/balance';
import type { BalanceOutcome } from '../check/outcome';
import type { Balance, Pair } from '../check/sides';
import { finish, type Steps } from '../steps';
import { OpenGroups, type Reach } from './openGroups';
import type { KeptSide } from './side';
import type { Store } from './store';
import type { Watcher } from './watcher';
import type { WholeRule } from './whole';

interface Of {
  readonly rule: BalanceRule;
  readonly index: number;
  /** Asked again when plain numbers face money: the unit they count in is stated by a row. */
  readonly terms: () => Terms;
  readonly left: KeptSide;
  readonly right: KeptSide;
  readonly context: Context;
  readonly store: Store;
  /** Judges the rule where its sums cannot be kept exactly. */
  readonly whole: WholeRule;
  /** The group of everything, for balances without groups. */
  readonly everything: number;
}

/** A balance whose sums are kept group by group; only the groups an edit touches are judged again. */
export class BalanceWatcher implements Watcher {
  private balance: Balance;
  private terms: Terms;
  private readonly touched = new Set<number>();
  /** Groups whose sums differ, so that what could belong to any group matters to them. */
  private readonly open = new OpenGroups();
  private before: Reach = { low: 0, high: 0 };
  private isWhole = false;

  constructor(private readonly of: Of) {
    this.terms = of.terms();
    this.balance = this.balanceOf(this.terms);
  }

  *build(): Steps<void> {
    const { left, right } = this.of;
    yield* left.build();
    yield* right.build();
    if (this.isInexact()) {
      yield* this.turnWhole();
      return;
    }
    let judged = 0;
    for (const key of this.groups()) {
      this.judge(key);
      if (++judged % 512 === 0) yield 0;
    }
    this.before = this.slack();
  }

  leave(table: number, row: number): void {
    if (this.isWhole) this.of.whole.leave();
    else this.move('leave', table, row);
  }

  enter(table: number, row: number): void {
    if (this.isWhole) this.of.whole.enter();
    else this.move('enter', table, row);
  }

  settle(): void {
    if (this.isWhole) {
      this.of.whole.settle();
      return;
    }
    if (this.isInexact()) {
      finish(this.turnWhole());
      return;
    }
    if (this.isMixed) {
      this.terms = this.of.terms();
      this.balance = this.balanceOf(this.terms);
    }
    const slack = this.slack();
    const { far } = this.terms.measure;
    if (!isSameReach(slack, this.before)) {
      const moved = this.open.moved(this.before, slack, far, this.of.rule.by === '<=');
      for (const key of moved) this.touched.add(key);
    }
    this.before = slack;
    for (const key of this.touched) this.judge(key);
    this.touched.clear();
  }

  outcomes(): readonly BalanceOutcome[] {
    if (this.isWhole) return this.of.whole.outcomes();
    return [...this.groups()].flatMap((key) => {
      const pair = this.pairOf(key);
      return pair ? [outcomeOf(this.balance, pair, this.terms.measure)] : [];
    });
  }

  private balanceOf({ bare }: Terms): Balance {
    const { left, right, context } = this.of;
    return { shared: bare, left, right, context };
  }

  /** Plain numbers face money. */
  get isMixed(): boolean {
    const { left, right } = this.of;
    return this.terms.money && [left, right].some(({ isPlain }) => isPlain);
  }

  private isInexact(): boolean {
    const { left, right } = this.of;
    return left.isInexact || right.isInexact;
  }

  private *turnWhole(): Steps<void> {
    this.isWhole = true;
    this.of.store.clearAll(this.of.index);
    yield* this.of.whole.build();
  }

  private slack(): Reach {
    const { left, right } = this.of;
    return { low: left.slack.low - right.slack.high, high: left.slack.high - right.slack.low };
  }

  private move(how: 'leave' | 'enter', table: number, row: number): void {
    for (const side of [this.of.left, this.of.right]) {
      const key = side.isOf(table) ? side[how](table, row) : NONE;
      if (key !== NONE) this.touched.add(key);
    }
  }

  /** The groups in the order of a full check: those of the left side, then those only the right one has. */
  private *groups(): Generator<number, void, void> {
    const { rule, left, right, everything } = this.of;
    if ((rule.left.by ?? []).length === 0) {
      yield everything;
      return;
    }
    yield* left.groups();
    if (rule.groups) return;
    for (const key of right.groups()) if (!left.has(key)) yield key;
  }

  /** The group as both sides have it; undefined where the rule does not speak of it. */
  private pairOf(key: number): Pair | undefined {
    const { rule, left, right } = this.of;
    const pair = { left: left.has(key) ? key : NONE, right: right.has(key) ? key : NONE };
    if ((rule.left.by ?? []).length === 0) return pair;
    if (pair.left === NONE) return pair.right === NONE || rule.groups ? undefined : pair;
    return pair.right === NONE && rule.groups === 'both' ? undefined : pair;
  }

  private judge(key: number): void {
    const { index, store } = this.of;
    const pair = this.pairOf(key);
    const outcome = pair && outcomeOf(this.balance, pair, this.terms.measure);
    const differs = outcome?.verdict === 'differs';
    if (differs || outcome?.reason === 'unreadable')
      this.open.set(key, this.of.right.value(key) - this.of.left.value(key));
    else this.open.delete(key);
    if (!pair || !differs) store.clear(index, key);
    else {
      const numbers = (): BalanceOutcome => outcomeOf(this.balance, pair, this.terms.measure);
      // Computed when it is looked at: rows that could belong to any group change the numbers of all that differ.
      const detail = {
        of: 'balance',
        get outcome() {
          return numbers();
        },
      } as const;
      store.spot(index, key, leadOf(this.balance, pair), detail);
    }
  }
}

const isSameReach = (a: Reach, b: Reach): boolean => a.low === b.low && a.high === b.high;
