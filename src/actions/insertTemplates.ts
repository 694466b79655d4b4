import type { Workbook } from '../model/workbook';
import type { TemplateOptions } from '../template/options';
import { designWorkbook } from '../template/registerSheet';

/**
 * Writes official sheets into a workbook, blank or filled, with their lists and stamp.
 * @throws {WorkbookError} when a sheet of one of the names is there already and is not ours to replace
 */
export async function insertTemplates(workbook: Workbook, options: TemplateOptions): Promise<void> {
  for (const design of designWorkbook(options)) await workbook.write(design);
}
