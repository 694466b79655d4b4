import { ExcelWorkbook } from '../../../src/workbook/excel/workbook';
import { faultOf, gridOf } from '../adapter';
import { blankDesign, listDesign, richDesign, valueRows } from '../designs';
import { excelHost } from './office';

const office = excelHost({ apiLevel: '1.14' });

async function written() {
  const workbook = new ExcelWorkbook();
  await workbook.write(richDesign());
  await workbook.write(listDesign());
  const sheet = office.now.book.sheet('项目 台账');
  if (!sheet) throw new Error('No sheet');
  return { workbook, sheet };
}

describe('a design as a finished sheet', () => {
  test('has its looks, style by style', async () => {
    const { sheet } = await written();
    expect(sheet.style(0, 0)).toMatchObject({ fontName: '宋体', fontSize: 18, bold: true, horizontal: 'Center' });
    expect(sheet.style(2, 4)).toMatchObject({ fill: '#DDEBF7', wrap: true, fontName: '宋体', fontSize: 11 });
    expect(sheet.style(3, 2)).toMatchObject({ horizontal: 'Right', unlocked: true, numberFormat: '#,##0.00' });
    expect(sheet.style(3, 2).borderTop).toMatchObject({ style: 'Continuous', weight: 'Thin' });
    expect(sheet.style(3, 2).borderRight).toMatchObject({ style: 'Continuous' });
    expect(sheet.style(3, 0).unlocked).toBeUndefined();
    expect(sheet.style(20, 0)).toEqual({});
  });

  test('has its shape: merged cells, widths, heights, frozen panes', async () => {
    const { sheet } = await written();
    expect(sheet.state.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 4 }]);
    expect(sheet.size('row', 0)).toBe(30);
    expect(sheet.size('row', 7)).toBe(24);
    const widths = [0, 1, 2, 4].map((column) => Math.round(sheet.size('column', column) ?? 0));
    expect(widths).toEqual([22, 30, 12, 10]);
    expect(sheet.state.freeze).toEqual({ rows: 3, columns: 2 });
    expect(sheet.state.filter?.range).toEqual({ top: 2, left: 0, bottom: 4, right: 4 });
  });

  test('has its validations, a drop-down also where its list comes later', async () => {
    const { sheet } = await written();
    const rules = Object.fromEntries(sheet.state.validations.map((each) => [each.type, each]));
    expect(rules['List']).toMatchObject({
      ranges: [{ top: 3, left: 4, bottom: 4, right: 4 }],
      formula1: '=类别表',
      ignoreBlanks: true,
      prompt: { show: true, title: '类别' },
      errorAlert: { show: true, style: 'Stop' },
    });
    expect(rules['Decimal']).toMatchObject({ operator: 'GreaterThanOrEqualTo', formula1: 0 });
    expect(rules['Decimal']?.errorAlert?.style).toBe('Warning');
    expect(rules['Date']).toMatchObject({ operator: 'Between', formula1: '=40544', formula2: '=40908' });
    expect(rules['TextLength']).toMatchObject({ operator: 'Between', formula1: 1, formula2: 20 });
    expect(rules['Custom']).toMatchObject({ formula1: '=TRUE' });
  });

  test('has its highlights, the gravest first', async () => {
    const { sheet } = await written();
    const inOrder = [...sheet.state.conditionalFormats].sort((one, other) => one.priority - other.priority);
    expect(inOrder.map(({ formula, format }) => [formula, format?.fill])).toEqual([
      ['=AND(ISNUMBER($C4),$C4<0)', '#FFC7CE'],
      ['=LEN($A4)=0', '#FFF2CC'],
      ['=$C4>1000', '#DDEBF7'],
    ]);
  });

  test('has its page', async () => {
    const { sheet } = await written();
    expect(sheet.state.printArea).toEqual([{ top: 0, left: 0, bottom: 7, right: 4 }]);
    expect(sheet.state.printTitleRows).toMatchObject({ top: 1, bottom: 2 });
    expect(JSON.stringify(sheet.state.pageLayout)).toMatch(/Landscape/);
    expect(JSON.stringify(sheet.state.pageLayout)).toContain('第 &P 页，共 &N 页');
  });

  test('is protected last, with rows and formats left to people; our add-in is not offered to strangers', async () => {
    const { sheet } = await written();
    expect(sheet.state.protection?.options).toMatchObject({
      allowSort: true,
      allowInsertRows: true,
      allowFormatCells: true,
    });
    expect(office.now.book.state.settings.get('Office.DisableTrustUX')).toBe(true);
  });

  test('takes the place of the earlier one, with its names', async () => {
    const { workbook } = await written();
    await workbook.write({ ...listDesign(), rows: valueRows(['民生'], ['产业']) });
    expect(office.now.book.sheets.map(({ name }) => name)).toEqual(['项目 台账', "清单'表"]);
    expect(office.now.book.state.names.map(({ name, formula }) => [name, formula])).toEqual([
      ['类别表', "='清单''表'!$A$1:$A$3"],
    ]);
  });
});

describe('writing with care', () => {
  test('a formula that names a sheet not written yet shows its value, and comes when the sheet does', async () => {
    const workbook = office.workbook();
    const formula = "'后表'!A1*2";
    await workbook.write(
      blankDesign('前表', { rows: [[{ value: 14, formula, style: 't' }]], styles: { t: { format: '@' } } }),
    );
    const before = await gridOf(workbook, '前表');
    expect([before.values, before.formulas.size]).toEqual([[[14]], 0]);
    await workbook.write(blankDesign('后表', { rows: valueRows([7]) }));
    const after = await gridOf(workbook, '前表');
    expect([after.values, after.formulas.get('A1'), after.formats.get('A1')]).toEqual([[[14]], formula, '@']);
  });

  test('what somebody typed into a sheet of ours since is not overwritten', async () => {
    const workbook = office.workbook();
    await workbook.write(blankDesign('台账', { rows: valueRows(['旧', 1]) }));
    office.now.book.sheet('台账')?.fill(1, 0, [['手工']], 'user');
    const fault = await faultOf(workbook.write(blankDesign('台账', { rows: valueRows(['新']) })));
    expect(fault?.code).toBe('name-taken');
    expect(fault?.text.zh).toContain('修改');
    expect((await gridOf(workbook, '台账')).values).toEqual([['旧', 1], ['手工']]);
  });

  test('a name that stands for other cells is left as it is', async () => {
    const workbook = office.workbook();
    await workbook.write(blankDesign('台账', { rows: valueRows(['x']) }));
    office.now.book.set('names', [{ name: '类别表', formula: '=台账!$A$1', visible: true, comment: '' }], 'user');
    const fault = await faultOf(workbook.write(listDesign()));
    expect(fault?.text.en).toContain('类别表');
    expect(await workbook.sheets()).toHaveLength(1);
  });

  test('a workbook whose structure is locked, and one that counts dates from 1904, are told before anything is done', async () => {
    const workbook = office.workbook();
    office.now.book.set('structure', { protected: true }, 'user');
    expect((await faultOf(workbook.write(blankDesign('一'))))?.code).toBe('protected');
    office.now.book.set('structure', { protected: false }, 'user');
    office.now.book.set('date1904', true, 'user');
    expect((await faultOf(workbook.write(blankDesign('一'))))?.text.zh).toContain('1904');
    expect(office.now.book.sheets).toHaveLength(0);
  });

  test('what is larger than a request may be goes in several', async () => {
    const workbook = new ExcelWorkbook();
    const long = '长文'.repeat(150);
    const rows = valueRows(...Array.from({ length: 1_500 }, (_, row) => [row, long, '0123', long, null, long]));
    office.now.host.counters.reset();
    await workbook.write(blankDesign('大', { rows }));
    expect(office.now.host.counters.now.bytesIn).toBeGreaterThan(office.now.host.limits.payload / 2);
    expect(office.now.host.counters.now.batches).toBeLessThan(12);
    expect((await gridOf(workbook, '大')).values[1_499]).toEqual([1_499, long, '0123', long, null, long]);
  });

  test('row heights that change from row to row fit into one request', async () => {
    const count = 4_000;
    const heights = Object.fromEntries(Array.from({ length: count }, (_, row) => [row, row % 3 === 0 ? 30 : 45]));
    office.now.host.limits.payload = 300_000;
    await new ExcelWorkbook().write(
      blankDesign('高低', { rows: valueRows(...Array.from({ length: count }, () => [1])), heights }),
    );
    const sheet = office.now.book.sheet('高低');
    expect([0, 1, 2, 3, count - 2, count - 1].map((row) => sheet?.size('row', row))).toEqual([30, 45, 45, 30, 45, 30]);
  });

  test('formulas that waited for a sheet are forgotten with a sheet somebody has deleted', async () => {
    const workbook = office.workbook();
    const waiting = [[{ value: 0, formula: "'乙'!A1*2" }]];
    await workbook.write(blankDesign('甲', { rows: waiting }));
    await workbook.write(blankDesign('丙', { rows: waiting }));
    const gone = office.now.book.sheet('甲');
    if (!gone) throw new Error('No sheet');
    office.now.book.deleteSheet(gone, 'user');
    await workbook.write(blankDesign('乙', { rows: valueRows([21]) }));
    expect((await gridOf(workbook, '丙')).formulas.get('A1')).toBe("'乙'!A1*2");
  });
});
