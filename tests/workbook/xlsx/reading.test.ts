import { PENDING, type Grid } from '../../../src/model/workbook';
import { XlsxWorkbook } from '../../../src/workbook/xlsx/workbook';
import { sheetXml, workbookXml, xlsxFile, type Parts } from '../../support/xlsxFile';
import { faultOf, gridOf } from '../adapter';
import { blankDesign } from '../designs';

/** The sheet of a file made elsewhere. */
const read = (parts: Parts): Promise<Grid> => gridOf(XlsxWorkbook.open(xlsxFile(parts), '外来.xlsx'), '表');
const readRows = (rows: string, parts: Parts = {}): Promise<Grid> =>
  read({ 'xl/worksheets/sheet1.xml': sheetXml(rows), ...parts });

const STRINGS = (items: string): Parts => ({ 'xl/sharedStrings.xml': `<sst>${items}</sst>` });
const STYLES = (formats: string, ids: readonly number[]): Parts => ({
  'xl/styles.xml': `<styleSheet><numFmts>${formats}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${ids.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs><dxfs><dxf><numFmt numFmtId="164" formatCode="wrong"/></dxf></dxfs></styleSheet>`,
});

describe('values written by other programs', () => {
  test('shared texts, rich texts and texts with reading aids', async () => {
    const grid = await readRows(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>',
      {
        ...STRINGS(
          '<si><t xml:space="preserve"> 0123 </t></si><si><r><t>项目</t></r><r><rPr><b/></rPr><t>名称</t></r></si><si><t>北京</t><rPh sb="0" eb="2"><t>ペキン</t></rPh></si>',
        ),
      },
    );
    expect(grid.values).toEqual([[' 0123 ', '项目名称', '北京']]);
  });

  test('texts in the cell itself, with runs, aids and escapes', async () => {
    const grid = await readRows(
      '<row r="1"><c r="A1" t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c><c r="B1" t="str"><v>a_x000D_b_x005F_x0041_</v></c><c r="C1" t="inlineStr"><is><t><![CDATA[<丙>]]>&amp;</t></is></c></row>',
    );
    expect(grid.values).toEqual([['甲乙', 'a\rb_x0041_', '<丙>&']]);
  });

  test('booleans, errors, exact numbers; an error word as text stays text', async () => {
    const grid = await readRows(
      '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#REF!</v></c><c r="C1"><v>0.30000000000000004</v></c><c r="D1" t="n"><v>1E-3</v></c><c r="E1" t="str"><v>#REF!</v></c></row>',
    );
    expect(grid.values).toEqual([[true, { error: '#REF!' }, 0.30000000000000004, 0.001, '#REF!']]);
  });

  test('dates stay the serials they are, built-in formats get their text', async () => {
    const grid = await readRows(
      '<row r="1"><c r="A1" s="1"><v>60</v></c><c r="B1" s="2"><v>40730.333333333336</v></c><c r="C1" s="3"><v>40730</v></c><c r="D1" s="0"><v>40730</v></c></row>',
      STYLES('<numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/>', [0, 14, 22, 164]),
    );
    expect(grid.values).toEqual([[60, 40730.333333333336, 40730, 40730]]);
    expect([...grid.formats]).toEqual([
      ['A1', 'yyyy/m/d'],
      ['B1', 'yyyy/m/d h:mm'],
      ['C1', 'yyyy"年"m"月"'],
    ]);
    expect([grid.formats.has('C1'), grid.formats.has('D1'), grid.formats.get('Z99')]).toEqual([true, false, undefined]);
    expect([...grid.formats.keys(), ...grid.formats.values()]).toHaveLength(6);
  });

  test('dates of the strict standard become serials, in both systems', async () => {
    const row = '<row r="1"><c r="A1" t="d"><v>2011-07-06</v></c><c r="B1" t="d"><v>2011-07-06T12:00:00</v></c></row>';
    expect((await readRows(row)).values).toEqual([[40730, 40730.5]]);
    const parts = {
      'xl/workbook.xml': workbookXml(
        '<workbookPr date1904="1"/><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets>',
      ),
    };
    const grid = await readRows(row, parts);
    expect(grid.values).toEqual([[39268, 39268.5]]);
    expect(grid.date1904).toBe(true);
  });

  test('prefixed elements, missing addresses and another workbook path', async () => {
    const grid = await readRows('', {
      'xl/worksheets/sheet1.xml':
        '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c t="str"><x:v>二</x:v></x:c></x:row><x:row><x:c><x:v>3</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    });
    expect(grid.values).toEqual([[1, '二'], [3]]);
  });
});

describe('formulas written by other programs', () => {
  test('shared ones are written out for every cell', async () => {
    const grid = await readRows(
      '<row r="1"><c r="C1"><f t="shared" ref="C1:C2" si="0">SUM(A1:$B1)+A$1&amp;"A1"+\'A1 B2\'!A1+LOG10(A1)+A:A</f><v>1</v></c></row><row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c><c r="D3"><f t="shared" si="0"/><v>3</v></c></row>',
    );
    expect(Object.fromEntries(grid.formulas)).toEqual({
      C1: 'SUM(A1:$B1)+A$1&"A1"+\'A1 B2\'!A1+LOG10(A1)+A:A',
      C2: 'SUM(A2:$B2)+A$1&"A1"+\'A1 B2\'!A2+LOG10(A2)+A:A',
      D3: 'SUM(B3:$B3)+B$1&"A1"+\'A1 B2\'!B3+LOG10(B3)+B:B',
    });
  });

  test('results: text, empty text, error, boolean; none means pending', async () => {
    const grid = await readRows(
      '<row r="1"><c r="A1" t="str"><f>B1</f><v>是</v></c><c r="B1" t="str"><f>""</f></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D1" t="b"><f>TRUE</f><v>0</v></c><c r="E1"><f>X1</f></c><c r="F1"><f>Y1</f><v></v></c></row>',
    );
    expect(grid.values).toEqual([['是', '', { error: '#DIV/0!' }, false, PENDING, PENDING]]);
  });
});

describe('sheets of other programs', () => {
  test('hidden rows and columns, merges, protection', async () => {
    const grid = await read({
      'xl/worksheets/sheet1.xml': sheetXml(
        '<row r="2" hidden="1"><c r="A2"><v>1</v></c></row><row r="9" hidden="true"/>',
        '<sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:C2"/></mergeCells>',
        '<cols><col min="2" max="3" hidden="1"/><col min="5" max="16384" width="9"/></cols>',
      ),
    });
    expect(grid).toMatchObject({ protected: true, merges: [{ top: 0, left: 0, bottom: 1, right: 2 }] });
    expect([...grid.hiddenRows]).toEqual([1, 8]);
    expect([...grid.hiddenColumns]).toEqual([1, 2]);
  });

  test('huge dimensions and a far cell cost next to nothing', async () => {
    const grid = await read({
      'xl/worksheets/sheet1.xml': sheetXml(
        '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="0"/></row><row r="1048576"><c r="B1048576"><v>2</v></c></row>',
        '',
        '<dimension ref="A1:XFD1048576"/>',
      ),
    });
    expect(grid.values).toHaveLength(1_048_576);
    expect(grid.values[0]).toEqual([1]);
    expect(grid.values[5]).toEqual([]);
    expect(grid.values[1_048_575]).toEqual([null, 2]);
  });

  test('styled empty rows to the end of the sheet are no rows', async () => {
    const empty = Array.from(
      { length: 60_000 },
      (_, i) => `<row r="${i + 2}" s="1" customFormat="1"><c r="A${i + 2}" s="0"/><c r="B${i + 2}" s="0"/></row>`,
    );
    const grid = await readRows(`<row r="1"><c r="A1"><v>1</v></c></row>${empty.join('')}`);
    expect(grid.values).toEqual([[1]]);
    expect(grid.formats.size).toBe(0);
  });

  test('a sheet of charts is no sheet of cells, but keeps its name', async () => {
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const bytes = xlsxFile({
      'xl/workbook.xml': workbookXml(
        '<sheets><sheet name="图" sheetId="2" r:id="rId9"/><sheet name="表" sheetId="1" r:id="rId1"/></sheets>',
      ),
      'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId9" Type="${office}/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>`,
      'xl/chartsheets/sheet1.xml': '<chartsheet/>',
    });
    const workbook = XlsxWorkbook.open(bytes, '图.xlsx');
    expect(await workbook.sheets()).toEqual([{ name: '表', visibility: 'visible' }]);
    expect((await faultOf(gridOf(workbook, '图')))?.code).toBe('missing');
    expect((await faultOf(workbook.write(blankDesign('图'))))?.code).toBe('name-taken');
  });

  test.each([
    ['a text that is not there', '<row r="1"><c r="A1" t="s"><v>7</v></c></row>'],
    ['a number that is none', '<row r="1"><c r="A1"><v>12x</v></c></row>'],
    ['an address outside the sheet', '<row r="1"><c r="XFE1"><v>1</v></c></row>'],
    ['elements that do not close', '<row r="1"><c r="A1"><v>1</v></row>'],
  ])('%s is a broken file, not a guess', async (_, rows) => {
    const fault = await faultOf(readRows(rows));
    expect(fault?.code).toBe('broken');
    expect(fault?.text.zh).toContain('外来.xlsx');
  });

  test('reading a long sheet tells its progress and can be called off midway', async () => {
    const rows = Array.from(
      { length: 60_000 },
      (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${i}</v></c><c r="B${i + 1}" t="str"><v>名称${i}</v></c></row>`,
    );
    const workbook = XlsxWorkbook.open(xlsxFile({ 'xl/worksheets/sheet1.xml': sheetXml(rows.join('')) }), '长.xlsx');
    const controller = new AbortController();
    const shares: number[] = [];
    const progress = (done: number): void => {
      shares.push(done);
      controller.abort();
    };
    const reading = workbook.read(['表'], { signal: controller.signal, progress })[Symbol.asyncIterator]().next();
    await expect(reading).rejects.toThrow(/abort/i);
    expect(shares).toHaveLength(1);
    expect(shares[0]).toBeLessThan(1);
    // Nothing of the broken-off reading is left behind.
    expect((await gridOf(workbook, '表')).values).toHaveLength(60_000);
  });
});
