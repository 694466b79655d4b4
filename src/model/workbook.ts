import type { CellAddress, RangeAddress } from './address';
import type { Severity } from './rule';
import type { SheetDesign } from './sheet';
import type { Mending, Structure, StructureRequest } from './structure';
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

/** As for reading; `progress` is told after every sheet. */
export type WriteOptions = ReadOptions;

/** What is put into a cell: a value, or a formula of ours with the value it computes to (docs/decisions/0011). */
export interface CellContent {
  readonly value: string | number | boolean | null;
  /** Without the leading `=`. Never a text from outside. */
  readonly formula?: string;
}

/** A cell to be changed. */
export interface CellChange extends CellAddress {
  readonly sheet: string;
  /** What it must hold for the change to be made; of a formula only its text is compared. */
  readonly from: { readonly value: CellValue; readonly formula?: string };
  readonly to: CellContent;
  /** Its number format from now on, `General` included; absent where it keeps the one it has. */
  readonly format?: string;
}

/** The port to a workbook, whatever holds it: memory, a file, Excel. */
export interface Workbook {
  sheets(): Promise<readonly SheetInfo[]>;
  /**
   * Reads sheets one after the other, in the order asked for; without names all of them, as they stand in the workbook.
   * @throws {AbortError} when the signal fires.
   */
  read(names?: readonly string[], options?: ReadOptions): AsyncIterable<Grid>;
  /**
   * Adds a sheet of ours. One of the same name is replaced only where our stamp says that nobody types in it: a
   * summary, the lists, the stamp itself, or a sheet this workbook has written since it was opened.
   * @throws {WorkbookError} name-taken, protected, not-writable
   */
  write(design: SheetDesign): Promise<void>;
  /**
   * Adds several sheets as `write` does, in their order. When one of them fails or the signal fires, those added are
   * taken away again; what took the place of an older sheet of ours stays.
   * @throws {WorkbookError} as `write`, and the signal's reason
   */
  writeAll(designs: readonly SheetDesign[], options?: WriteOptions): Promise<void>;
  /**
   * Changes cells, all of them or none; everything else about them and around them stays. A text stays a text, whatever
   * it looks like.
   * @param changes each cell once
   * @returns the changes whose cells hold something else than `from`; when there are any, nothing was changed
   * @throws {WorkbookError} missing, protected, not-writable, busy: nothing was changed
   */
  changeCells(changes: readonly CellChange[]): Promise<readonly CellChange[]>;
  /**
   * How some sheets are made, in the order asked for: no part of the ordinary check.
   * @throws {WorkbookError} missing; the signal's reason
   */
  structures(asked: readonly StructureRequest[], options?: ReadOptions): Promise<readonly Structure[]>;
  /**
   * Puts the make of a sheet right: what stands in its cells stays as it is.
   * @throws {WorkbookError} missing, protected, not-writable
   */
  mend(sheet: string, mending: Mending): Promise<void>;
}

/** Cells of a sheet. */
export interface SheetRange {
  readonly sheet: string;
  readonly range: RangeAddress;
}

/** Cells to colour, one severity for all of them. */
export interface Mark extends SheetRange {
  readonly severity: Severity;
}

/** Something changed in the open workbook, not by us. */
export interface Edit {
  /** Absent when no sheet can be named: a sheet was added, removed or renamed. */
  readonly sheet?: string;
  /** The cells concerned; absent when all of the sheet may differ: rows or columns moved, or the host does not tell. */
  readonly range?: RangeAddress;
  readonly by: 'user' | 'coauthor';
}

/** A rectangle of a sheet as it stands now. Addresses are those of the sheet. */
export interface Patch extends SheetRange {
  /** Row by row, as wide and as high as `range`. */
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: ReadonlyMap<string, string>;
  readonly formats: ReadonlyMap<string, string>;
}

/** A workbook somebody is looking at. What we change in it, people can take back. */
export interface OpenWorkbook extends Workbook {
  /** The cells selected now; of several areas the first. */
  selection(): Promise<SheetRange>;
  /** Brings cells into view and selects them. @throws {WorkbookError} missing: the sheet is gone */
  reveal(cells: SheetRange): Promise<void>;
  /**
   * Some rectangles of sheets as they stand now, in one batch: what `onEdit` told of is read again.
   * @throws {WorkbookError} missing, busy
   */
  readCells(ranges: readonly SheetRange[]): Promise<readonly Patch[]>;
  /**
   * Colours cells by conditional formats of our own, above nobody's fills, and adds the list of findings as a sheet;
   * earlier marks and lists of ours go first (docs/decisions/0015). Either all of it is done or nothing is left of it.
   * @throws {WorkbookError} name-taken, protected, busy; the signal's reason
   */
  mark(marks: readonly Mark[], list?: SheetDesign, options?: WriteOptions): Promise<void>;
  /** Takes our marks and our list away, also those of an earlier session: everything else stays as it is. */
  clearMarks(signal?: AbortSignal): Promise<void>;
  /** Whether marks or a list of ours are there. */
  hasMarks(): Promise<boolean>;
  /** Tells of edits by people, here and elsewhere, never of our own. @returns how to stop */
  onEdit(listener: (edit: Edit) => void): () => void;
  /** Whether writing leaves people their own undo (ExcelApi 1.19 and later): else live checking is off at first. */
  readonly keepsUndo: boolean;
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
/** Whether an error is one of these faults of a workbook. */
export const isFault = (error: unknown, ...codes: readonly WorkbookFault[]): error is WorkbookError =>
  error instanceof WorkbookError && codes.includes(error.code);

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
  | 'protected'
  /** Somebody is typing in a cell, or a dialog of the program is open. */
  | 'busy'
  /** The program did not answer in time, or its session ended. */
  | 'no-answer'
  /** The program cannot do this. */
  | 'unsupported'
  /** No sheet holds a register. */
  | 'nothing-known'
  /** The workbook is of another year than the one that is needed. */
  | 'other-year'
  | 'unknown';
