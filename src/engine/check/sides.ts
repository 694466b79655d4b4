import type { CellRef } from '../../model/finding';
import type { MoneyUnit } from '../../model/money';
import { joinTexts, type Text } from '../../model/text';
import type { Aggregate } from '../../model/rule';
import type { Table, TableColumn } from '../../model/table';
import type { Aggregated, Slack } from './aggregate';
import { cellsOf, type Context } from './context';
import { rowsByGroup, type GroupRows } from './join';
import type { BalanceOutcome, SideCells, Unchecked } from './outcome';
import { labelOf, same } from './print';

/** A side of a balance, group by group. */
export interface Side {
  readonly aggregate: Aggregate;
  readonly slack: Readonly<Slack>;
  /** Sum or count of a group; money in fen. */
  value(group: number): number;
  /** Why the number of a group cannot be trusted. */
  doubt(group: number): 'blank' | 'unreadable' | undefined;
  /** The values that tell a group, codes by their labels; undefined for a balance over everything. */
  label(group: number): Text | undefined;
  readonly rows: GroupRows;
  /** The column that stands for the side in findings. */
  readonly column: string;
}

/** A group as each side numbers it; −1 where a side has no row of it. */
export interface Pair {
  readonly left: number;
  readonly right: number;
}

/** What all groups of one balance share. */
export interface Balance {
  readonly shared: Omit<BalanceOutcome, 'verdict'>;
  readonly left: Side;
  readonly right: Side;
  readonly context: Context;
}

export const sideOf = (of: Aggregated, context: Context): Side => ({
  aggregate: of.aggregate,
  slack: of.slack,
  value: (group) => of.values[group]!,
  doubt: (group) => of.doubts[group],
  label: (group) =>
    labelOfValues(
      of.grouping.levels.map(({ values, codes }) => values[codes[group]!]!),
      of.levels,
    ),
  rows: rowsByGroup(
    of.grouping,
    of.tables.map(({ index }) => index),
  ),
  column: columnShown(of.aggregate, context.tables[of.tables[0]!.index]!),
});

/** What is summed, or what rows are counted by, in the first table of a side. */
export function columnShown({ column, by = [] }: Aggregate, table: Table): string {
  const [first] = by;
  const level = typeof first === 'string' ? first : first?.through;
  const candidates = [column, level, table.register.key[0], table.register.rowName];
  return candidates.find((id) => id !== undefined && id in table.columns) ?? '';
}

/** The values of a group as people read them. */
export function labelOfValues(
  values: readonly string[],
  columns: readonly (TableColumn | undefined)[],
): Text | undefined {
  if (values.length === 0) return undefined;
  return joinTexts(
    values.map((value, level) => {
      const column = columns[level]?.column;
      return column?.type === 'code' ? labelOf(column, value) : same(value);
    }),
  );
}

const cellsOfSide = ({ rows, column }: Side, group: number): SideCells => ({
  rows: group < 0 ? [] : rows.of(group),
  column,
});

interface Numbers {
  readonly left?: number;
  readonly right?: number;
  readonly difference?: number;
  readonly tolerance?: number;
  readonly reason?: Unchecked;
}

/**
 * The outcome of one group. A ledger may have 100,000 of them, so each holds its numbers only; words and cells are
 * made when they are asked for. Members that are functions may be taken off and called by themselves.
 */
export class GroupOutcome implements BalanceOutcome {
  readonly left: number | undefined;
  readonly right: number | undefined;
  readonly difference: number | undefined;
  readonly tolerance: number;
  readonly reason: Unchecked | undefined;

  constructor(
    private readonly balance: Balance,
    private readonly pair: Pair,
    readonly verdict: BalanceOutcome['verdict'],
    { left, right, difference, tolerance = 0, reason }: Numbers,
  ) {
    this.left = left;
    this.right = right;
    this.difference = difference;
    this.tolerance = tolerance;
    this.reason = reason;
  }

  get rule(): BalanceOutcome['rule'] {
    return this.balance.shared.rule;
  }
  get by(): BalanceOutcome['by'] {
    return this.balance.shared.by;
  }
  get money(): boolean {
    return this.balance.shared.money;
  }
  get unit(): MoneyUnit {
    return this.balance.shared.unit;
  }
  get counted(): Text | undefined {
    return this.balance.shared.counted;
  }
  get group(): Text | undefined {
    const { left, right } = this.balance;
    return this.pair.left >= 0 ? left.label(this.pair.left) : right.label(this.pair.right);
  }
  get leftCells(): () => SideCells {
    return () => cellsOfSide(this.balance.left, this.pair.left);
  }
  get rightCells(): () => SideCells {
    return () => cellsOfSide(this.balance.right, this.pair.right);
  }
  get cells(): () => CellRef[] {
    return () =>
      [this.leftCells(), this.rightCells()].flatMap(({ rows, column }) =>
        rows.flatMap((row) => cellsOf(this.balance.context, row, [column])),
      );
  }
}
