import { catalogue } from '../catalogue';
import { sampleBook, SAMPLE_YEARS, type SampleYear } from '../catalogue/sample/book';
import type { Lang } from '../model/text';
import type { Workbook } from '../model/workbook';
import { insertTemplates } from './insertTemplates';

export { SAMPLE_YEARS };

/**
 * Writes the filled workbook of a published year: all registers in 万元, with the made-up cells marked on the sheets
 * and listed in the stamp.
 * @throws {WorkbookError} as `insertTemplates`
 */
export async function insertSample(
  workbook: Workbook,
  { year, lang }: { readonly year: SampleYear; readonly lang: Lang },
): Promise<void> {
  const data = sampleBook(year, lang);
  const registersPresent = catalogue.registers.map(({ id }) => id).filter((id) => id in data);
  await insertTemplates(workbook, { catalogue, lang, year, unit: 'wan', registersPresent, data });
}
