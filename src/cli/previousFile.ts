import { basename } from 'node:path';
import { readPrevious } from '../actions/previousWorkbook';
import { catalogue } from '../catalogue';
import type { PreviousBook } from '../model/table';
import { openFile } from '../workbook/xlsx/files';

/** Last year's workbook. @throws {WorkbookError} what cannot be compared with fails the whole call */
export const readPreviousFile = async (file: string): Promise<PreviousBook> =>
  readPrevious(await openFile(file), basename(file), catalogue);
