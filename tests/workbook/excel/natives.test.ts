import type { SheetDesign } from '../../../src/model/sheet';
import type { Scalar } from '../../../src/workbench/book/types';
import { HostError } from '../../../src/workbench/host/errors';
import { hostClass } from '../../../src/workbench/host/registry';
import { ExcelWorkbook } from '../../../src/workbook/excel/workbook';
import { blankDesign, valueRows } from '../designs';
import { dataDesign, pivotDesign, PROJECTS } from '../pivotDesigns';
import { excelHost } from './office';

const office = excelHost({ apiLevel: '1.14' });

const sheetOf = (name: string) => {
  const sheet = office.now.book.sheet(name);
  if (!sheet) throw new Error(`There is no sheet ${name}`);
  return sheet;
};
const cells = (name: string, from: number, to: number): Scalar[][] =>
  Array.from({ length: to - from + 1 }, (_, row) =>
    Array.from({ length: 5 }, (__, column) => sheetOf(name).value(from + row, column)),
  );

describe('a PivotTable', () => {
  test('is made on a native table, with its fields placed, captions and formats set', async () => {
    const workbook = new ExcelWorkbook();
    await workbook.writeAll([dataDesign(), pivotDesign()]);
    expect(sheetOf('数据·项目').state.tables).toMatchObject([
      { name: 'jiedui_projects', range: { top: 2, left: 0, bottom: 7, right: 5 } },
    ]);
    const [pivot] = sheetOf('透视 S04').state.pivots;
    expect(pivot).toMatchObject({
      name: 'jiedui_S04',
      source: { table: 'jiedui_projects' },
      rows: ['盟市', '旗县'],
      filters: [{ field: '计入', kept: ['是'] }],
      values: [
        { name: '项目数', summarizeBy: 'Count', numberFormat: '#,##0', asShare: false },
        { name: '投资', summarizeBy: 'Sum', numberFormat: '#,##0.00', asShare: false },
        { name: '占比', summarizeBy: 'Sum', numberFormat: '0.00%', asShare: true },
      ],
    });
    // The host computes by itself; a field's items stand in their own order there.
    expect(cells('透视 S04', 4, 7)).toEqual([
      ['盟市', '旗县', '项目数', '投资', '占比'],
      ['赤峰市', '敖汉旗', 1, 0.1, 0.1 / 150.35],
      [null, '宁城县', 2, 100.25, 100.25 / 150.35],
      ['赤峰市 Total', null, 3, 100.35, 100.35 / 150.35],
    ]);
  });

  test('is drawn anew with new data, as people turned it', async () => {
    const workbook = new ExcelWorkbook();
    await workbook.writeAll([dataDesign(), pivotDesign()]);
    const sheet = sheetOf('透视 S04');
    const [pivot] = sheet.state.pivots;
    if (!pivot) throw new Error('There is no PivotTable');
    sheet.set('pivots', [{ ...pivot, rows: ['状态'] }], 'user');
    const more = PROJECTS.map((field) => ({
      ...field,
      values: [...field.values.slice(0, 2), ...field.values.slice(0, 1)],
    }));
    await workbook.writeAll([dataDesign(more), pivotDesign({}, more)]);
    expect(sheetOf('数据·项目').state.tables).toMatchObject([
      { name: 'jiedui_projects', range: { top: 2, bottom: 5 } },
    ]);
    expect(sheetOf('数据·项目').value(6, 0)).toBeNull();
    expect(sheet.state.pivots).toMatchObject([{ rows: ['状态'] }]);
    expect(sheet.value(5, 0)).toBe('完工');
    expect(sheet.value(6, 2)).toBe(200.5);
  });
});

test('a chart lies below its table, with title, unit and one series a column', async () => {
  const design: SheetDesign = blankDesign('汇总', {
    rows: valueRows(['区县', '现金', '实物'], ['东城区', 1, 2], ['西城区', 3, 4]),
    charts: [
      {
        name: 'jiedui_S13',
        kind: 'stacked-column',
        title: '各区县捐赠金额',
        data: { top: 0, left: 0, bottom: 2, right: 2 },
        at: { top: 5, left: 0, bottom: 18, right: 4 },
        unit: '万元',
        format: '#,##0',
      },
    ],
  });
  await new ExcelWorkbook().write(design);
  expect(sheetOf('汇总').state.charts).toMatchObject([
    {
      name: 'jiedui_S13',
      kind: 'ColumnStacked',
      title: '各区县捐赠金额',
      unit: '万元',
      numberFormat: '#,##0',
      legend: 'Bottom',
      data: { top: 0, left: 0, bottom: 2, right: 2 },
      covers: { top: 5, left: 0, bottom: 18, right: 4 },
    },
  ]);
});

describe('a program that makes no PivotTables', () => {
  const refuse = hostClass('PivotTableCollection', {
    methods: {
      Add: () => {
        throw new HostError('UnsupportedOperation');
      },
    },
  });
  const other = excelHost({ apiLevel: '1.14', classes: [refuse] });

  test('gets plain cells that say so', async () => {
    await new ExcelWorkbook().writeAll([dataDesign(), pivotDesign()]);
    const sheet = other.now.book.sheet('透视 S04');
    expect(sheet?.state.pivots).toEqual([]);
    expect(sheet?.value(1, 0)).toBe('本程序不能新建数据透视表。');
    expect([sheet?.value(4, 0), sheet?.value(5, 3)]).toEqual(['盟市', 100.25]);
  });
});
