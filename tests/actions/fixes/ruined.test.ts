import fc from 'fast-check';
import { XlsxWorkbook } from '../../../src/workbook/xlsx/workbook';
import { describeWithLibreOffice } from '../../support/libreoffice';
import { RUINED, ruinedFiles, type RuinedCopy } from '../../support/ruined';
import { contentOf, fixAll, plant, slips, undoAll } from './damaged';

jest.setTimeout(240_000);

/** The same slips in every copy, on top of what ruined it. */
const SEED = 2011;

/** Fix all safe, save, open, undo all: the same workbook, cell by cell. @returns how many cells were mended */
async function thereAndBack(ruined: Uint8Array): Promise<number> {
  const slipped = XlsxWorkbook.open(ruined, '2011.xlsx');
  const [drawn = []] = fc.sample(slips, { numRuns: 1, seed: SEED });
  await plant(slipped, drawn);
  const bytes = await slipped.toBytes();
  const before = await contentOf(XlsxWorkbook.open(bytes, '2011.xlsx'));
  const workbook = XlsxWorkbook.open(bytes, '2011.xlsx');
  const { applied, changedSince, cells } = await fixAll(workbook);
  expect(changedSince).toEqual([]);
  const later = XlsxWorkbook.open(await workbook.toBytes(), '2011.xlsx');
  if (applied.length > 0) expect(await contentOf(later)).not.toEqual(before);
  const { left, cells: restored } = await undoAll(later);
  expect(left).toEqual([]);
  expect(restored).toHaveLength(cells.length);
  expect(await contentOf(XlsxWorkbook.open(await later.toBytes(), '2011.xlsx'))).toEqual(before);
  return cells.length;
}

const holdsFor = (copies: readonly RuinedCopy[]): void => {
  test('fix all safe, then undo all, gives back the same workbook', async () => {
    const files = await ruinedFiles(copies);
    const mended: Record<string, number> = {};
    for (const [name, bytes] of files) mended[name] = await thereAndBack(bytes);
    expect(Object.entries(mended).filter(([, count]) => count === 0)).toEqual([]);
  });
};

describe('ruined copies written by another library', () => {
  holdsFor(RUINED.filter(({ writtenBy }) => writtenBy === 'excelts'));
});
describeWithLibreOffice('ruined copies written by LibreOffice', () => {
  holdsFor(RUINED.filter(({ writtenBy }) => writtenBy === 'LibreOffice'));
});
