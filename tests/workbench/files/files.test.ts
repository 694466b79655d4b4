import { Book } from '../../../src/workbench/book/book';
import { rectOf } from '../../../src/workbench/book/rect';
import type { Sheet } from '../../../src/workbench/book/sheet';
import type { Json, Scalar } from '../../../src/workbench/book/types';
import { openFile } from '../../../src/workbench/files/read';
import { saveFile } from '../../../src/workbench/files/write';

/** A sheet as plain data: what a file must bring back. */
function contents(sheet: Sheet) {
  const rect = sheet.usedRect();
  const cells: Record<string, unknown> = {};
  for (let row = 0; rect && row <= rect.bottom; row += 1) {
    for (let column = 0; column <= rect.right; column += 1) {
      const [value, formula, style] = [sheet.value(row, column), sheet.formula(row, column), sheet.style(row, column)];
      if (value !== null || formula !== undefined || Object.keys(style).length > 0) {
        cells[`${row},${column}`] = { value, formula, style };
      }
    }
  }
  return {
    name: sheet.name,
    cells,
    rows: [...sheet.sizes('row')],
    columns: [...sheet.sizes('column')],
    hiddenRows: [...sheet.hidden('row')],
    hiddenColumns: [...sheet.hidden('column')],
    state: { ...sheet.state, conditionalFormats: sheet.state.conditionalFormats.map((each) => ({ ...each, id: '' })) },
  };
}

function richBook(): Book {
  const book = new Book('样表.xlsx');
  const sheet = book.addSheet("甲 '一二");
  const values: Scalar[][] = [
    ['标题', null, '0123', '#REF!', '_x0041_', '  两端  '],
    [1, 0.3333333333333333, 45292.123456789, true, { error: '#DIV/0!' }, -0.5],
  ];
  sheet.fill(0, 0, values);
  const formulas: [string, Scalar][] = [
    ['=SUM(A2:B2)', 1.5],
    ['=A1&"x"', '标题x'],
    ['=A2>0', true],
    ['=1/0', { error: '#DIV/0!' }],
    ['=NA()', { error: '#N/A' }],
  ];
  sheet.write(
    rectOf(2, 0, 1, 5),
    (_, column) => ({ value: formulas[column]?.[1] ?? null, formula: formulas[column]?.[0] }),
    'user',
  );
  const thin = { style: 'Continuous', weight: 'Thin', color: '#7F7F7F' };
  const dash = { style: 'Dash', weight: 'Medium', color: '#FF0000' };
  sheet.restyle(
    rectOf(0, 0, 1, 3),
    () => ({
      fontName: '宋体',
      fontSize: 16,
      bold: true,
      italic: true,
      underline: 'Double',
      fontColor: '#1F4E78',
      fill: '#FFC7CE',
      horizontal: 'Center',
      vertical: 'Center',
      wrap: true,
      borderTop: thin,
      borderBottom: dash,
      unlocked: true,
    }),
    'user',
  );
  sheet.restyle(rectOf(1, 2), () => ({ numberFormat: 'yyyy-mm-dd hh:mm' }), 'user');
  sheet.restyle(rectOf(1, 1), () => ({ numberFormat: '#,##0.00_ ;[Red]-#,##0.00 ' }), 'user');
  sheet.restyle(rectOf(8, 1, 3, 2), () => ({ unlocked: true, strikethrough: true, indent: 2 }), 'user');
  sheet.resize('column', 0, 1, 20.5, 'user');
  sheet.resize('row', 0, 0, 30, 'user');
  sheet.resize('row', 20, 20, 40, 'user');
  sheet.hide('row', 5, 6, true, 'user');
  sheet.hide('column', 3, 3, true, 'user');
  sheet.set('merges', [rectOf(0, 0, 1, 3)], 'user');
  sheet.set('freeze', { rows: 2, columns: 1 }, 'user');
  sheet.set(
    'filter',
    { range: rectOf(1, 0, 10, 6), criteria: { 1: { filterOn: 'Values', values: ['甲', '5'] } } },
    'user',
  );
  sheet.set('tabColor', '#00B050', 'user');
  sheet.set('gridlines', false, 'user');
  sheet.set(
    'conditionalFormats',
    [
      {
        id: 'a',
        ranges: [rectOf(1, 0, 9, 2), rectOf(1, 4, 9)],
        kind: 'Custom',
        formula: '=AND($B2<0,$A2<>"")',
        format: { fill: '#FFC7CE', fontColor: '#9C0006' },
        stopIfTrue: true,
        priority: 0,
      },
      {
        id: 'b',
        ranges: [rectOf(1, 0, 9)],
        kind: 'CellValue',
        rule: { formula1: '=10', operator: 'GreaterThan' },
        format: { bold: true },
        stopIfTrue: false,
        priority: 1,
      },
    ],
    'user',
  );
  const manners = {
    ignoreBlanks: true,
    prompt: { show: true, title: '提示', message: '请选择\n第二行' },
    errorAlert: { show: true, title: '错误', message: '请从清单中选择', style: 'Stop' as const },
  };
  sheet.set(
    'validations',
    [
      { ranges: [rectOf(1, 0, 9)], type: 'List', formula1: '=选项!$A$1:$A$3', inCellDropDown: true, ...manners },
      { ranges: [rectOf(1, 1, 9)], type: 'List', formula1: '是,否', inCellDropDown: true, ...manners },
      {
        ranges: [rectOf(1, 2, 9), rectOf(1, 4, 9)],
        type: 'Decimal',
        operator: 'GreaterThanOrEqualTo',
        formula1: 0,
        ...manners,
      },
      {
        ranges: [rectOf(1, 5, 9)],
        type: 'Date',
        operator: 'Between',
        formula1: 40000,
        formula2: '=TODAY()',
        ...manners,
      },
      { ranges: [rectOf(12, 0)], type: 'Custom', formula1: '=LEN(A13)=4', ...manners },
      { ranges: [rectOf(13, 0)], type: 'None', ...manners },
    ],
    'user',
  );
  sheet.set('protection', { options: { ...NOTHING_ALLOWED, allowSort: true, selectionMode: 'Unlocked' } }, 'user');
  sheet.set(
    'pageLayout',
    {
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      topMargin: 36,
      leftMargin: 28.8,
      centerHorizontally: true,
      headersFooters: {
        state: 'Default',
        defaultForAllPages: { leftFooter: '表一', centerFooter: '第 &P 页 / 共 &N 页' },
      },
    },
    'user',
  );
  sheet.set('printArea', [rectOf(0, 0, 20, 6)], 'user');
  sheet.set('printTitleRows', { top: 0, bottom: 1, left: 0, right: 16383 }, 'user');
  sheet.set(
    'customProperties',
    new Map([
      ['addin.kind', 'findings'],
      ['空', '“值”&<>'],
    ]),
    'user',
  );
  sheet.set('names', [{ name: '本表', formula: "='甲 ''一二'!$A$1", visible: true, comment: '' }], 'user');
  const list = book.addSheet('选项');
  list.fill(0, 0, [['甲'], ['乙'], ['丙']]);
  list.set('visibility', 'Hidden', 'user');
  const stamp = book.addSheet('_stamp');
  stamp.fill(0, 0, [['stamp', 1]]);
  stamp.set('visibility', 'VeryHidden', 'user');
  book.addSheet('空表');
  book.set('names', [{ name: '选项一', formula: '=选项!$A$1:$A$3', visible: false, comment: '说明' }], 'user');
  book.set(
    'settings',
    new Map<string, Json>([
      ['addin.lang', 'zh'],
      ['addin.options', { live: true }],
    ]),
    'user',
  );
  book.set(
    'customXml',
    [{ id: '{AAAAAAAA-0000-4000-8000-000000000001}', xml: '<a xmlns="urn:x"><b>值</b></a>' }],
    'user',
  );
  book.set(
    'customProperties',
    new Map<string, string | number | boolean>([
      ['templateId', 'abc'],
      ['n', 3],
      ['ok', true],
    ]),
    'user',
  );
  return book;
}

const NOTHING_ALLOWED = Object.fromEntries(
  [
    'AutoFilter',
    'DeleteColumns',
    'DeleteRows',
    'EditObjects',
    'EditScenarios',
    'FormatCells',
    'FormatColumns',
    'FormatRows',
    'InsertColumns',
    'InsertHyperlinks',
    'InsertRows',
    'PivotTables',
    'Sort',
  ].map((name) => [`allow${name}`, false]),
);

describe('files', () => {
  it('bring back what was saved: cells, looks, rules, set-up, hidden things', async () => {
    const before = richBook();
    const { book, uncalculated } = await openFile(await saveFile(before), '样表.xlsx');
    expect(book.sheets.map(contents)).toEqual(before.sheets.map(contents));
    expect(uncalculated).toEqual([]);
    expect({ ...book.state, properties: {}, dirty: false }).toEqual({ ...before.state, properties: {}, dirty: false });
  });

  it('bring it back a second time', async () => {
    const once = (await openFile(await saveFile(richBook()), 'a.xlsx')).book;
    const twice = (await openFile(await saveFile(once), 'a.xlsx')).book;
    expect(twice.sheets.map(contents)).toEqual(once.sheets.map(contents));
  });

  it('are calculated where they hold no result', async () => {
    const book = new Book('a.xlsx');
    const sheet = book.addSheet('甲');
    sheet.write(rectOf(0, 0), () => ({ value: null, formula: '=1+1' }), 'user');
    sheet.setResult(0, 0, null);
    const opened = await openFile(await saveFile(book), 'a.xlsx');
    expect(opened.uncalculated.map(({ rect }) => rect)).toEqual([rectOf(0, 0)]);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a text', new TextEncoder().encode('register,number\n')],
    ['half a file', undefined],
  ])('are refused when they are %s', async (_, bytes) => {
    const half = bytes ?? (await saveFile(richBook())).slice(0, 2000);
    await expect(openFile(half, 'a.xlsx')).rejects.toThrow();
  });
});
