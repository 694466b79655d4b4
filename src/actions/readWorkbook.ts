import { readBook, type BookOptions } from '../engine/read/book';
import { run, type Pace } from '../engine/steps';
import type { Catalogue } from '../model/catalogue';
import type { Book } from '../model/table';
import type { Grid, Workbook } from '../model/workbook';

/** Reading a workbook takes about as long as judging it: each gets half of the progress. */
export const half = (pace: Pace, which: 'first' | 'second'): Pace => {
  const { progress } = pace;
  if (!progress) return pace;
  return {
    ...pace,
    progress: (done) => {
      progress(which === 'first' ? done / 2 : 0.5 + done / 2);
    },
  };
};

/** Reads all sheets of a workbook as they stand. @throws {WorkbookError} and the signal's reason. */
export async function readGrids(workbook: Workbook, pace: Pace): Promise<readonly Grid[]> {
  const grids: Grid[] = [];
  for await (const grid of workbook.read(undefined, pace)) grids.push(grid);
  return grids;
}

/** Reads all sheets of a workbook into typed tables. @throws {WorkbookError} and the signal's reason. */
export async function readWorkbook(
  workbook: Workbook,
  catalogue: Catalogue,
  pace: Pace = {},
  options: BookOptions = {},
): Promise<Book> {
  return (await readSheetsAndBook(workbook, catalogue, pace, options)).book;
}

/** As `readWorkbook`, with the sheets as they stand: sheets of ours among them, which hold no tables. */
export async function readSheetsAndBook(
  workbook: Workbook,
  catalogue: Catalogue,
  pace: Pace = {},
  options: BookOptions = {},
): Promise<{ readonly grids: readonly Grid[]; readonly book: Book }> {
  const grids = await readGrids(workbook, half(pace, 'first'));
  return { grids, book: await run(readBook(grids, catalogue, options), half(pace, 'second')) };
}
