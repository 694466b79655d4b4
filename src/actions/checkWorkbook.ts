import { check, type CheckResult } from '../engine/check/check';
import { keep, type Kept } from '../engine/recheck/kept';
import { run, type Pace } from '../engine/steps';
import type { Catalogue } from '../model/catalogue';
import type { Book, PreviousBook } from '../model/table';
import type { Workbook } from '../model/workbook';
import { besidePrevious } from './previousWorkbook';
import { half, readWorkbook } from './readWorkbook';

export interface CheckReport {
  readonly book: Book;
  readonly result: CheckResult;
}

export interface CheckOptions extends Pace {
  /** The day on which the check is made, ISO: years may reach one beyond it. */
  readonly today: string;
  /** Last year's workbook to compare with. */
  readonly previous?: PreviousBook;
  /** Judge sheets that are no register as plain tables with totals. */
  readonly tables?: boolean;
}

/** Reads a workbook and judges one snapshot of it. @throws {WorkbookError} as `besidePrevious`, and the signal's reason. */
export async function checkWorkbook(
  workbook: Workbook,
  catalogue: Catalogue,
  options: CheckOptions,
): Promise<CheckReport> {
  const read = await readWorkbook(workbook, catalogue, half(options, 'first'), options);
  const book = besidePrevious(read, options.previous);
  const result = await run(
    check(book, withPlainRules(catalogue, book), { today: options.today }),
    half(options, 'second'),
  );
  return { book, result };
}

/** The same, kept so that edits can be judged without checking everything again. @throws as `checkWorkbook` */
export async function keepWorkbook(workbook: Workbook, catalogue: Catalogue, options: CheckOptions): Promise<Kept> {
  const read = await readWorkbook(workbook, catalogue, half(options, 'first'), options);
  const book = besidePrevious(read, options.previous);
  return run(keep(book, withPlainRules(catalogue, book), { today: options.today }), half(options, 'second'));
}

/** A catalogue with the rules of the plain tables of a book, which know the columns these have. */
function withPlainRules(catalogue: Catalogue, { plain }: Book): Catalogue {
  if (!plain) return catalogue;
  const others = catalogue.rules.filter(({ register }) => register !== plain.id);
  return { ...catalogue, rules: [...others, ...catalogue.plainRules(plain)] };
}
