import type { CellRef } from '../../model/finding';
import type { MoneyUnit } from '../../model/money';
import type { Text } from '../../model/text';
import type { Aggregated } from './aggregate';
import { cellsOf, type Context } from './context';
import { rowsByGroup, type GroupRows } from './join';
import type { BalanceOutcome, SideCells, Unchecked } from './outcome';
import { joinTexts, labelOf, same } from './print';

/** A side of a balance with the rows of its groups at hand. */
export interface Side {
  readonly of: Aggregated;
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
  of,
  rows: rowsByGroup(
    of.grouping,
    of.tables.map(({ index }) => index),
  ),
  column: columnShown(of, context),
});

/** What is summed, or what rows are counted by. */
function columnShown({ aggregate: { column, by = [] }, tables }: Aggregated, context: Context): string {
  const table = context.tables[tables[0]!.index]!;
  const [first] = by;
  const level = typeof first === 'string' ? first : first?.through;
  const candidates = [column, level, table.register.key[0], table.register.rowName];
  return candidates.find((id) => id !== undefined && id in table.columns) ?? '';
}

const cellsOfSide = ({ rows, column }: Side, group: number): SideCells => ({
  rows: group < 0 ? [] : rows.of(group),
  column,
});

/** The values that tell a group, codes by their labels; undefined for a balance over everything. */
function labelOfGroup({ grouping, levels }: Aggregated, group: number): Text | undefined {
  if (levels.length === 0 || group < 0) return undefined;
  return joinTexts(
    grouping.levels.map(({ values, codes }, level) => {
      const column = levels[level]?.column;
      const value = values[codes[group]!]!;
      return column?.type === 'code' ? labelOf(column, value) : same(value);
    }),
  );
}

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
    return this.pair.left >= 0 ? labelOfGroup(left.of, this.pair.left) : labelOfGroup(right.of, this.pair.right);
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
