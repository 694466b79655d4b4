import { absolute, quoteSheet } from '../model/address';
import type { ReadNumber } from '../model/indicatorSummary';
import { isPrevious } from '../model/previous';
import type { DesignCell, SheetDesign } from '../model/sheet';
import type { AnySummary } from '../model/summary';
import type { Text } from '../model/text';
import { Canvas } from './grid';
import type { CellRole, Look } from './styles';
import { drawBottom, drawTop, sheetOf, type SummaryOptions } from './summaryFrame';
import { rawCell } from './summaryCells';
import { heightOf, LETTERS, linesOf } from './widths';

/** A column of a summary that lists one thing a row. */
export interface RowColumn {
  readonly header: Text;
  /** Characters wide. */
  readonly width: number;
  readonly role: CellRole;
}

export interface RowCell {
  readonly value: DesignCell['value'];
  readonly formula?: string | undefined;
  /** Number format, for figures. */
  readonly format?: string;
  /** Stands out: what somebody has to look at. */
  readonly strong?: boolean;
  /** People type here. */
  readonly unlocked?: true;
}

/** A line across the table, such as the heading over rows that are kept at its foot; or a row of cells. */
export type Row = readonly RowCell[] | string;

/** A summary that lists one thing a row. */
export interface RowSheet {
  readonly summary: AnySummary;
  readonly year?: number | undefined;
  readonly units: readonly string[];
  readonly columns: readonly RowColumn[];
  /** @param first the sheet row of the first of them, for formulas */
  readonly rows: (first: number) => readonly Row[];
  readonly notes: readonly Text[];
  readonly frozenColumns: number;
}

const SIZE = 10.5;
/** The highest a row can be, in points. */
const HIGHEST = 409;

/** A summary that lists one thing a row as an official sheet. */
export function designRows(sheet: RowSheet, options: SummaryOptions): SheetDesign {
  const drawing = drawRows(sheet, options);
  for (;;) {
    const { done, value } = drawing.next();
    if (done) return value;
  }
}

/** Rows drawn between two turns of others. */
const SLICE = 64;

/** The same for lists of any length: yields the share done, 0–1. */
export function* drawRows(sheet: RowSheet, options: SummaryOptions): Generator<number, SheetDesign, void> {
  const { lang } = options;
  const { columns } = sheet;
  const widths = columns.map(({ width }) => width);
  const canvas = new Canvas(lang, columns.length);
  const top = drawTop(canvas, sheet.summary.title, sheet.year, sheet.units, widths, options);
  columns.forEach(({ header }, column) => {
    canvas.put(top, column, header[lang], { role: 'header' });
  });
  const heightFor = (texts: readonly string[]): number => {
    const lines = texts.map((words, column) => linesOf(words, (widths[column] ?? 2) / LETTERS[lang] - 1));
    return Math.min(HIGHEST, heightOf(Math.max(1, ...lines), SIZE));
  };
  canvas.heights[top] = heightFor(columns.map(({ header }) => header[lang])) + 4;
  const rows = sheet.rows(top + 1);
  for (const [index, row] of rows.entries()) {
    if (index % SLICE === 0) yield index / rows.length;
    const at = top + 1 + index;
    if (typeof row === 'string') {
      canvas.line(at, row, { role: 'label' }, heightOf(1, SIZE) + 2);
      continue;
    }
    row.forEach((cell, column) => {
      canvas.put(at, column, cell.value, lookOf(cell, columns[column]?.role ?? 'words'), cell.formula);
    });
    canvas.heights[at] = Math.max(20, heightFor(row.map(({ value }) => (typeof value === 'string' ? value : ''))));
  }
  const last = drawBottom(canvas, top + 1 + rows.length, sheet.notes, widths, options);
  const name = sheet.summary.sheet[lang];
  return sheetOf(canvas, name, widths, { header: [top, top], last, frozenColumns: sheet.frozenColumns }, lang);
}

function lookOf({ format, strong, unlocked }: RowCell, role: CellRole): Look {
  const shown = strong ? (role === 'figure' ? 'total' : role === 'short' ? 'header' : role) : role;
  return { role: shown, ...(format !== undefined && { format }), ...(unlocked && { unlocked }) };
}

/** A number with so many decimals. */
export const formatFor = (decimals: number): string => (decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`);

/** The formula that repeats a number from the cell it was read from; none where the cell shows something else. */
export function referenceTo(number: ReadNumber | undefined): string | undefined {
  if (!number || isPrevious(number.table.register.id)) return undefined;
  const { table, row, column: id, value } = number;
  const column = table.columns[id];
  if (!column || rawCell(table, column, row) !== value) return undefined;
  const [at, position] = [table.rows[row] ?? 0, column.position];
  return `${quoteSheet(table.sheet)}!${absolute({ top: at, left: position, bottom: at, right: position })}`;
}
