import type { SheetDesign } from '../../src/model/sheet';
import { XlsxWorkbook } from '../../src/workbook/xlsx/workbook';
import { convert, describeWithLibreOffice } from '../support/libreoffice';
import {
  differences,
  fileOf,
  lostHighlights,
  lostValidations,
  returnedSheets,
  uncomputed,
  type Returned,
} from '../support/roundTrip';
import { listDesign, richDesign } from '../workbook/designs';

describeWithLibreOffice('a rich sheet saved by LibreOffice', () => {
  const design = richDesign();
  const list = listDesign();
  let back: Map<string, Returned>;
  const of = ({ name }: SheetDesign): Returned => {
    const returned = back.get(name);
    if (!returned) throw new Error(`${name} did not come back`);
    return returned;
  };

  beforeAll(async () => {
    back = await returnedSheets(await convert(await fileOf(uncomputed([design, list])), 'xlsx'));
  }, 120_000);

  test('keeps its values, and computes its formulas to ours', () => {
    expect(differences(design, of(design))).toEqual([]);
    expect(differences(list, of(list))).toEqual([]);
    expect([...of(design).grid.formulas.values()]).toEqual(['COUNTA(B4:B5)', 'SUM(C4:C5)', 'C6>0', 'IF(C6>0,"","缺")']);
  });

  test('keeps drop-downs, limits, prompts and error boxes', () => {
    expect(lostValidations(design, of(design))).toEqual([]);
  });

  test('keeps highlights, the gravest first, each in its colour', () => {
    expect(lostHighlights(design, of(design))).toEqual([]);
    const colours = (range: string): (string | undefined)[] =>
      (of(design).sheet.conditionalRules ?? [])
        .filter((rule) => rule.range === range)
        .sort((one, other) => one.priority - other.priority)
        .map(({ style }) => (style?.fill?.type === 'pattern' ? style.fill.bgColor?.rgb : undefined));
    expect(colours('C4:C5')).toEqual(['FFC7CE', 'DDEBF7']);
    expect(colours('A4:E5')).toEqual(['FFF2CC']);
  });

  test('keeps merges, filter, protection and hidden sheets', () => {
    const { grid, sheet } = of(design);
    expect(grid.merges).toEqual(design.merges);
    expect(sheet.autoFilter?.range).toBe('A3:E5');
    expect(grid.protected).toBe(true);
    expect(sheet.protection).toMatchObject({ sort: true, autoFilter: true, insertRows: true, deleteRows: true });
    // LibreOffice knows no sheets more hidden than others.
    expect(of(list).grid.visibility).toBe('hidden');
  });

  test('keeps print titles, print area, page and footer', () => {
    const { pageSetup, headerFooter } = of(design).sheet;
    expect(pageSetup).toMatchObject({ paperSize: 'a4', orientation: 'landscape', fitToWidth: 1, fitToHeight: 0 });
    expect(JSON.stringify(pageSetup)).toMatch(/printTitlesRow":"\$?2:\$?3"/);
    expect(JSON.stringify(pageSetup)).toContain('A$1:$E$8');
    expect(headerFooter?.oddFooter).toContain('第 &P 页，共 &N 页');
  });

  test('takes the sheets we add to a file it wrote', async () => {
    const saved = await convert(await fileOf([design, list]), 'xlsx');
    const workbook = XlsxWorkbook.open(saved, '往返.xlsx');
    const added = { ...richDesign('汇总 表'), names: [{ name: '汇总名', refersTo: "'汇总 表'!$C$4" }] };
    await workbook.write(added);
    const again = await returnedSheets(await convert(await workbook.toBytes(), 'xlsx'));
    for (const each of [design, list, added]) {
      const returned = again.get(each.name);
      expect(returned && differences(each, returned)).toEqual([]);
      expect(returned && lostValidations(each, returned)).toEqual([]);
    }
    expect(again.get('汇总 表')?.sheet.pageSetup).toMatchObject({ orientation: 'landscape' });
    expect(JSON.stringify(again.get('汇总 表')?.sheet.pageSetup)).toContain('printTitlesRow');
    const style = again.get('汇总 表')?.sheet.cells?.get('2,0')?.style;
    expect(style).toMatchObject({ font: { bold: true }, fill: { fgColor: { rgb: 'DDEBF7' } } });
  }, 120_000);

  test('prints', async () => {
    const pdf = await convert(await fileOf([design, list]), 'pdf');
    expect(new TextDecoder().decode(pdf.subarray(0, 5))).toBe('%PDF-');
  }, 120_000);
});
