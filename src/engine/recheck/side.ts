import { columnsOf } from '../../model/expression';
import type { Aggregate } from '../../model/rule';
import { isUnknown, Kind, type TableColumn } from '../../model/table';
import type { Text } from '../../model/text';
import { isGap, type Slack } from '../check/aggregate';
import type { Context } from '../check/context';
import { NONE, type RowOf } from '../check/found';
import type { GroupRows } from '../check/join';
import { columnShown, labelOfValues, type Side } from '../check/sides';
import { fenAt } from '../check/units';
import type { Judge } from '../evaluate/compare';
import { compileExpr } from '../evaluate/expression';
import { Truth } from '../evaluate/truth';
import { blocks, type Steps } from '../steps';
import { Counters } from './counters';
import { isUnplaced, type KeyIndex, type Keys, type TableAt } from './keyIndex';
import { truthAt } from './unique';

/** What part a row takes: none, in its group, or in every group a little, since nobody can tell which is its own. */
const Part = { none: 0, group: 1, slack: 2 } as const;

interface Of {
  readonly aggregate: Aggregate;
  readonly money: boolean;
  readonly keys: Keys;
  readonly index: KeyIndex;
  readonly context: Context;
}

interface Member extends TableAt {
  readonly where: Judge | undefined;
  /** Columns of the condition. */
  readonly asked: readonly TableColumn[];
  /** What is summed. */
  readonly cells: TableColumn | undefined;
  /** The part each row takes. */
  readonly parts: Uint8Array;
}

/** One side of a balance, its sums kept by key. */
export class KeptSide implements Side {
  readonly aggregate: Aggregate;
  readonly column: string;
  readonly rows: GroupRows;
  /** A number was met whose sums depend on the order of the rows: they cannot be kept up to date exactly. */
  isInexact = false;
  private readonly members: ReadonlyMap<number, Member>;
  private readonly counts = new Counters();
  private readonly sums = new Counters();
  private readonly filled = new Counters();
  private readonly unread = new Counters();
  private readonly finite: Slack = { low: 0, high: 0 };
  /** Rows of the slack of which not even the amount is known. */
  private unbounded = 0;
  private readonly required: readonly boolean[];

  constructor(private readonly of: Of) {
    const { aggregate, index, context } = of;
    const { environment } = context;
    const { where, column } = aggregate;
    this.aggregate = aggregate;
    this.members = new Map(
      index.tables.map(({ index: at, table }) => [
        at,
        {
          index: at,
          table,
          where: where && compileExpr(where, { table, environment }),
          asked: where ? columnsOf(where).flatMap((id) => table.columns[id] ?? []) : [],
          cells: aggregate.of === 'sum' && column !== undefined ? table.columns[column] : undefined,
          parts: new Uint8Array(table.rows.length),
        },
      ]),
    );
    this.required = index.columns.map((id) => this.levelOf(id)?.column.required === true);
    this.column = columnShown(aggregate, index.tables[0]!.table);
    this.rows = {
      of: (key) => [...this.placed(key)],
      first: (key) => this.placed(key).next().value ?? undefined,
    };
  }

  get slack(): Readonly<Slack> {
    return this.unbounded > 0 ? { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY } : this.finite;
  }

  /** What is summed are plain numbers, whatever they face. */
  get isPlain(): boolean {
    return [...this.members.values()].some(({ cells }) => cells?.column.type === 'number');
  }

  /** Whether any row is of the group. */
  has(key: number): boolean {
    return this.counts.of(key) > 0;
  }

  value(key: number): number {
    return this.aggregate.of === 'sum' ? this.sums.of(key) : this.counts.of(key);
  }

  doubt(key: number): 'blank' | 'unreadable' | undefined {
    if (this.aggregate.of !== 'sum') return undefined;
    return this.unread.of(key) > 0 ? 'unreadable' : this.filled.of(key) === 0 ? 'blank' : undefined;
  }

  label(key: number): Text | undefined {
    const { columns } = this.of.index;
    return labelOfValues(
      this.of.keys.valuesOf(key, columns.length),
      columns.map((id) => this.levelOf(id)),
    );
  }

  /** Takes all rows in. */
  *build(): Steps<void> {
    for (const { index, table } of this.of.index.tables) {
      for (const [from, to] of blocks(table.rows.length)) {
        for (let row = from; row < to; row++) this.enter(index, row);
        yield 0;
      }
    }
  }

  /** The keys of its groups, in the order in which their first rows stand. */
  *groups(): Generator<number, void, void> {
    const seen = new Set<number>();
    for (const { index, parts } of this.members.values()) {
      for (let row = 0; row < parts.length; row++) {
        if (parts[row] !== Part.group) continue;
        const key = this.of.index.at(index, row);
        if (seen.has(key)) continue;
        seen.add(key);
        yield key;
      }
    }
  }

  isOf(table: number): boolean {
    return this.members.has(table);
  }

  /** @returns the group the row was in, −1 for none */
  leave(table: number, row: number): number {
    return this.count(this.members.get(table)!, row, -1);
  }

  /** @returns the group the row is in now, −1 for none */
  enter(table: number, row: number): number {
    const member = this.members.get(table)!;
    member.parts[row] = this.partOf(member, row);
    return this.count(member, row, 1);
  }

  private partOf({ index, table, where, asked }: Member, row: number): number {
    const truth = where ? truthAt(where, row) : Truth.yes;
    if (truth === Truth.unknown) return asked.some((cells) => isGap(cells, row)) ? Part.slack : Part.none;
    if (truth === Truth.no) return Part.none;
    if (this.of.index.at(index, row) !== NONE) return Part.group;
    return isUnplaced(table, this.of.index.columns, this.required, row) ? Part.slack : Part.none;
  }

  private count(member: Member, row: number, sign: 1 | -1): number {
    const part = member.parts[row];
    if (part === Part.none) return NONE;
    const kind = member.cells?.kinds[row];
    const amount = member.cells && kind === Kind.value ? this.amountOf(member, member.cells, row) : 0;
    if (part === Part.slack) {
      if (!member.cells) this.finite.high += sign;
      else if (kind === Kind.value) this.finite[amount < 0 ? 'low' : 'high'] += sign * amount;
      else if (kind !== Kind.blank) this.unbounded += sign;
      return NONE;
    }
    const key = this.of.index.at(member.index, row);
    this.counts.add(key, sign);
    if (kind === Kind.value) {
      this.sums.add(key, sign * amount);
      this.filled.add(key, sign);
      if (!Number.isSafeInteger(this.sums.of(key))) this.isInexact = true;
    } else if (isUnknown(kind)) this.unread.add(key, sign);
    return key;
  }

  private amountOf({ table }: Member, cells: TableColumn, row: number): number {
    const amount = this.of.money ? fenAt(table, cells, row) : cells.numbers![row]!;
    if (!Number.isSafeInteger(amount)) this.isInexact = true;
    return amount;
  }

  private *placed(key: number): Generator<RowOf, void, void> {
    for (const at of this.of.index.rows(key)) {
      if (this.members.get(at.table)!.parts[at.row] === Part.group) yield at;
    }
  }

  private levelOf(id: string): TableColumn | undefined {
    return this.of.index.tables.find(({ table }) => id in table.columns)?.table.columns[id];
  }
}
