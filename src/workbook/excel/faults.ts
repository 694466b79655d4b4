import { fillText, text } from '../../model/text';
import { isFault, WorkbookError, type WorkbookFault } from '../../model/workbook';
import { FAULT_TEXTS, FAULT_TEXTS_FOR, type FaultCase, type Purpose } from './faultTexts';

const FAULT_OF: Readonly<Record<FaultCase, WorkbookFault>> = {
  editing: 'busy',
  dialog: 'busy',
  load: 'busy',
  interrupted: 'busy',
  conflict: 'busy',
  front: 'busy',
  selection: 'unsupported',
  missing: 'missing',
  taken: 'name-taken',
  protected: 'protected',
  merged: 'not-writable',
  filtered: 'not-writable',
  pivot: 'not-writable',
  room: 'not-writable',
  tooLarge: 'too-large',
  formula: 'too-large',
  sheetKind: 'unsupported',
  unsupported: 'unsupported',
  noExcel: 'unsupported',
  session: 'no-answer',
  noAnswer: 'no-answer',
  links: 'not-readable',
  internal: 'unknown',
  dates1904: 'unsupported',
};

/** Every error code of Excel's own list; a new one in the types does not compile here until it has a sentence. */
const EXCEL_CODES: Readonly<Record<`${Excel.ErrorCodes}`, FaultCase>> = {
  AccessDenied: 'protected',
  ApiNotFound: 'unsupported',
  Conflict: 'conflict',
  DirtySupportingFormula: 'conflict',
  EmptyChartSeries: 'internal',
  FilteredRangeConflict: 'filtered',
  FormulaLengthExceedsLimit: 'formula',
  GeneralException: 'internal',
  InactiveWorkbook: 'front',
  InsertDeleteConflict: 'conflict',
  InvalidArgument: 'internal',
  InvalidBinding: 'missing',
  InvalidOperation: 'internal',
  InvalidOperationInCellEditMode: 'editing',
  InvalidReference: 'missing',
  InvalidSelection: 'selection',
  ItemAlreadyExists: 'taken',
  ItemNotFound: 'missing',
  MergedRangeConflict: 'merged',
  NonBlankCellOffSheet: 'room',
  NotImplemented: 'unsupported',
  OpenWorkbookLinksBlocked: 'links',
  OperationCellsExceedLimit: 'tooLarge',
  PivotTableRangeConflict: 'pivot',
  PowerQueryRefreshResourceChallenge: 'links',
  RangeExceedsLimit: 'tooLarge',
  RangeImageExceedsLimit: 'tooLarge',
  RefreshWorkbookLinksBlocked: 'links',
  RequestAborted: 'interrupted',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  UnsupportedFeature: 'unsupported',
  UnsupportedFillType: 'unsupported',
  UnsupportedOperation: 'unsupported',
  UnsupportedSheet: 'sheetKind',
};

/** What the library says itself, most of it translated from the envelope's numbers (5102, 5103, 5012, 5016 …). */
const LIBRARY_CODES: Readonly<Record<string, FaultCase>> = {
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ActivityLimitReached: 'load',
  InvalidOrTimedOutSession: 'session',
  WriteNotSupportedWhenModalDialogOpen: 'dialog',
  InvalidRequestContext: 'session',
  InvalidObjectPath: 'missing',
  ConnectionFailure: 'session',
  Timeout: 'noAnswer',
  HostRestartNeeded: 'session',
  ServiceUrlNotFound: 'session',
  GenericFileError: 'internal',
  UndoNotSupported: 'unsupported',
  CannotRegisterEvent: 'internal',
  // Faults of our own making, which tests should meet before people do.
  ValueNotLoaded: 'internal',
  PropertyNotLoaded: 'internal',
  RunMustReturnPromise: 'internal',
  CannotUpdateReadOnlyProperty: 'internal',
};

/** What Excel may answer, and what we make of it; for the test that each has its sentence. */
export const KNOWN_CODES: Readonly<Record<string, FaultCase>> = { ...EXCEL_CODES, ...LIBRARY_CODES };

/** The error for one of the cases above. @param cause kept for support, never shown */
export const excelFault = (which: FaultCase, cause?: unknown, purpose: Purpose = 'writing'): WorkbookError =>
  new WorkbookError(FAULT_OF[which], FAULT_TEXTS_FOR[purpose][which] ?? FAULT_TEXTS[which], cause);

/** Whether a request or its answer was larger than Excel takes, so that smaller ones may pass. */
export const isTooLarge = (error: unknown): boolean => isFault(error, 'too-large');

/** Something a person or a program called off: no fault of the workbook. */
const isAbort = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError';

/**
 * Turns what office.js throws into what a person can act on. The library's error, with its `debugInfo`, is kept as
 * `cause`; its message is never shown.
 */
export function workbookFault(error: unknown, purpose: Purpose): unknown {
  if (error instanceof WorkbookError || isAbort(error)) return error;
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (typeof code !== 'string') return error;
  // An object of its own, so that a code called "constructor" finds nothing.
  return excelFault(Object.hasOwn(KNOWN_CODES, code) ? (KNOWN_CODES[code] ?? 'internal') : 'internal', error, purpose);
}

/** The error for a sheet that does not let its formats be changed. */
export const sheetLocked = (sheet: string): WorkbookError =>
  new WorkbookError(
    'protected',
    fillText(
      text(
        '工作表“{sheet}”受保护，不能标注或清除标注，工作簿未作改动。请在“审阅”中撤销该表的保护后重试。',
        'The sheet “{sheet}” is protected, so cells cannot be marked or cleared; nothing was changed. Please unprotect it under Review and try again.',
      ),
      { sheet },
    ),
  );

/** The error for a sheet of ours that somebody has typed in since it was written. */
export const sheetEdited = (sheet: string): WorkbookError =>
  new WorkbookError(
    'name-taken',
    fillText(
      text(
        '工作表“{sheet}”写入后已有人修改，未予覆盖。请将其改名或删除后重试。',
        'The sheet “{sheet}” was edited after it was written; it was left as it is. Please rename or delete it and try again.',
      ),
      { sheet },
    ),
  );

/** The error for a name of cells that stands for something else. */
export const nameElsewhere = (name: string): WorkbookError =>
  new WorkbookError(
    'name-taken',
    fillText(
      text(
        '工作簿中已有名称“{name}”，指向其他单元格，未予覆盖。请在名称管理器中将其改名后重试。',
        'The workbook already has the name “{name}” for other cells; it was left as it is. Please rename it in the name manager and try again.',
      ),
      { name },
    ),
  );

/** The error for a sheet that cannot be shown because it is hidden. */
export const sheetHidden = (sheet: string): WorkbookError =>
  new WorkbookError(
    'unsupported',
    fillText(
      text(
        '工作表“{sheet}”已隐藏，不能定位。请右击工作表标签，取消隐藏后重试。',
        'The sheet “{sheet}” is hidden and cannot be shown. Please right-click a sheet tab, unhide it and try again.',
      ),
      { sheet },
    ),
  );
