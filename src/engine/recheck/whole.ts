import type { Rule } from '../../model/rule';
import type { Context } from '../check/context';
import { judge } from '../check/forms';
import { Found } from '../check/found';
import type { BalanceOutcome } from '../check/outcome';
import { finish, type Steps } from '../steps';
import type { Store } from './store';
import type { Watcher } from './watcher';

/** A rule that is judged anew as a whole when something changes that it reads. */
export class WholeRule implements Watcher {
  private judged: readonly BalanceOutcome[] = [];
  private isDirty = false;

  /** @param first what numbers its findings begin with, where a rule is judged in parts */
  constructor(
    private readonly rule: Rule,
    private readonly index: number,
    private readonly context: Context,
    private readonly store: Store,
    private readonly first = 0,
  ) {}

  /** The findings it last had. */
  private count = 0;

  *build(): Steps<void> {
    const found = new Found();
    const outcomes: BalanceOutcome[] = [];
    yield* judge(this.rule, this.index, { ...this.context, found, outcomes });
    for (let number = 0; number < this.count; number++) this.store.clear(this.index, this.first + number);
    for (let at = 0; at < found.size; at++) {
      const place = {
        table: found.tables[at]!,
        row: found.rows[at]!,
        sheetRow: found.sheetRows[at]!,
        sheetColumn: found.sheetColumns[at]!,
      };
      this.store.spot(this.index, this.first + at, place, found.details.get(at));
    }
    this.count = found.size;
    this.judged = outcomes;
  }

  /** Something changed that is no cell of a row. */
  touch(): void {
    this.isDirty = true;
  }

  leave(): void {
    this.isDirty = true;
  }

  enter(): void {
    this.isDirty = true;
  }

  settle(): void {
    if (!this.isDirty) return;
    this.isDirty = false;
    finish(this.build());
  }

  outcomes(): readonly BalanceOutcome[] {
    return this.judged;
  }
}
