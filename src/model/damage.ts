import type { RangeAddress } from './address';
import type { SheetDesign } from './sheet';
import type { Mending } from './structure';
import type { Text } from './text';
import type { CellChange } from './workbook';

/** What a template can lose while people work on its sheet. */
export type DamageKind =
  | 'older-version'
  | 'lists-lost'
  | 'column-lost'
  | 'column-moved'
  | 'header-renamed'
  | 'header-unmerged'
  | 'ordinals-lost'
  | 'total-lost'
  | 'title-changed'
  | 'unit-changed'
  | 'drop-down-lost'
  | 'limit-lost'
  | 'prompt-lost'
  | 'highlight-lost'
  | 'formula-overwritten'
  | 'format-lost'
  | 'panes-lost'
  | 'filter-lost'
  | 'titles-lost';

/**
 * Who puts a damage right: the repair; the repair when formulas may take the place of other typed values; or a person,
 * because only a person knows what is meant.
 */
export type RepairBy = 'repair' | 'formulas' | 'person';

/** One thing a sheet lacks that its template has. */
export interface Damage {
  readonly kind: DamageKind;
  readonly sheet: string;
  /** Cells concerned; empty where it is the sheet as a whole. */
  readonly ranges: readonly RangeAddress[];
  /** What is damaged, and where. */
  readonly what: Text;
  /** What to do about it. */
  readonly todo: Text;
  readonly by: RepairBy;
  /** How it is put right. */
  readonly mending?: Partial<Mending>;
  readonly changes?: readonly CellChange[];
  readonly sheets?: readonly SheetDesign[];
}
