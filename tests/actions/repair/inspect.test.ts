import { inspectTemplates, type TemplateReport } from '../../../src/actions/repair/inspectTemplates';
import { catalogue } from '../../../src/catalogue';
import { ExcelWorkbook } from '../../../src/workbook/excel/workbook';
import { XlsxWorkbook } from '../../../src/workbook/xlsx/workbook';
import { startOffice, type OfficeInProcess } from '../../support/officeHost';
import { convert, describeWithLibreOffice } from '../../support/libreoffice';
import { sampleBook, sampleFile, savedBy } from './books';
import { SPOILS, type Spoil } from './spoils';

const said = ({ damages }: TemplateReport): string[] => damages.map(({ sheet, what }) => `${sheet}: ${what.zh}`);

/** The damage is named with its place, in both languages, and nothing is named on other sheets. */
function expectNamed(report: TemplateReport, { kind, sheet, where, by }: Spoil): void {
  const found = report.damages.filter((damage) => damage.kind === kind);
  expect(found.map((damage) => ({ sheet: damage.sheet, by: damage.by }))).toEqual([{ sheet, by }]);
  expect(found[0]?.what.zh).toContain(where);
  expect(report.damages.filter((damage) => damage.sheet !== sheet)).toEqual([]);
  for (const { what, todo } of found) {
    for (const words of [what.zh, what.en, todo.zh, todo.en]) expect(words).toMatch(/\S/);
    expect(what.en).not.toMatch(/[{}]/);
  }
}

describe('what a template has lost, in a file', () => {
  test('a workbook as it was made, and as a program saved it, has lost nothing', async () => {
    const made = await inspectTemplates(XlsxWorkbook.open(await sampleFile(), '2011.xlsx'), catalogue);
    expect(said(made)).toEqual([]);
    expect(made.sheets).toEqual(['结对关系', '项目台账', '建设内容', '培训班', '年度概览', '封面']);
    expect(said(await inspectTemplates(await savedBy(await sampleBook()), catalogue))).toEqual([]);
  });

  test.each(SPOILS)('$name', async (spoil) => {
    const book = await sampleBook();
    spoil.spoil(book);
    expectNamed(await inspectTemplates(await savedBy(book), catalogue), spoil);
  });
});

describe('what a template has lost, in Excel', () => {
  let office: OfficeInProcess | undefined;
  const inspected = async (spoil?: Spoil): Promise<TemplateReport> => {
    const book = await sampleBook();
    spoil?.spoil(book);
    office = await startOffice({ book, apiLevel: '1.14' });
    return inspectTemplates(new ExcelWorkbook(), catalogue);
  };
  afterEach(() => {
    office?.dispose();
  });

  test('an untouched workbook has lost nothing', async () => {
    expect(said(await inspected())).toEqual([]);
  });

  test.each(SPOILS)('$name', async (spoil) => {
    expectNamed(await inspected(spoil), spoil);
  });
});

describeWithLibreOffice('what a template has lost after LibreOffice', () => {
  test('nothing, when it was only saved', async () => {
    const saved = await convert(await sampleFile(), 'xlsx');
    expect(said(await inspectTemplates(XlsxWorkbook.open(saved, '2011.xlsx'), catalogue))).toEqual([]);
  }, 120_000);
});
