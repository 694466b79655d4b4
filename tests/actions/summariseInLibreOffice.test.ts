import { sampleBook } from '../../src/catalogue/sample/book';
import { a1 } from '../../src/model/address';
import type { DataRow, WorkbookData } from '../../src/model/data';
import type { DesignCell, SheetDesign } from '../../src/model/sheet';
import type { Lang } from '../../src/model/text';
import type { Workbook } from '../../src/model/workbook';
import { XlsxWorkbook } from '../../src/workbook/xlsx/workbook';
import { convertAll, describeWithLibreOffice } from '../support/libreoffice';
import { filled, gridsOf, isSummary, summed } from './summaries';

/** Registers no summary reads; without them LibreOffice is done in half the time. */
const UNUSED = ['documents', 'donation-items'];

/** The summary sheets of a filled workbook as they are designed. */
async function designsOf(lang: Lang, data: WorkbookData): Promise<SheetDesign[]> {
  const designs: SheetDesign[] = [];
  const workbook = await filled(XlsxWorkbook.create(), lang, data, UNUSED);
  const keeping: Workbook = {
    sheets: () => workbook.sheets(),
    read: (names, options) => workbook.read(names, options),
    structures: (asked) => workbook.structures(asked),
    mend: (sheet, mending) => workbook.mend(sheet, mending),
    write: (design) => keeping.writeAll([design]),
    writeAll: (written) => {
      designs.push(...written.filter(({ name }) => isSummary(name)));
      return Promise.resolve();
    },
    changeCells: (changes) => workbook.changeCells(changes),
  };
  await summed(keeping, lang);
  return designs;
}

/** A filled workbook with summary sheets whose formulas carry no values, so that they must be computed. */
async function withoutValues(designs: readonly SheetDesign[], lang: Lang, data: WorkbookData): Promise<Uint8Array> {
  const workbook = await filled(XlsxWorkbook.create(), lang, data, UNUSED);
  const bare = (cell: DesignCell | null): DesignCell | null => (cell?.formula ? { ...cell, value: null } : cell);
  for (const design of designs) {
    await workbook.write({ ...design, rows: design.rows.map((row) => row.map(bare)) });
  }
  return workbook.toBytes();
}

/** Every formula of the designs with its value and the one computed for it. */
async function compared(designs: readonly SheetDesign[], bytes: Uint8Array) {
  const grids = await gridsOf(XlsxWorkbook.open(bytes, 'calculated.xlsx'), isSummary);
  const valueAt = new Map(grids.map((grid) => [grid.name, grid.values]));
  return designs.flatMap(({ name, rows }) =>
    rows.flatMap((cells, r) =>
      cells.flatMap((cell, c) => {
        if (cell?.formula === undefined) return [];
        const found = valueAt.get(name)?.[r]?.[c] ?? null;
        return [
          {
            at: `${name}!${a1(r, c)}`,
            written: cell.value,
            computed: typeof found === 'number' ? Number(found.toFixed(6)) : found,
          },
        ];
      }),
    ),
  );
}

/** The same rows with every amount of money but one doubled, as an office may correct them later. */
function corrected(data: WorkbookData): WorkbookData {
  const doubled = (row: DataRow, id: string): DataRow => {
    const cell = row[id];
    const value = typeof cell === 'object' && cell !== null ? cell.value : cell;
    return typeof value === 'number' ? { ...row, [id]: value * 2 } : row;
  };
  const rows = (register: string, ids: readonly string[]): readonly DataRow[] =>
    (data[register] ?? []).map((row, index) => (index === 3 ? row : ids.reduce(doubled, row)));
  return {
    ...data,
    projects: rows('projects', ['inv_total', 'src_bj', 'src_nm', 'src_local', 'people']),
    payments: rows('payments', ['amount']),
    allocations: rows('allocations', ['amount']),
    donations: rows('donations', ['cash', 'kind_val']),
  };
}

describeWithLibreOffice('summaries in LibreOffice', () => {
  it('compute to the values they are written with, also after corrections in the registers', async () => {
    const [zh, en] = [sampleBook(2011, 'zh'), sampleBook(2011, 'en')];
    const written = { zh: await designsOf('zh', zh), en: await designsOf('en', en) };
    const files = [
      await withoutValues(written.zh, 'zh', zh),
      await withoutValues(written.en, 'en', en),
      await withoutValues(written.zh, 'zh', corrected(zh)),
    ];
    const [inZh, inEn, later] = await convertAll(files, 'xlsx');
    if (!inZh || !inEn || !later) throw new Error('A workbook was not converted');
    // Balances and findings are judged anew when they are made, not by formulas alone.
    const isGroups = ({ name }: SheetDesign): boolean => !/^S2[25] /.test(name);
    const expectedLater = (await designsOf('zh', corrected(zh))).filter(isGroups);
    const cells = [
      ...(await compared(written.zh, inZh)),
      ...(await compared(written.en, inEn)),
      ...(await compared(expectedLater, later)),
    ];
    expect(cells.filter(({ written: value, computed }) => value !== computed)).toEqual([]);
    expect(cells.length).toBeGreaterThan(900);
  }, 240_000);
});
