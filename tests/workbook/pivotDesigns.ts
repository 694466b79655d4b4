import type { PivotDesign } from '../../src/model/pivot';
import type { DesignCell, SheetDesign } from '../../src/model/sheet';
import type { DataField } from '../../src/template/pivot/registerData';
import { viewOf, type PivotDraft } from '../../src/template/pivot/view';
import { blankDesign } from './designs';

/** Five projects of two cities; one has no amount, one does not count. */
export const PROJECTS: readonly DataField[] = [
  { name: '盟市', values: ['赤峰市', '赤峰市', '乌兰察布市', '赤峰市', '赤峰市'] },
  { name: '旗县', values: ['宁城县', '敖汉旗', '商都县', '宁城县', '敖汉旗'] },
  { name: '状态', values: ['在建', '完工', '在建', '完工', '在建'] },
  { name: '总投资（万元）', values: [100.25, 0.1, 50, null, 999], format: '#,##0.00' },
  { name: '批复日期', values: [40700, null, 40720, 40730, 40740], format: 'yyyy-mm-dd' },
  { name: '计入', values: ['是', '是', '是', '是', '否'] },
];

/** The data as a native table with a title above it. */
export const dataDesign = (fields = PROJECTS): SheetDesign => {
  const count = fields[0]?.values.length ?? 0;
  const styles = Object.fromEntries(fields.flatMap(({ format }) => (format ? [[format, { format }]] : [])));
  return blankDesign('数据·项目', {
    rows: [
      [{ value: '项目（透视表的数据）' }],
      [],
      fields.map(({ name }) => ({ value: name })),
      ...Array.from({ length: count }, (_, row) =>
        fields.map(({ values, format }): DesignCell | null => {
          const value = values[row] ?? null;
          return value === null ? null : { value, ...(format !== undefined && { style: format }) };
        }),
      ),
    ],
    styles,
    table: { name: 'jiedui_projects', range: { top: 2, left: 0, bottom: 2 + count, right: fields.length - 1 } },
  });
};

const DRAFT: PivotDraft = {
  name: 'jiedui_S04',
  at: { row: 4, column: 0 },
  source: { sheet: '数据·项目', table: 'jiedui_projects' },
  rows: [
    { field: '盟市', items: ['赤峰市', '乌兰察布市'] },
    { field: '旗县', items: ['宁城县', '敖汉旗', '商都县'] },
  ],
  columns: [],
  filters: [{ field: '计入', keep: '是' }],
  values: [
    { field: '旗县', caption: '项目数', by: 'count', format: '#,##0' },
    { field: '总投资（万元）', caption: '投资', by: 'sum', format: '#,##0.00' },
    { field: '总投资（万元）', caption: '占比', by: 'sum', as: 'share', format: '0.00%' },
  ],
  valuesCaption: '数值',
  instead: '本程序不能新建数据透视表。',
};

/** A sheet with a PivotTable on the data. */
export function pivotDesign(change: Partial<PivotDraft> = {}, fields = PROJECTS): SheetDesign & { pivot: PivotDesign } {
  const draft = { ...DRAFT, ...change };
  const cells: (DesignCell | null)[][] = [];
  const shown = viewOf(draft, fields, 'zh', (row, column, value) => {
    while (cells.length <= row) cells.push([]);
    const line = cells[row] ?? [];
    while (line.length < column) line.push(null);
    line[column] = { value };
  });
  return {
    ...blankDesign('透视 S04', { rows: [[{ value: '项目（数据透视表）' }]] }),
    pivot: { ...draft, view: { ...shown, cells } },
  };
}
