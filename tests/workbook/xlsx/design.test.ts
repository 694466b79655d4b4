import type { SheetDesign } from '../../../src/model/sheet';
import { XlsxWorkbook } from '../../../src/workbook/xlsx/workbook';
import { partsOf } from '../../support/xlsxFile';
import { blankDesign, richDesign, valueRows } from '../designs';

/** The XML of a design's sheet. */
async function xmlOf(design: SheetDesign): Promise<string> {
  const workbook = XlsxWorkbook.create('a.xlsx', new Date(0));
  await workbook.write(design);
  return partsOf(await workbook.toBytes())['xl/worksheets/sheet1.xml'] ?? '';
}

describe('what LibreOffice does not give back', () => {
  test('frozen rows and columns', async () => {
    expect(await xmlOf(richDesign())).toMatch(/<pane xSplit="2" ySplit="3" topLeftCell="C4" [^>]*state="frozen"/);
    const rows = await xmlOf({ ...richDesign(), freeze: { rows: 3, columns: 0 } });
    expect(rows).toMatch(/<pane ySplit="3" topLeftCell="A4" [^>]*state="frozen"/);
  });

  test('heights, of rows without cells too, and widths', async () => {
    const xml = await xmlOf(richDesign());
    expect(xml).toMatch(/<row r="1" ht="30" customHeight="1">/);
    expect(xml).toMatch(/<row r="8" ht="24" customHeight="1">/);
    expect(xml).toMatch(/<col min="2" max="2" width="30"/);
  });

  test('the gravest highlight comes first, whatever the order of the rules', async () => {
    const xml = await xmlOf(richDesign());
    const priority = (formula: string): number =>
      Number(new RegExp(`priority="(\\d)"[^>]*><formula>${formula}`).exec(xml)?.[1]);
    expect([priority('AND\\('), priority('LEN\\('), priority('\\$C4&gt;1000')]).toEqual([1, 2, 3]);
  });

  test('a protected sheet allows rows and formats, and asks for no password', async () => {
    const protection = /<sheetProtection [^>]*>/.exec(await xmlOf(richDesign()))?.[0] ?? '';
    // In the file 0 means: not forbidden.
    for (const allowed of [
      'sort',
      'autoFilter',
      'insertRows',
      'deleteRows',
      'formatCells',
      'formatColumns',
      'formatRows',
    ]) {
      expect(protection).toContain(`${allowed}="0"`);
    }
    expect(protection).not.toMatch(/password|hash/i);
    expect(protection).not.toMatch(/insertColumns="0"|deleteColumns="0"/);
  });

  test('an unprotected sheet says nothing of it', async () => {
    expect(await xmlOf(blankDesign('a', { rows: valueRows([1]) }))).not.toContain('sheetProtection');
  });
});

test('prompts and error boxes that are too long are cut rather than refused by the program', async () => {
  const xml = await xmlOf(
    blankDesign('a', {
      rows: valueRows([1]),
      validations: [
        {
          range: { top: 0, left: 0, bottom: 0, right: 0 },
          rule: { type: 'whole', by: 'between', from: 0, to: 5 },
          prompt: { title: '题'.repeat(40), text: '文'.repeat(300) },
          error: { style: 'stop', title: '题'.repeat(40), text: '文'.repeat(300) },
        },
      ],
    }),
  );
  expect(/ promptTitle="([^"]*)"/.exec(xml)?.[1]).toBe(`${'题'.repeat(31)}…`);
  expect(/ prompt="([^"]*)"/.exec(xml)?.[1]).toBe(`${'文'.repeat(254)}…`);
  expect(/ errorTitle="([^"]*)"/.exec(xml)?.[1]).toBe(`${'题'.repeat(31)}…`);
  expect(/ error="([^"]*)"/.exec(xml)?.[1]).toBe(`${'文'.repeat(254)}…`);
});

test('a wide sheet may go onto several pages side by side, its first columns on each', async () => {
  const workbook = XlsxWorkbook.create('a.xlsx', new Date(0));
  const print = { ...richDesign().print, orientation: 'landscape', pagesWide: 2, repeatColumns: [0, 27] } as const;
  const area = { top: 0, left: 0, bottom: 7, right: 40 };
  await workbook.write({ ...richDesign('宽 表'), print: { footer: '&P', repeatRows: [1, 2], ...print, area } });
  const parts = partsOf(await workbook.toBytes());
  expect(parts['xl/worksheets/sheet1.xml']).toMatch(/fitToWidth="2" fitToHeight="0"/);
  expect(parts['xl/workbook.xml']).toContain(">'宽 表'!$A:$AB,'宽 表'!$2:$3</definedName>");
});

test('the file opens on its first visible sheet', async () => {
  const workbook = XlsxWorkbook.create('a.xlsx', new Date(0));
  await workbook.write(blankDesign('隐', { visibility: 'veryHidden', rows: valueRows([1]) }));
  await expect(workbook.toBytes()).rejects.toThrow(/visible/);
  await workbook.write(blankDesign('显', { rows: valueRows([1]) }));
  expect(partsOf(await workbook.toBytes())['xl/workbook.xml']).toContain('activeTab="1"');
});
