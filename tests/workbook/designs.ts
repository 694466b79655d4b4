import type { DesignCell, SheetDesign } from '../../src/model/sheet';

/** A sheet with nothing in it, to which a test adds what it is about. */
export const blankDesign = (name: string, more: Partial<SheetDesign> = {}): SheetDesign => ({
  name,
  visibility: 'visible',
  rows: [],
  styles: {},
  merges: [],
  widths: [],
  heights: {},
  validations: [],
  highlights: [],
  names: [],
  ...more,
});

/** Rows of plain values; null leaves the cell out. */
export const valueRows = (...rows: readonly (readonly DesignCell['value'][])[]): SheetDesign['rows'] =>
  rows.map((row) => row.map((value) => (value === null ? null : { value })));

/** A small finished sheet that uses everything a design has. */
export const richDesign = (name = '项目 台账'): SheetDesign => ({
  name,
  visibility: 'visible',
  rows: [
    [{ value: '2011年对口帮扶项目台账', style: 'title' }, null, null, null, null],
    [{ value: '单位：万元', style: 'text' }],
    [
      { value: '项目编号', style: 'head' },
      { value: '项目名称', style: 'head' },
      { value: '总投资', style: 'head' },
      { value: '批准日期', style: 'head' },
      { value: '类别', style: 'head' },
    ],
    [
      { value: 'JM-2011-150423-001', style: 'text' },
      { value: '示例一', style: 'text' },
      { value: 498, style: 'money' },
      { value: 40730, style: 'date' },
      { value: '民生', style: 'text' },
    ],
    [
      { value: '0123', style: 'text' },
      { value: '=1+1', style: 'text' },
      { value: 0.01, style: 'money' },
      { value: null, style: 'date' },
      { value: '产业', style: 'text' },
    ],
    [
      { value: '合计', style: 'text' },
      { value: 2, formula: 'COUNTA(B4:B5)', style: 'text' },
      { value: 498.01, formula: 'SUM(C4:C5)', style: 'money' },
      { value: true, formula: 'C6>0' },
      { value: '', formula: 'IF(C6>0,"","缺")' },
    ],
  ],
  styles: {
    title: { font: { size: 18, bold: true }, align: 'center', vertical: 'center' },
    head: { font: { bold: true }, fill: 'DDEBF7', border: 'thin', align: 'center', wrap: true },
    text: { border: 'thin', format: '@' },
    money: { border: 'thin', align: 'right', format: '#,##0.00', unlocked: true },
    date: { border: 'thin', format: 'yyyy-mm-dd' },
  },
  merges: [{ top: 0, left: 0, bottom: 0, right: 4 }],
  widths: [22, 30, 12, 12, 10],
  heights: { 0: 30, 7: 24 },
  freeze: { rows: 3, columns: 2 },
  filter: { top: 2, left: 0, bottom: 4, right: 4 },
  validations: [
    {
      range: { top: 3, left: 4, bottom: 4, right: 4 },
      rule: { type: 'list', source: '类别表' },
      prompt: { title: '类别', text: '请从下拉列表中选择。' },
      error: { style: 'stop', title: '不在列表中', text: '请选择列表中的类别。' },
    },
    {
      range: { top: 3, left: 2, bottom: 4, right: 2 },
      rule: { type: 'decimal', by: '>=', from: 0 },
      prompt: { title: '总投资', text: '以万元为单位。' },
      error: { style: 'warning', title: '总投资', text: '不得小于 0，请核对。' },
    },
    {
      range: { top: 3, left: 3, bottom: 4, right: 3 },
      rule: { type: 'date', by: 'between', from: 40544, to: 40908 },
      prompt: { title: '批准日期', text: '2011年内。' },
      error: { style: 'information', title: '批准日期', text: '请核对年份。' },
    },
    {
      range: { top: 3, left: 0, bottom: 4, right: 0 },
      rule: { type: 'length', from: 1, to: 20 },
      prompt: { title: '项目编号', text: '不超过 20 个字符。' },
      error: { style: 'stop', title: '项目编号', text: '超过 20 个字符。' },
    },
    {
      range: { top: 3, left: 1, bottom: 4, right: 1 },
      rule: { type: 'any' },
      prompt: { title: '项目名称', text: '与批文一致。' },
      error: { style: 'stop', title: '项目名称', text: '请核对。' },
    },
  ],
  highlights: [
    { range: { top: 3, left: 2, bottom: 4, right: 2 }, formula: '$C4>1000', severity: 'advice', rule: 'a' },
    {
      range: { top: 3, left: 2, bottom: 4, right: 2 },
      formula: 'AND(ISNUMBER($C4),$C4<0)',
      severity: 'error',
      rule: 'b',
    },
    { range: { top: 3, left: 0, bottom: 4, right: 4 }, formula: 'LEN($A4)=0', severity: 'warning', rule: 'c' },
  ],
  names: [],
  print: {
    orientation: 'landscape',
    area: { top: 0, left: 0, bottom: 7, right: 4 },
    repeatRows: [1, 2],
    footer: '第 &P 页，共 &N 页',
  },
  protection: { allow: 'rows-and-formats' },
});

/** The very hidden list sheet the rich design's drop-down names. */
export const listDesign = (): SheetDesign =>
  blankDesign("清单'表", {
    visibility: 'veryHidden',
    rows: valueRows(['民生'], ['产业'], ['劳务']),
    names: [{ name: '类别表', refersTo: "'清单''表'!$A$1:$A$3" }],
  });
