import { MADE_RECORDS, sheetOfPointer, STAMP_SHEET } from '../model/stamp';
import { text } from '../model/text';
import { WorkbookError, type Grid } from '../model/workbook';

/** Sheet names differ by more than case: `数据A` and `数据a` cannot stand in one workbook. */
export const sameSheet = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/**
 * The sheets of a workbook that we may replace, as its stamp sheet tells: our summaries, what PivotTables need, our lists
 * and the stamp sheet itself. A template's sheet is not among them: once handed out, what stands in it is the office's work.
 */
export function replaceableSheets(stampSheet: Grid | undefined): string[] {
  if (!stampSheet) return [];
  const names = [STAMP_SHEET];
  for (const [address, formula] of stampSheet.formulas) {
    const row = Number(/\d+$/.exec(address)?.[0]) - 1;
    const sheet = sheetOfPointer(formula);
    if (sheet !== undefined && MADE_RECORDS.has(stampSheet.values[row]?.[0])) names.push(sheet);
  }
  return names;
}

/** The error for a sheet whose name another sheet has, which is not ours to replace. */
export const nameTaken = (sheet: string, workbook: string): WorkbookError =>
  new WorkbookError(
    'name-taken',
    text(
      `“${workbook}”中已有名为“${sheet}”的工作表，未予覆盖。请将其改名后重试。`,
      `“${workbook}” already has a sheet “${sheet}”; it was left as it is. Please rename it and try again.`,
    ),
  );

/** The error for a sheet that is not there. */
export const noSuchSheet = (sheet: string, workbook: string): WorkbookError =>
  new WorkbookError(
    'missing',
    text(
      `“${workbook}”中没有名为“${sheet}”的工作表。请核对工作表名称。`,
      `“${workbook}” has no sheet “${sheet}”. Please check the name of the sheet.`,
    ),
  );
