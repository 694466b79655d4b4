import { check, type CheckResult } from '../engine/check/check';
import { keep, type Kept } from '../engine/recheck/kept';
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

/** The same, kept so that edits can be judged without checking everything again. @throws as `checkWorkbook` */
export async function keepWorkbook(workbook: Workbook, catalogue: Catalogue, options: CheckOptions): Promise<Kept> {
  const book = await readWorkbook(workbook, catalogue, half(options, 'first'));
  return run(keep(book, catalogue, { today: options.today }), half(options, 'second'));
}
