import { catalogue } from '../catalogue';
import { sampleBook, SAMPLE_YEARS, type SampleYear } from '../catalogue/sample/book';
import type { FunctionWords } from '../model/cellFunction';
import type { Lang } from '../model/text';
import type { Workbook } from '../model/workbook';
import { designFunctions, designFunctionStamp } from '../template/functionSheet';
import { insertTemplates } from './insertTemplates';
import { stampOf } from './stampOf';

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

/** Adds the sheet that shows the cell functions. @throws {WorkbookError} name-taken, not-writable */
export async function insertFunctions(
  workbook: Workbook,
  functions: readonly FunctionWords[],
  lang: Lang,
): Promise<void> {
  const design = designFunctions(functions, lang);
  await workbook.writeAll([design, designFunctionStamp(await stampOf(workbook), design)]);
}
