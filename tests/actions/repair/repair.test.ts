import { inspectTemplates } from '../../../src/actions/repair/inspectTemplates';
import { repairTemplates } from '../../../src/actions/repair/repairTemplates';
import { undoFixes } from '../../../src/actions/fixes/undoFixes';
import { catalogue } from '../../../src/catalogue';
import { a1 } from '../../../src/model/address';
import { STAMP_SHEET } from '../../../src/model/stamp';
import type { Grid, Workbook } from '../../../src/model/workbook';
import { ExcelWorkbook } from '../../../src/workbook/excel/workbook';
import { XlsxWorkbook } from '../../../src/workbook/xlsx/workbook';
import { startOffice, type OfficeInProcess } from '../../support/officeHost';
import { sampleBook, savedBy } from './books';
import { SPOILS, sheetOf, type Spoil } from './spoils';

const TIME = '2012-02-01 09:00';

/** Every cell of every sheet but the journal's, as it stands: values, or formulas where there are some. */
async function cellsOf(workbook: Workbook): Promise<Record<string, unknown>> {
  const cells: Record<string, unknown> = {};
  for await (const grid of workbook.read()) {
    if (grid.name === STAMP_SHEET) continue;
    addCells(cells, grid);
  }
  return cells;
}

function addCells(cells: Record<string, unknown>, { name, values, formulas }: Grid): void {
  values.forEach((row, r) => {
    row.forEach((value, c) => {
      const address = a1(r, c);
      const formula = formulas.get(address);
      // What a formula gives is the program's to compute.
      if (value !== null) cells[`${name}!${address}`] = formula === undefined ? value : `=${formula}`;
    });
  });
}

const mended = SPOILS.filter(({ by }) => by !== 'person');

async function expectRepaired(
  workbook: Workbook,
  spoils: readonly Spoil[],
  whole: Record<string, unknown>,
): Promise<void> {
  const before = await cellsOf(workbook);
  const formulas = spoils.some(({ by }) => by === 'formulas');
  const { repaired, left } = await repairTemplates(workbook, catalogue, { time: TIME, formulas });
  expect(repaired.map(({ kind }) => kind)).toEqual(expect.arrayContaining(spoils.map(({ kind }) => kind)));
  expect(left).toEqual([]);
  expect((await inspectTemplates(workbook, catalogue)).damages).toEqual([]);
  const after = await cellsOf(workbook);
  // Cells are those of the template and of whoever filled them in: what the spoiling changed is as it was, all else too.
  expect(after).toEqual(whole);
  const again = await repairTemplates(workbook, catalogue, { time: TIME });
  expect(again.repaired).toEqual([]);
  await undoFixes(workbook, catalogue);
  expect(await cellsOf(workbook)).toEqual(before);
}

describe('a repaired template, in a file', () => {
  test.each(mended)('$name', async (spoil) => {
    const whole = await cellsOf(await savedBy(await sampleBook()));
    const book = await sampleBook();
    spoil.spoil(book);
    await expectRepaired(await savedBy(book), [spoil], whole);
  });

  test('is repaired in the file that is saved', async () => {
    const book = await sampleBook();
    for (const { spoil } of mended.filter(({ by }) => by === 'repair')) spoil(book);
    const workbook = await savedBy(book);
    await repairTemplates(workbook, catalogue, { time: TIME });
    const saved = XlsxWorkbook.open(await workbook.toBytes(), '2011.xlsx');
    expect((await inspectTemplates(saved, catalogue)).damages).toEqual([]);
  });

  test('a typed total that differs stays until somebody says otherwise', async () => {
    const book = await sampleBook();
    const spoil = SPOILS.find(({ by }) => by === 'formulas');
    spoil?.spoil(book);
    const workbook = await savedBy(book);
    const before = await cellsOf(workbook);
    const { repaired, left } = await repairTemplates(workbook, catalogue, { time: TIME });
    expect(repaired).toEqual([]);
    expect(left.map(({ kind, by }) => [kind, by])).toEqual([['formula-overwritten', 'formulas']]);
    expect(await cellsOf(workbook)).toEqual(before);
  });

  test('the lists of the drop-downs are made again', async () => {
    const book = await sampleBook();
    book.deleteSheet(sheetOf(book, '选项'));
    const workbook = await savedBy(book);
    expect((await inspectTemplates(workbook, catalogue)).damages.map(({ kind }) => kind)).toContain('lists-lost');
    await repairTemplates(workbook, catalogue, { time: TIME });
    expect((await inspectTemplates(workbook, catalogue)).damages).toEqual([]);
    expect((await workbook.sheets()).map(({ name }) => name)).toContain('选项');
  });
});

describe('a repaired template, in Excel', () => {
  let office: OfficeInProcess | undefined;
  afterEach(() => {
    office?.dispose();
  });

  // One damage at a time is told apart in files; here the calls are tried that mend them.
  test.each(['repair', 'formulas'] as const)('has lost nothing any more, by %s', async (by) => {
    const spoils = mended.filter((spoil) => spoil.by === by);
    expect(spoils).not.toEqual([]);
    const whole = await cellsOf(await savedBy(await sampleBook()));
    const book = await sampleBook();
    for (const { spoil } of spoils) spoil(book);
    office = await startOffice({ book, apiLevel: '1.14' });
    await expectRepaired(new ExcelWorkbook(), spoils, whole);
  });
});
