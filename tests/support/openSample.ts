import { insertSample } from '../../src/actions/sample';
import type { CheckReport } from '../../src/actions/checkWorkbook';
import { a1 } from '../../src/model/address';
import type { Finding } from '../../src/model/finding';
import type { Lang } from '../../src/model/text';
import type { Grid } from '../../src/model/workbook';
import { MemoryWorkbook } from '../../src/workbook/memory';
import { OpenMemoryWorkbook, type OpenMemoryOptions } from '../../src/workbook/openMemory';

const grids = new Map<Lang, Promise<Grid[]>>();

async function makeSample(lang: Lang): Promise<Grid[]> {
  const workbook = new MemoryWorkbook();
  await insertSample(workbook, { year: 2011, lang });
  const made: Grid[] = [];
  for await (const grid of workbook.read()) made.push(grid);
  return made;
}

/** The workbook of 2011 as somebody has it open. */
export async function openSample(options: OpenMemoryOptions = {}, lang: Lang = 'zh'): Promise<OpenMemoryWorkbook> {
  const made = grids.get(lang) ?? makeSample(lang);
  grids.set(lang, made);
  return new OpenMemoryWorkbook(await made, { name: '2011.xlsx', ...options });
}

/** Sheet and address of a column of a register, in one of its data rows. */
export function cellOf(
  { book }: CheckReport,
  { register, column, row = 0 }: { readonly register: string; readonly column: string; readonly row?: number },
): { readonly sheet: string; readonly cell: string } {
  const table = book.tables.find((each) => each.register.id === register);
  const cells = table?.columns[column];
  const at = cells?.row ?? table?.rows[row];
  if (!table || !cells || at === undefined) throw new Error(`There is no ${register}.${column} in row ${row}`);
  return { sheet: table.sheet, cell: a1(at, cells.position) };
}

/** All findings of a report in words. */
export const allFindings = ({ result: { findings } }: CheckReport): Finding[] =>
  Array.from({ length: findings.size }, (_, position) => findings.describe(position));
