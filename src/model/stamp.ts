import type { Lang } from './text';
import type { MoneyUnit } from './money';

/**
 * The one sheet of our own in a workbook, very hidden (docs/decisions/0004): a list of records, one a row, the kind in
 * column A. The stamp of a template points to its sheet by a formula (`='项目台账'!$A$1`), which Excel, WPS and
 * LibreOffice keep true when the sheet is renamed or moved.
 */
export const STAMP_SHEET = '_jiedui';

/** Columns of the records, by kind. */
export const STAMP_RECORDS = {
  /** First row: what wrote it. */
  jiedui: ['format'],
  template: ['register', 'version', 'lang', 'unit', 'pointer'],
  parameter: ['id', 'value'],
  /** Cells that hold sample data (docs/decisions/0013): A1 ranges of the register's sheet, joined by spaces. */
  sample: ['register', 'ranges'],
  /** A summary of ours, so that it may be replaced, the day it was made, and how: what differs since is somebody's. */
  summary: ['id', 'lang', 'pointer', 'date', 'made'],
  /** The rows of a register as a plain table, which PivotTables draw on, and the day they were copied. */
  data: ['register', 'lang', 'pointer', 'date'],
  /** A sheet with the PivotTable of a summary. */
  pivot: ['id', 'lang', 'pointer', 'date'],
  /** The hidden sheet of drop-down lists. */
  lists: ['pointer'],
  /** A sheet that shows the cell functions. */
  functions: ['pointer'],
  /** The workbook is a list of findings. */
  findings: ['date'],
  /**
   * One cell that a fix changed (docs/decisions/0019). Values stand in `before` and `after` as they stood in the cell;
   * `formula` is the formula put there, without its `=`. A fix of several cells has one number in `entry`.
   */
  fix: [
    ...(['entry', 'time', 'rule', 'number', 'register', 'key', 'column', 'address', 'before', 'after'] as const),
    ...(['formula', 'beforeFormat', 'afterFormat', 'state', 'pointer'] as const),
  ],
} as const;

/** Records of sheets that hold nothing anybody typed: they are no registers, and we may write them again. */
export const MADE_RECORDS: ReadonlySet<unknown> = new Set<keyof typeof STAMP_RECORDS>([
  'summary',
  'data',
  'pivot',
  'lists',
  'functions',
]);

export const STAMP_FORMAT = '1';

/** What a template's stamp says of its sheet. */
export interface Stamp {
  readonly register: string;
  /** Year and edition of the template: 2011-1. */
  readonly version: string;
  readonly lang: Lang;
  readonly unit: MoneyUnit;
  /** The sheet as it is called now. */
  readonly sheet: string;
}

/** What the stamp says of a summary. */
export interface SummaryStamp {
  readonly id: string;
  readonly lang: Lang;
  /** The sheet as it is called now. */
  readonly sheet: string;
  /** The day it was made, ISO; absent in workbooks of earlier versions. */
  readonly date?: string;
}

/** What became of a fix: it stands, or it was taken back. */
export const FIX_STATES = { applied: 'applied', undone: 'undone' } as const;

/** The formula that points at a sheet, and back. */
export const pointerTo = (quotedSheet: string): string => `${quotedSheet}!$A$1`;
export function sheetOfPointer(formula: string): string | undefined {
  const match = /^'?(.+?)'?!\$?A\$?1$/.exec(formula.replace(/^=/, ''));
  return match?.[1]?.replaceAll("''", "'");
}
