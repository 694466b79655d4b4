import { insertTemplates } from '../../src/actions/insertTemplates';
import { summariseWorkbook } from '../../src/actions/summarise';
import { catalogue } from '../../src/catalogue';
import { sampleBook } from '../../src/catalogue/sample/book';
import type { WorkbookData } from '../../src/model/data';
import type { Lang } from '../../src/model/text';
import type { Grid, Workbook } from '../../src/model/workbook';

/** Fills a workbook with the year 2011, or with other rows. */
export async function filled<W extends Workbook>(
  workbook: W,
  lang: Lang = 'zh',
  data: WorkbookData = sampleBook(2011, lang),
  without: readonly string[] = [],
): Promise<W> {
  const registersPresent = catalogue.registers.map(({ id }) => id).filter((id) => !without.includes(id));
  await insertTemplates(workbook, { catalogue, lang, year: 2011, unit: 'wan', registersPresent, data });
  return workbook;
}

/** Adds summaries, all of them when none is named. */
export const summed = (
  workbook: Workbook,
  lang: Lang = 'zh',
  summaries: readonly string[] = catalogue.summaries.map(({ id }) => id),
): Promise<readonly string[]> => summariseWorkbook(workbook, catalogue, { summaries, lang, today: '2012-01-10' });

export async function gridsOf(workbook: Workbook, wanted: (name: string) => boolean): Promise<Grid[]> {
  const names = (await workbook.sheets()).map(({ name }) => name).filter(wanted);
  const grids: Grid[] = [];
  for await (const grid of workbook.read(names)) grids.push(grid);
  return grids;
}

export const isSummary = (name: string): boolean => /^S\d\d /.test(name);
