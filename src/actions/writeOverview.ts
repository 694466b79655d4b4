import { paragraphs } from '../catalogue/overview/overview';
import { check } from '../engine/check/check';
import type { Remark } from '../engine/overview/notes';
import { overview } from '../engine/overview/overview';
import { run, type Pace } from '../engine/steps';
import type { Catalogue } from '../model/catalogue';
import { rulesOf } from '../model/overview';
import type { Book, PreviousBook } from '../model/table';
import type { Lang } from '../model/text';
import type { Workbook } from '../model/workbook';
import type { WrittenOverview } from '../model/writtenOverview';
import { besidePrevious } from './previousWorkbook';
import { half, readWorkbook } from './readWorkbook';

export interface OverviewOptions extends Pace {
  readonly lang: Lang;
  /** ISO date of today. */
  readonly today: string;
  /** Last year's workbook, to compare headlines with. */
  readonly previous?: PreviousBook;
}

/**
 * Reads a workbook and writes its annual overview.
 * @throws {WorkbookError} as `besidePrevious`, and the signal's reason
 */
export async function writeOverview(
  workbook: Workbook,
  catalogue: Catalogue,
  options: OverviewOptions,
): Promise<WrittenOverview> {
  const read = await readWorkbook(workbook, catalogue, half(options, 'first'));
  return overviewOf(besidePrevious(read, options.previous), catalogue, { ...options, ...half(options, 'second') });
}

/** The overview of a workbook that was read. */
export async function overviewOf(book: Book, catalogue: Catalogue, options: OverviewOptions): Promise<WrittenOverview> {
  const remarks = await remarksOn(book, catalogue, options);
  const { lang, today } = options;
  return run(overview(book, catalogue, paragraphs, { lang, today, remarks }), options);
}

/** What the rules that figures of the overview name have to say. */
async function remarksOn(book: Book, catalogue: Catalogue, options: OverviewOptions): Promise<readonly Remark[]> {
  const numbers = new Set(rulesOf(paragraphs));
  const rules = catalogue.rules.filter(({ number }) => numbers.has(number));
  const { signal, today } = options;
  const { findings } = await run(check(book, { ...catalogue, rules }, { today }), signal ? { signal } : {});
  return Array.from({ length: findings.size }, (_, position) => findings.describe(position));
}
