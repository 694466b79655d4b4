import { writeXlsx } from 'hucre';
import { insertSample } from '../../../src/actions/sample';
import { MemoryWorkbook } from '../../../src/workbook/memory';
import type { CellValue } from '../../../src/model/workbook';
import type { Lang } from '../../../src/model/text';
import { XlsxWorkbook } from '../../../src/workbook/xlsx/workbook';

/** A new workbook as the program makes it: one sheet with nothing on it. */
export const emptyFile = (): Promise<Uint8Array> => writeXlsx({ sheets: [{ name: 'Sheet1', rows: [] }] });

/** The workbook of 2011 in a language. */
export async function sampleFile(lang: Lang): Promise<Uint8Array> {
  const workbook = XlsxWorkbook.create('2011.xlsx', new Date(0));
  await insertSample(workbook, { year: 2011, lang });
  return workbook.toBytes();
}

/** The roster of 2011 over and over, with as many rows as asked for; numbers repeat, so that there is much to find. */
export async function longFile(rows: number): Promise<Uint8Array> {
  const workbook = new MemoryWorkbook();
  await insertSample(workbook, { year: 2011, lang: 'zh' });
  for await (const { name, values } of workbook.read(['培训花名册'])) {
    const first = values.findIndex(([number]) => number === 1);
    const people = values.slice(first).filter(([number]) => typeof number === 'number');
    const all = Array.from({ length: rows }, (_, row) => [row + 1, ...(people[row % people.length] ?? []).slice(1)]);
    return writeXlsx({ sheets: [{ name, rows: [...values.slice(0, first), ...all].map((row) => row.map(plain)) }] });
  }
  throw new Error('The sample has no roster');
}

const plain = (value: CellValue | undefined): string | number | boolean | null =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
