import { readBook } from '../engine/read/book';
import { readStamps } from '../engine/read/stamps';
import { run, type Pace } from '../engine/steps';
import type { Catalogue } from '../model/catalogue';
import type { Stamp, SummaryStamp } from '../model/stamp';
import type { Book } from '../model/table';
import type { Grid, Workbook } from '../model/workbook';
import { half, readGrids } from './readWorkbook';
import { stampOf } from './stampOf';

/** What a workbook holds, without any judgement of it. */
export interface Holdings {
  readonly book: Book;
  /** What the stamp says of templates, by the sheet's name as it is now. */
  readonly templates: ReadonlyMap<string, Stamp>;
  /** Summaries of ours whose sheets are there. */
  readonly summaries: readonly SummaryStamp[];
  /** Names of all sheets, hidden ones too. */
  readonly sheets: readonly string[];
}

/**
 * Recognises the registers, templates and summaries in a workbook, reading it once. With a book that was just read (by
 * a check) only the stamp is read.
 * @throws {WorkbookError} as reading does, and the signal's reason
 */
export async function recognise(
  workbook: Workbook,
  catalogue: Catalogue,
  { book, ...pace }: Pace & { readonly book?: Book } = {},
): Promise<Holdings> {
  if (book) {
    const sheets = (await workbook.sheets()).map(({ name }) => name);
    const stamp = await stampOf(workbook);
    return holdings(book, stamp ? [stamp] : [], sheets);
  }
  const grids = await readGrids(workbook, half(pace, 'first'));
  const read = await run(readBook(grids, catalogue), half(pace, 'second'));
  return holdings(
    read,
    grids,
    grids.map(({ name }) => name),
  );
}

function holdings(book: Book, grids: readonly Grid[], sheets: readonly string[]): Holdings {
  const { templates, summaries } = readStamps(grids);
  return { book, templates, summaries: summaries.filter(({ sheet }) => sheets.includes(sheet)), sheets };
}
