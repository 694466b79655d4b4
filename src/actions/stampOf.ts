import { STAMP_SHEET } from '../model/stamp';
import type { Grid, Workbook } from '../model/workbook';

/** The sheet of our own in a workbook; undefined where there is none. @throws {WorkbookError} as reading does */
export async function stampOf(workbook: Workbook): Promise<Grid | undefined> {
  const has = (await workbook.sheets()).some(({ name }) => name === STAMP_SHEET);
  if (!has) return undefined;
  for await (const grid of workbook.read([STAMP_SHEET])) return grid;
  return undefined;
}
