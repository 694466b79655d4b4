import { strToU8, zipSync } from 'fflate';
import { makePivots } from '../../src/actions/makePivots';
import { insertSample } from '../../src/actions/sample';
import { catalogue } from '../../src/catalogue';
import type { CellValue } from '../../src/model/workbook';
import { XlsxWorkbook } from '../../src/workbook/xlsx/workbook';
import { convert, describeWithLibreOffice } from '../support/libreoffice';
import { partsOf } from '../support/xlsxFile';
import { gridOf } from '../workbook/adapter';

/** The file without the cells its PivotTables came with: what stands there afterwards, another program computed. */
function withoutCells(bytes: Uint8Array): Uint8Array {
  const parts = partsOf(bytes);
  const emptied = Object.entries(parts).map(([name, xml]) => {
    const relations = parts[name.replace('worksheets/', 'worksheets/_rels/') + '.rels'] ?? '';
    const draws = name.startsWith('xl/worksheets/sheet') && relations.includes('/pivotTable');
    return [name, strToU8(draws ? xml.replace(/<sheetData>.*<\/sheetData>/s, '<sheetData/>') : xml)] as const;
  });
  return zipSync(Object.fromEntries(emptied));
}

const rounded = (value: CellValue): CellValue => (typeof value === 'number' ? Number(value.toFixed(6)) : value);
/** The rows of numbers with their labels; how the total is called is up to the program's language. */
const linesOf = (values: readonly (readonly CellValue[])[], width: number): CellValue[][] =>
  values
    .filter((row) => typeof row[1] === 'number')
    .map((row) => Array.from({ length: width }, (_, column) => rounded(row[column] ?? null)))
    .map(([label, ...numbers], index, all) => [index === all.length - 1 ? '总计' : (label ?? null), ...numbers]);

describeWithLibreOffice('PivotTables in LibreOffice', () => {
  const [S02, S13] = ['透视 S02 项目按类别汇总', '透视 S13 捐赠按区县汇总'];
  let written: XlsxWorkbook;
  let computed: XlsxWorkbook;
  beforeAll(async () => {
    written = XlsxWorkbook.create('2011.xlsx', new Date(0));
    await insertSample(written, { year: 2011, lang: 'zh' });
    await makePivots(written, catalogue, { pivots: ['S02', 'S13'], lang: 'zh', today: '2012-01-10' });
    const bytes = await written.toBytes();
    computed = XlsxWorkbook.open(await convert(withoutCells(bytes), 'xlsx'), '2011.xlsx');
  }, 120_000);

  test('S02 has the projects and the money of the yearbook', async () => {
    const { values } = await gridOf(computed, S02);
    expect(linesOf(values, 3)).toEqual([
      ['民生类', 22, 19_145.25],
      ['产业类', 10, 13_754.75],
      ['总计', 32, 32_900],
    ]);
  });

  test.each([
    [S02, 3, 7],
    [S13, 18, 6],
  ])('%s has the numbers its cells were written with', async (sheet, lines, width) => {
    const ours = linesOf((await gridOf(written, sheet)).values, width);
    expect(ours).toHaveLength(lines);
    expect(linesOf((await gridOf(computed, sheet)).values, width)).toEqual(ours);
  });
});
