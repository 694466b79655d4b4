import { asPrevious } from '../engine/previous';
import type { Pace } from '../engine/steps';
import type { Catalogue } from '../model/catalogue';
import type { Book, PreviousBook } from '../model/table';
import { text } from '../model/text';
import { WorkbookError, type Workbook } from '../model/workbook';
import { readWorkbook } from './readWorkbook';

/**
 * Reads last year's workbook, to compare this year's with.
 * @param file its name as people know it, without the folder
 * @throws {WorkbookError} nothing-known: no sheet of it holds a register; and as `readWorkbook`
 */
export async function readPrevious(
  workbook: Workbook,
  file: string,
  catalogue: Catalogue,
  pace: Pace = {},
): Promise<PreviousBook> {
  const book = await readWorkbook(workbook, catalogue, pace);
  if (book.tables.length > 0) return asPrevious(book, file);
  throw new WorkbookError(
    'nothing-known',
    text(
      `“${file}”中没有可识别的台账，不能作为上年工作簿；请选择上年上报的工作簿。`,
      `No sheet of “${file}” holds a known register, so it cannot serve as last year's workbook; choose the one filed last year.`,
    ),
  );
}

/**
 * A submission with last year's workbook beside it.
 * @throws {WorkbookError} other-year: both say their year, and they do not follow each other
 */
export function besidePrevious(book: Book, previous: PreviousBook | undefined): Book {
  if (!previous) return book;
  const [year, before] = [book.year, previous.year];
  if (year === undefined || before === undefined || before === year - 1) return { ...book, previous };
  const wanted = String(year - 1);
  throw new WorkbookError(
    'other-year',
    text(
      `“${previous.file}”是${String(before)}年的工作簿，本工作簿为${String(year)}年；请选择${wanted}年的工作簿。`,
      `“${previous.file}” is of ${String(before)} and this workbook of ${String(year)}; choose the workbook of ${wanted}.`,
    ),
  );
}
