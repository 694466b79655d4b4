import { behindNumber } from '../engine/summarise/behind';
import { summarise } from '../engine/summarise/summarise';
import type { Behind } from '../model/behind';
import { a1 } from '../model/address';
import type { Catalogue } from '../model/catalogue';
import type { SummaryStamp } from '../model/stamp';
import type { DesignCell } from '../model/sheet';
import type { Book } from '../model/table';
import { isCellError, type CellValue, type OpenWorkbook } from '../model/workbook';
import { designSummary } from '../template/summarySheet';

/** What is known of a selected cell: the rows behind its number, or why there are none to show. */
export type Drilled =
  | { readonly of: 'number'; readonly sheet: string; readonly cell: string; readonly behind: Behind }
  /** It stands on no summary of ours; it holds no number of rows; the sheet is no longer as it was made. */
  | { readonly of: 'not-ours' | 'no-number' | 'moved' };

/**
 * The rows behind the number that is selected on a summary sheet. The summary is computed anew from the book, so that
 * the rows are those of today.
 * @throws {WorkbookError} as reading the selection does
 */
export async function rowsBehindSelection(
  workbook: OpenWorkbook,
  { book, summaries }: { readonly book: Book; readonly summaries: readonly SummaryStamp[] },
  catalogue: Catalogue,
): Promise<Drilled> {
  const { sheet, range } = await workbook.selection();
  const stamp = summaries.find((each) => each.sheet === sheet);
  const summary = catalogue.summaries.find(({ id }) => id === stamp?.id);
  if (!stamp || !summary) return { of: 'not-ours' };
  if (summary.kind !== 'groups') return { of: 'no-number' };
  const at = { row: range.top, column: range.left };
  const table = summarise(book, summary, catalogue);
  const design = designSummary(table, { lang: stamp.lang, today: '' });
  // The numbers begin where the panes are frozen.
  const { rows: top, columns: left } = design.freeze ?? { rows: 0, columns: 0 };
  const labels = labelsOf(
    design.rows.slice(top, top + table.rows.length).map((row) => row.slice(0, left).map(valueIn)),
  );
  const bottom = top + labels.length + MOST_MOVED;
  const [patch] = await workbook.readCells([{ sheet, range: { top, left: 0, bottom, right: left - 1 } }]);
  const shift = shiftOf(labels, labelsOf(patch?.values ?? []));
  if (shift === undefined) return { of: 'moved' };
  const behind = behindNumber(table, { row: at.row - top - shift, column: at.column - left }, book, catalogue);
  if (!behind) return { of: 'no-number' };
  return { of: 'number', sheet, cell: a1(at.row, at.column), behind };
}

/** So many rows people may have put above the numbers, the legend of sample data among them. */
const MOST_MOVED = 8;

/**
 * How many rows further down the labels stand than they would be drawn; undefined where they stand otherwise: the groups
 * are others, or rows between them came or went.
 */
function shiftOf(labels: readonly string[], there: readonly string[]): number | undefined {
  const shifts = Array.from({ length: MOST_MOVED + 1 }, (_, shift) => shift);
  return shifts.find((shift) => labels.every((label, index) => there[index + shift] === label));
}

const labelsOf = (rows: readonly (readonly CellValue[])[]): string[] => rows.map((row) => row.map(textAt).join('\n'));
const valueIn = (cell: DesignCell | null): CellValue => cell?.value ?? null;
const textAt = (value: CellValue): string =>
  value === null || typeof value === 'symbol' || isCellError(value) ? '' : String(value);
