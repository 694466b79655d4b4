import type { SheetCheck } from '../../model/rule';
import { tablesBeside, type Book, type Table, type TableColumn } from '../../model/table';
import type { Patch } from '../../model/workbook';
import { verdictOf, type CheckResult } from '../check/check';
import { causesOf } from '../check/causes';
import type { Context } from '../check/context';
import { FindingList, type Listing } from '../check/findings';
import { Found } from '../check/found';
import { environmentOf } from '../evaluate/scope';
import { howRead } from '../read/again';
import { finish, type Steps } from '../steps';
import { cellNumber, rowTest, type RowTest, type Untested } from './cells';
import type { KeyIndex } from './keyIndex';
import { Watchers } from './ready';
import { readInRow } from './reads';
import { KeptSheet } from './sheet';
import { Store } from './store';
import { TotalWatcher } from './total';
import type { Watcher } from './watcher';
import { WholeRule } from './whole';

/** What hangs on one column of one table. */
interface KeptColumn {
  readonly cells: TableColumn;
  readonly untested: Untested[];
  /** Made ready when the column is first edited. */
  tests?: readonly RowTest[];
  readonly indexes: Set<KeyIndex>;
  readonly watchers: Set<Watcher>;
}

/** What became of some patches. */
export type Outcome =
  | 'settled'
  /** Other rows are data now: what is kept of their sheets has to be made anew. */
  | 'rows'
  | 'lost';

/** All that is kept of a check. */
export class State {
  readonly book: Book;
  private readonly context: Context;
  private readonly store: Store;
  /** By position of the table in the book; undefined for forms, on which all depends, and where data cells are merged. */
  private readonly sheets: readonly (KeptSheet | undefined)[];
  /** By position of the table, then by column of the sheet. */
  private readonly columns: readonly ReadonlyMap<number, KeptColumn>[];
  private readonly watchers: Watcher[] = [];
  /** Watchers of each rule, for its outcomes. */
  private readonly byRule: Watcher[][] = [];
  private readonly dirty = new Set<Watcher>();
  private readonly touched = new Set<KeptSheet>();
  /** The list of the last result, once it is made. */
  private listed: { listing?: Listing } | undefined;

  constructor(book: Book, from: Context) {
    this.sheets = book.tables.map((table) => {
      const how = howRead(table);
      // A merged cell is a value of several rows, and of two tables on a sheet an edit does not say which: neither can
      // be read again row by row.
      const isAlone = book.tables.every((other) => other === table || other.sheet !== table.sheet);
      const isPlain = table.register.sheet.kind === 'list' && table.facts.merges.length === 0 && isAlone;
      return how && isPlain ? new KeptSheet(table, how) : undefined;
    });
    this.book = { ...book, tables: book.tables.map((table, index) => this.sheets[index]?.table ?? table) };
    const { catalogue, today } = from.environment;
    const environment = environmentOf(this.book, catalogue, today);
    const shared = { environment, rules: from.rules, tables: tablesBeside(this.book) };
    this.context = { ...shared, found: new Found(), outcomes: [] };
    this.store = new Store(shared);
    this.columns = this.context.tables.map(
      ({ columns }) =>
        new Map(
          Object.values(columns).map((cells): [number, KeptColumn] => [
            cells.position,
            { cells, untested: [], indexes: new Set(), watchers: new Set() },
          ]),
        ),
    );
  }

  /** Builds what is kept, given what the check found. */
  *build(found: Found): Steps<void> {
    const { rules, tables } = this.context;
    const watchers = new Watchers(this.context, this.store);
    for (const [index, rule] of rules.entries()) {
      this.byRule.push([]);
      if (rule.form === 'column' || rule.form === 'row') {
        for (const [position, table] of tables.entries()) {
          if (table.register.id !== rule.register) continue;
          for (const id of new Set(readInRow(rule, table.register))) {
            this.column(position, id)?.untested.push({ index, rule });
          }
        }
        continue;
      }
      for (const { watcher, columns } of watchers.of(rule, index)) {
        this.watchers.push(watcher);
        this.byRule[index]!.push(watcher);
        for (const { register, column } of columns) {
          for (const [position, table] of tables.entries()) {
            if (table.register.id === register) this.column(position, column)?.watchers.add(watcher);
          }
        }
      }
    }
    yield 0;
    for (const index of watchers.indexes.values()) {
      yield* index.build();
      for (const { index: position } of index.tables) {
        for (const id of index.columns) this.column(position, id)?.indexes.add(index);
      }
    }
    for (let at = 0; at < found.size; at++) {
      const rule = found.rules[at]!;
      const { form } = rules[rule]!;
      if (form !== 'column' && form !== 'row') continue;
      const [table, row] = [found.tables[at]!, found.rows[at]!];
      const place = { table, row, sheetRow: found.sheetRows[at]!, sheetColumn: found.sheetColumns[at]! };
      this.store.spot(rule, cellNumber(table, row), place);
      if (at % 8192 === 8191) yield 0;
    }
    for (const watcher of this.watchers) yield* watcher.build();
  }

  private column(table: number, id: string): KeptColumn | undefined {
    const cells = this.context.tables[table]!.columns[id];
    return cells && this.columns[table]!.get(cells.position);
  }

  /** Enters patches and judges what they touch. */
  enter(patches: readonly Patch[]): Outcome {
    let outcome: Outcome = 'settled';
    for (const patch of patches) {
      const table = this.book.tables.findIndex(({ sheet }) => sheet === patch.sheet);
      const sheet = this.sheets[table];
      if (!sheet) return 'lost';
      for (let row = patch.range.top; row <= patch.range.bottom; row++) {
        const entered = sheet.enter(patch, row);
        if (entered.of === 'head') return 'lost';
        if (entered.of === 'nothing') continue;
        this.touched.add(sheet);
        if (entered.of === 'rows') outcome = 'rows';
        if (outcome === 'rows') continue;
        if (entered.of === 'data') this.change(table, sheet, entered.row, entered.columns);
        else if (entered.of === 'total') {
          this.touchTotals(sheet.table);
          this.touchSheet(sheet, 'totals-cover-rows', 'shown-as-added');
        }
      }
    }
    if (outcome === 'settled') this.settle();
    return this.store.isWorn ? 'lost' : outcome;
  }

  /** Cells of one data row have changed. */
  private change(table: number, { reader, table: of }: KeptSheet, row: number, positions: readonly number[]): void {
    const columns: KeptColumn[] = [];
    for (const position of positions) {
      const column = this.columns[table]!.get(position);
      if (column) columns.push(column);
    }
    const [only] = columns;
    if (!only) return;
    const alone = columns.length === 1;
    const watchers = alone ? only.watchers : new Set(columns.flatMap((column) => [...column.watchers]));
    const indexes = alone ? only.indexes : new Set(columns.flatMap((column) => [...column.indexes]));
    for (const watcher of watchers) watcher.leave(table, row);
    for (const index of indexes) index.leave(table, row);
    for (const { cells } of columns) reader.into(cells, row);
    for (const index of indexes) index.enter(table, row);
    for (const watcher of watchers) {
      watcher.enter(table, row);
      this.dirty.add(watcher);
    }
    const number = cellNumber(table, row);
    for (const column of columns) {
      column.tests ??= column.untested.flatMap((each) => rowTest(each, of, this.context) ?? []);
      for (const test of column.tests) {
        const fails = test.fails(row);
        if (fails === this.store.has(test.rule, number)) continue;
        if (fails) {
          const place = { table, row, sheetRow: of.rows[row]!, sheetColumn: test.sheetColumn };
          this.store.spot(test.rule, number, place);
        } else this.store.clear(test.rule, number);
      }
    }
  }

  private touchTotals({ register }: Table): void {
    for (const [index, rule] of this.context.rules.entries()) {
      if (rule.form !== 'total' || rule.register !== register.id) continue;
      for (const watcher of this.byRule[index]!) {
        if (watcher instanceof TotalWatcher) watcher.touch();
        this.dirty.add(watcher);
      }
    }
  }

  private settle(): void {
    for (const sheet of this.touched) {
      const { met } = sheet;
      if (met.error) this.touchSheet(sheet, 'formula-errors');
      if (met.pending) this.touchSheet(sheet, 'formulas-calculated');
      if (met.formula) this.touchSheet(sheet, 'no-links', 'totals-cover-rows');
      met.error = false;
      met.pending = false;
      met.formula = false;
    }
    this.touched.clear();
    for (const watcher of this.dirty) watcher.settle();
    this.dirty.clear();
  }

  private touchSheet({ table }: Pick<KeptSheet, 'table'>, ...checks: readonly SheetCheck[]): void {
    for (const [index, rule] of this.context.rules.entries()) {
      if (rule.form !== 'sheet' || !checks.includes(rule.check) || rule.register !== table.register.id) continue;
      for (const watcher of this.byRule[index]!) {
        if (watcher instanceof WholeRule) watcher.touch();
        this.dirty.add(watcher);
      }
    }
  }

  /** Grows whenever a formula comes, goes or changes. */
  get formulaChanges(): number {
    return this.sheets.reduce((sum, sheet) => sum + (sheet?.own.formulaChanges ?? 0), 0);
  }

  /** The book with the sheets whose rows changed read anew. */
  readAgain(): Book {
    const tables = this.book.tables.map((table, index) => {
      const sheet = this.sheets[index];
      if (!sheet || !this.touched.has(sheet)) return table;
      return sheet.readAgain();
    });
    return { ...this.book, tables };
  }

  /** What the check would find now; the list is made when it is first looked at, or by `list` before that. */
  result(): CheckResult {
    const counts = { ...this.store.counts };
    const made: { listing?: Listing } = {};
    this.listed = made;
    const findings = new FindingList(() => (made.listing ??= finish(this.listing())), counts);
    const outcomes = once(() => this.byRule.flatMap((each) => each.flatMap((watcher) => watcher.outcomes?.() ?? [])));
    return {
      verdict: verdictOf(this.context, findings),
      findings,
      get balances() {
        return outcomes();
      },
    };
  }

  /** Makes the list of the last result, a piece at a time. */
  *list(): Steps<void> {
    const { listed } = this;
    if (listed && !listed.listing) listed.listing = yield* this.listing();
  }

  private *listing(): Steps<Listing> {
    const context = { ...this.context, found: yield* this.store.listed() };
    const order = Int32Array.from({ length: context.found.size }, (_, index) => index);
    return { context, order, causes: yield* causesOf(order, context) };
  }
}

function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: compute() }).value;
}
