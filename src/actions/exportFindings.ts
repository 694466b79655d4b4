import { designRecords, stampRecord } from '../template/stampRecords';
import type { Lang } from '../model/text';
import type { Workbook } from '../model/workbook';
import { run } from '../engine/steps';
import { designFindings, type FiledFinding } from '../template/findingsSheet';

/** Writes a list of findings into an empty workbook, stamped as such. @throws {WorkbookError} as `Workbook.write` */
export async function exportFindings(
  workbook: Workbook,
  findings: readonly FiledFinding[],
  { lang, today }: { readonly lang: Lang; readonly today: string },
): Promise<void> {
  await workbook.write(await run(designFindings(findings, lang)));
  await workbook.write(designRecords([stampRecord('findings', today)]));
}

export { holdsAnswers } from '../template/findingsSheet';
