import type { Catalogue } from '../model/catalogue';
import { COVER } from '../model/register';
import type { Workbook } from '../model/workbook';
import { designOverview } from '../template/overviewSheet';
import { designStampWithSummaries, recordOf } from '../template/summaryStamp';
import { besidePrevious } from './previousWorkbook';
import { half, readWorkbook } from './readWorkbook';
import { stampOf } from './stampOf';
import { coverOf, holdsSamples } from './summarise';
import { overviewOf, type OverviewOptions } from './writeOverview';

/** What the stamp calls the sheet, beside the numbers of summaries. */
const OVERVIEW = 'overview';

/**
 * Writes the annual overview of a workbook as a sheet of it; an older one of ours is replaced.
 * @returns the name of the sheet; undefined where there is nothing to tell
 * @throws {WorkbookError} as reading and writing do
 */
export async function insertOverview(
  workbook: Workbook,
  catalogue: Catalogue,
  options: OverviewOptions,
): Promise<string | undefined> {
  const read = await readWorkbook(workbook, catalogue, half(options, 'first'));
  const book = besidePrevious(read, options.previous);
  const overview = await overviewOf(book, catalogue, { ...options, ...half(options, 'second') });
  if (overview.paragraphs.length === 0) return undefined;
  const stamp = await stampOf(workbook);
  const { lang, today, signal } = options;
  const design = designOverview(overview, {
    lang,
    today,
    data: { [COVER]: coverOf(book) },
    sample: holdsSamples(stamp, undefined),
  });
  const record = recordOf(design, { kind: 'summary', id: OVERVIEW, lang, date: today });
  await workbook.writeAll([design, designStampWithSummaries(stamp, [record])], signal && { signal });
  return design.name;
}
