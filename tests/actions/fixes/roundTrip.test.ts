import fc from 'fast-check';
import { checkWorkbook } from '../../../src/actions/checkWorkbook';
import { insertSample } from '../../../src/actions/sample';
import { catalogue } from '../../../src/catalogue';
import type { Book } from '../../../src/model/table';
import type { Grid, Workbook } from '../../../src/model/workbook';
import { MemoryWorkbook } from '../../../src/workbook/memory';
import { ExcelWorkbook } from '../../../src/workbook/excel/workbook';
import { XlsxWorkbook } from '../../../src/workbook/xlsx/workbook';
import { openSample } from '../../support/openSample';
import { gridsOf } from '../../workbook/adapter';
import { put } from '../../workbook/excel/books';
import { excelHost } from '../../workbook/excel/office';
import { contentOf, differences, fixAll, slips, TODAY, undoAll, withSlips, type Slip } from './damaged';

let grids: Grid[];
let book: Book;
beforeAll(async () => {
  const workbook = await openSample();
  grids = await gridsOf(workbook);
  ({ book } = await checkWorkbook(workbook, catalogue, { today: TODAY }));
});

/**
 * Mends what was planted and takes it back again.
 * @returns how many cells had a slip, and how many were mended
 */
async function thereAndBack(
  planted: readonly Slip[],
  open: (grids: readonly Grid[]) => Promise<Workbook>,
  reopen: (workbook: Workbook) => Promise<Workbook>,
): Promise<readonly [number, number]> {
  const [damaged, count] = withSlips(grids, book, planted);
  const workbook = await open(damaged);
  const before = await contentOf(workbook);
  const { applied, changedSince, cells } = await fixAll(workbook);
  expect(changedSince).toEqual([]);
  if (applied.length > 0) expect(await contentOf(workbook)).not.toEqual(before);
  const later = await reopen(workbook);
  const undone = await undoAll(later);
  expect(undone.left).toEqual([]);
  expect(undone.cells).toHaveLength(cells.length);
  expect(await contentOf(later)).toEqual(before);
  return [count, cells.length];
}

/** Over all runs most slips are among those that have one right answer. */
async function holdsFor(
  runs: number,
  open: (grids: readonly Grid[]) => Promise<Workbook>,
  reopen: (workbook: Workbook) => Promise<Workbook>,
): Promise<void> {
  let [planted, mended] = [0, 0];
  await fc.assert(
    fc.asyncProperty(slips, async (drawn) => {
      const [count, cells] = await thereAndBack(drawn, open, reopen);
      planted += count;
      mended += cells;
    }),
    { numRuns: runs },
  );
  expect(planted).toBeGreaterThan(runs);
  expect(mended / planted).toBeGreaterThan(0.5);
}

describe('fix all safe, then undo all, gives back the same workbook', () => {
  test('in memory', async () => {
    await holdsFor(
      6,
      (damaged) => Promise.resolve(new MemoryWorkbook(damaged)),
      (workbook) => Promise.resolve(workbook),
    );
  }, 60_000);

  test('in a file, saved and opened again in between', async () => {
    const bytes = await sampleFile();
    await holdsFor(
      3,
      (damaged) => damagedFile(bytes, damaged),
      async (workbook) => {
        if (!(workbook instanceof XlsxWorkbook)) throw new Error('Not a file');
        return XlsxWorkbook.open(await workbook.toBytes(), '2011.xlsx');
      },
    );
  }, 120_000);

  describe('in Excel', () => {
    const office = excelHost({ apiLevel: '1.14', calculates: false });
    test('also when the add-in is started anew in between', async () => {
      await holdsFor(
        2,
        (damaged) => {
          const { book: open } = office.now;
          for (const sheet of [...open.sheets]) open.deleteSheet(sheet, 'user');
          for (const grid of damaged) put(open, grid);
          return Promise.resolve(new ExcelWorkbook());
        },
        () => Promise.resolve(new ExcelWorkbook()),
      );
    }, 120_000);
  });
});

async function sampleFile(): Promise<Uint8Array> {
  const workbook = XlsxWorkbook.create('2011.xlsx');
  await insertSample(workbook, { year: 2011, lang: 'zh' });
  return workbook.toBytes();
}

/** The file of 2011 with the slips typed into it, saved. */
async function damagedFile(bytes: Uint8Array, damaged: readonly Grid[]): Promise<XlsxWorkbook> {
  const workbook = XlsxWorkbook.open(bytes, '2011.xlsx');
  expect(await workbook.changeCells(differences(grids, damaged))).toEqual([]);
  return XlsxWorkbook.open(await workbook.toBytes(), '2011.xlsx');
}
