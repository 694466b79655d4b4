import type { Catalogue } from '../model/catalogue';
import type { DataCell, DataRow, DataValue, WorkbookData } from '../model/data';
import type { MoneyUnit } from '../model/money';
import { text, type Lang } from '../model/text';
import type { SheetPlan } from './plan';

/** What a workbook of official sheets is made for. */
export interface TemplateOptions {
  readonly catalogue: Catalogue;
  readonly lang: Lang;
  /** The reporting year: in the titles, and the year whose divisions and parameters hold. */
  readonly year: number;
  readonly unit: MoneyUnit;
  /** Ids of the registers in the same workbook; formulas may point to their sheets, and only to theirs. */
  readonly registersPresent: readonly string[];
  /** Rows to fill in; registers without an entry are blank. Every sheet of a workbook must be given the same. */
  readonly data?: WorkbookData;
  /** Sheets that people have worked on, by register: where what the templates put there stands now. */
  readonly standing?: ReadonlyMap<string, SheetPlan>;
  /** Locks header, totals and signature rows, without a password (docs/decisions/0010). */
  readonly protect?: boolean;
}

/** Stands where a column has no value for the row. */
export const NOT_APPLICABLE = text('不适用', 'Not applicable');
/** Stands where a headline has no detail to be compared with. */
export const NOT_CHECKED = text('未核对', 'Not checked');

const isMarked = (cell: DataCell | undefined): cell is { readonly value: DataValue; readonly sample: true } =>
  typeof cell === 'object' && cell !== null;

/** The value of a row's cell; blank when the row has none. */
export function valueOf(row: DataRow, column: string): DataValue {
  const cell = row[column] ?? null;
  return isMarked(cell) ? cell.value : cell;
}

/** Whether the value of a row's cell is made up. */
export const isSample = (row: DataRow, column: string): boolean => isMarked(row[column]);
