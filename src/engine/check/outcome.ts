import type { CellRef } from '../../model/finding';
import type { MoneyUnit } from '../../model/money';
import type { BalanceRule, TotalRule } from '../../model/rule';
import type { Text } from '../../model/text';
import type { RowOf } from './found';

/** Why a balance, or one group of it, was not judged. */
export type Unchecked =
  /** The rule does not hold for this report, or the cover does not tell. */
  | 'not-applicable'
  | 'register-absent'
  | 'no-rows'
  | 'column-missing'
  /** An amount is blank throughout. */
  | 'blank'
  /** An amount, or what tells which group it belongs to, cannot be read or is not calculated yet. */
  | 'unreadable';

/** The cells behind one side of a balance: one column of some rows, or the cell of a 合计 row. */
export interface SideCells {
  readonly rows: readonly RowOf[];
  /** The column of the cells in those rows. */
  readonly column: string;
  /** The cell of a totals row instead. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number };
}

/** How one balance came out, for one of its groups. Amounts of money are fen. */
export interface BalanceOutcome {
  readonly rule: BalanceRule | TotalRule;
  /** The group it was judged for; absent for a balance over everything. */
  readonly group?: Text | undefined;
  readonly by: '=' | '<=';
  readonly left?: number | undefined;
  readonly right?: number | undefined;
  /** Left less right, both rounded to the last printed place. */
  readonly difference?: number | undefined;
  /** What the sides may differ by, in the same numbers; 0 for exact balances. */
  readonly tolerance: number;
  readonly money: boolean;
  /** The unit money is printed in. */
  readonly unit: MoneyUnit;
  /** What plain numbers count: 人, 个. */
  readonly counted?: Text | undefined;
  readonly verdict: 'balanced' | 'differs' | 'unchecked';
  /** Only for unchecked ones. */
  readonly reason?: Unchecked | undefined;
  /** The register that is absent or has no rows. */
  readonly lacking?: string;
  readonly leftCells: () => SideCells;
  readonly rightCells: () => SideCells;
  /** All cells of both sides as people name them, left first. */
  readonly cells: () => CellRef[];
}
