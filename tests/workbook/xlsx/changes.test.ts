import type { CellChange } from '../../../src/model/workbook';
import { XlsxWorkbook } from '../../../src/workbook/xlsx/workbook';
import { partsOf, sheetXml, workbookXml, xlsxFile, type Parts } from '../../support/xlsxFile';
import { faultOf, gridOf } from '../adapter';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="180" formatCode="0.000"/></numFmts><fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="180" fontId="0" fillId="0" borderId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" quotePrefix="1"><alignment wrapText="1"/></xf></cellXfs></styleSheet>`;

const file = (rows: string, more: Parts = {}): Uint8Array =>
  xlsxFile({
    'xl/workbook.xml': workbookXml(
      '<sheets><sheet name="表" sheetId="7" r:id="rId1"/><sheet name="别" sheetId="8" r:id="rId3"/></sheets><calcPr calcId="191029"/><extLst/>',
    ),
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${OFFICE}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="rId4" Type="${OFFICE}/calcChain" Target="calcChain.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': sheetXml(rows, '<pageSetup r:id="rId1"/><extLst><ext uri="x"/></extLst>'),
    'xl/worksheets/sheet2.xml': sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>'),
    'xl/calcChain.xml': '<calcChain><c r="B1" i="7"/></calcChain>',
    'customXml/item1.xml': '<a>  b</a>',
    ...more,
  });

const at = (
  row: number,
  column: number,
  from: CellChange['from']['value'],
  to: CellChange['to']['value'],
  more: Partial<CellChange> = {},
): CellChange => ({ sheet: '表', row, column, from: { value: from }, to: { value: to }, ...more });

/** The sheet's XML after changes, and all parts. */
async function changed(rows: string, changes: readonly CellChange[]): Promise<Record<string, string>> {
  const workbook = XlsxWorkbook.open(file(rows), '外来.xlsx');
  expect(await workbook.changeCells(changes)).toEqual([]);
  return partsOf(await workbook.toBytes());
}
const sheetAfter = async (rows: string, ...changes: readonly CellChange[]): Promise<string> =>
  (await changed(rows, changes))['xl/worksheets/sheet1.xml'] ?? '';

const ROWS =
  '<row r="1" ht="30"><c r="A1" s="2" t="inlineStr"><is><t>１２</t></is></c><c r="C1" s="1"><v>1.5</v></c></row><!-- x --><row r="5"/>';

describe('changing cells of a file made elsewhere', () => {
  test('only the cell’s own element changes, in the sheet and in the file', async () => {
    const before = partsOf(file(ROWS));
    const after = await changed(ROWS, [at(0, 0, '１２', 12)]);
    const names = Object.keys(before).filter((name) => after[name] !== before[name]);
    expect(names.sort()).toEqual([
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    expect(after['xl/worksheets/sheet1.xml']).toBe(
      before['xl/worksheets/sheet1.xml']?.replace(
        '<c r="A1" s="2" t="inlineStr"><is><t>１２</t></is></c>',
        '<c r="A1" s="2"><v>12</v></c>',
      ),
    );
  });

  test('the file is to be calculated when it is opened, in an order made anew', async () => {
    const after = await changed(ROWS, [at(0, 0, '１２', 12)]);
    expect(after['xl/workbook.xml']).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
    expect(after['xl/calcChain.xml']).toBeUndefined();
    expect(after['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
  });

  test('a format the file has not is added once, on top of the cell’s own style', async () => {
    const after = await changed(ROWS, [
      at(0, 0, '１２', 12, { format: 'yyyy"年"' }),
      at(0, 2, 1.5, 2, { format: 'yyyy"年"' }),
    ]);
    const styles = after['xl/styles.xml'] ?? '';
    expect(styles).toContain('<numFmt numFmtId="181" formatCode="yyyy&quot;年&quot;"/>');
    expect(styles).toContain('<numFmts count="2">');
    expect(styles).toContain('<cellXfs count="5">');
    expect(styles).toContain(
      '<xf numFmtId="181" fontId="0" fillId="0" borderId="0" quotePrefix="1" applyNumberFormat="1"><alignment wrapText="1"/></xf>',
    );
    expect(after['xl/worksheets/sheet1.xml']).toContain('<c r="A1" s="3"><v>12</v></c><c r="C1" s="4"><v>2</v></c>');
  });

  test('cells that were not there are put in their places', async () => {
    const sheet = await sheetAfter(
      ROWS,
      at(0, 1, null, 'b'),
      at(0, 3, null, 4),
      at(2, 0, null, true),
      at(4, 2, null, 5),
    );
    expect(sheet).toContain('</c><c r="B1" t="inlineStr"><is><t xml:space="preserve">b</t></is></c><c r="C1"');
    expect(sheet).toContain('<c r="D1"><v>4</v></c></row>');
    expect(sheet).toContain(
      '<row r="3"><c r="A3" t="b"><v>1</v></c></row><row r="5"><c r="C5"><v>5</v></c></row></sheetData>',
    );
  });

  test('a sheet without rows, and rows and cells that name no place', async () => {
    expect(await sheetAfter('', at(1, 0, null, 1))).toContain('<row r="2"><c r="A2"><v>1</v></c></row></sheetData>');
    const unnamed = '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>';
    const sheet = await sheetAfter(unnamed, at(0, 1, 2, 22), at(1, 0, 3, 33));
    expect(sheet).toContain('<row><c><v>1</v></c><c r="B1"><v>22</v></c></row><row><c r="A2"><v>33</v></c></row>');
  });

  test('a text that would be read as a formula when somebody edits it is quoted', async () => {
    const after = await changed(ROWS, [at(0, 2, 1.5, '=1+1')]);
    expect(after['xl/worksheets/sheet1.xml']).toContain('<is><t xml:space="preserve">=1+1</t></is>');
    expect(after['xl/styles.xml']).toContain('<xf numFmtId="180" fontId="0" fillId="0" borderId="0" quotePrefix="1"/>');
  });

  test('where a shared formula is written goes away, those that share it keep it', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1&amp;"x"</f><v>2</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>3</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>';
    const workbook = XlsxWorkbook.open(file(rows), '外来.xlsx');
    const replace = at(0, 1, 2, 9, { from: { value: 2, formula: 'A1&"x"' } });
    expect(await workbook.changeCells([replace])).toEqual([]);
    expect(Object.fromEntries((await gridOf(workbook, '表')).formulas)).toEqual({ B2: 'A2&"x"', B3: 'A3&"x"' });
    const sheet = partsOf(await workbook.toBytes())['xl/worksheets/sheet1.xml'];
    expect(sheet).toContain('<c r="B2"><f>A2&amp;"x"</f><v>3</v></c>');
  });

  test('the extent a sheet declares grows with it', async () => {
    const declared = file(ROWS, {
      'xl/worksheets/sheet1.xml': sheetXml(ROWS).replace('<sheetData>', '<dimension ref="A1:C5"/><sheetData>'),
    });
    const workbook = XlsxWorkbook.open(declared, '外来.xlsx');
    await workbook.changeCells([at(8, 4, null, 1)]);
    expect(partsOf(await workbook.toBytes())['xl/worksheets/sheet1.xml']).toContain('<dimension ref="A1:E9"/>');
  });

  test('elements with prefixes get new ones with the same', async () => {
    const prefixed = sheetXml(ROWS)
      .replace(/<(\/?)(?=[a-z])/g, '<$1x:')
      .replace('xmlns=', 'xmlns:x=');
    const workbook = XlsxWorkbook.open(file(ROWS, { 'xl/worksheets/sheet1.xml': prefixed }), '外来.xlsx');
    await workbook.changeCells([at(0, 0, '１２', 'x'), at(6, 0, null, 7)]);
    const sheet = partsOf(await workbook.toBytes())['xl/worksheets/sheet1.xml'];
    expect(sheet).toContain('<x:is><x:t xml:space="preserve">x</x:t></x:is></x:c>');
    expect(sheet).toContain('<x:row r="7"><x:c r="A7"><x:v>7</x:v></x:c></x:row>');
  });

  test('a cell of an array formula is refused in one sentence, and nothing is changed', async () => {
    const rows = '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row>';
    const bytes = file(rows);
    const workbook = XlsxWorkbook.open(bytes, '外来.xlsx');
    const fault = await faultOf(workbook.changeCells([at(0, 0, 1, 2, { from: { value: 1, formula: 'B1:B2' } })]));
    expect(fault?.text.zh).toContain('文件内容没有改动');
    expect(await workbook.toBytes()).toEqual(bytes);
  });
});
