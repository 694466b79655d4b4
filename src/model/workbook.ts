import type { RangeAddress } from './address';
import type { SheetDesign } from './sheet';
import type { Text } from './text';

/** An error value of a formula. */
export interface CellError {
  readonly error: string;
}
/** What a cell holds: dates are serial numbers, blanks are null. `pending` is a formula without a computed value. */
export type CellValue = string | number | boolean | null | CellError | typeof PENDING;
/** Not calculated yet: never blank and never 0 (docs/decisions/0011). */
export const PENDING = Symbol('pending');

export const isCellError = (value: CellValue): value is CellError => typeof value === 'object' && value !== null;

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

export interface SheetInfo {
  readonly name: string;
  readonly visibility: Visibility;
}

/** One sheet as it stands. Everything but `values` is sparse: keyed by A1 address or listed. */
export interface Grid extends SheetInfo {
  /** Row by row from A1; rows may be shorter than the sheet is wide. */
  readonly values: readonly (readonly CellValue[])[];
  /** Formula texts without the leading `=`, by address. */
  readonly formulas: ReadonlyMap<string, string>;
  /** Number formats other than General of cells that hold something, by address. */
  readonly formats: ReadonlyMap<string, string>;
  readonly merges: readonly RangeAddress[];
  /** Hidden or filtered rows, counting from 0. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly protected: boolean;
  /** Dates count from 1904 in this workbook. */
  readonly date1904: boolean;
}

export interface ReadOptions {
  readonly signal?: AbortSignal;
  /** Called with the share done, 0–1. */
  readonly progress?: (done: number) => void;
}

/** The port to a workbook, whatever holds it: memory, a file, Excel. */
export interface Workbook {
  sheets(): Promise<readonly SheetInfo[]>;
  /** Reads sheets one after the other, in the order asked for. @throws {AbortError} when the signal fires. */
  read(names: readonly string[], options?: ReadOptions): AsyncIterable<Grid>;
  /**
   * Adds a sheet of ours. One of the same name is replaced only where our stamp says that nobody types in it: a
   * summary, the lists, the stamp itself, or a sheet this workbook has written since it was opened.
   * @throws {WorkbookError} name-taken, protected, not-writable
   */
  write(design: SheetDesign): Promise<void>;
}

/** Something a person can do something about: what, where and what to do, in both languages. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';
  constructor(
    readonly code: WorkbookFault,
    readonly text: Text,
    override readonly cause?: unknown,
  ) {
    super(text.en);
  }
}
export type WorkbookFault =
  | 'missing'
  | 'not-readable'
  | 'empty'
  | 'not-xlsx'
  | 'old-xls'
  | 'encrypted'
  | 'broken'
  | 'too-large'
  | 'name-taken'
  | 'not-writable'
  | 'protected';
