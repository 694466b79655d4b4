import { check, type CheckResult } from '../engine/check/check';
import { run, type Pace } from '../engine/steps';
import type { Catalogue } from '../model/catalogue';
import type { Book } from '../model/table';
import type { Workbook } from '../model/workbook';
import { half, readWorkbook } from './readWorkbook';

export interface CheckReport {
  readonly book: Book;
  readonly result: CheckResult;
}

export interface CheckOptions extends Pace {
  /** The day on which the check is made, ISO: years may reach one beyond it. */
  readonly today: string;
}

/** Reads a workbook and judges one snapshot of it. @throws {WorkbookError} and the signal's reason. */
export async function checkWorkbook(
  workbook: Workbook,
  catalogue: Catalogue,
  options: CheckOptions,
): Promise<CheckReport> {
  const book = await readWorkbook(workbook, catalogue, half(options, 'first'));
  const result = await run(check(book, catalogue, { today: options.today }), half(options, 'second'));
  return { book, result };
}
