import { pointerTo, STAMP_SHEET } from '../../../src/model/stamp';
import { XlsxWorkbook } from '../../../src/workbook/xlsx/workbook';
import { partsOf, sheetXml, workbookXml, xlsxFile, type Parts } from '../../support/xlsxFile';
import { faultOf, gridOf } from '../adapter';
import { blankDesign, richDesign, valueRows } from '../designs';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A file with what the library would lose: own styles, pivot, custom XML, extensions, printer settings, calcChain. */
const FOREIGN: Parts = {
  'xl/workbook.xml': workbookXml(
    '<fileVersion appName="xl"/><workbookPr codeName="W"/><bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="表" sheetId="7" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">表!$1:$1</definedName><definedName name="用户名称">表!$A$1</definedName></definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="12" r:id="rId8"/></pivotCaches>',
  ),
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId8" Type="${OFFICE}/pivotCacheDefinition" Target="pivotCache/pivotCacheDefinition1.xml"/><Relationship Id="rId9" Type="${OFFICE}/calcChain" Target="calcChain.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="180" formatCode="0.000"/></numFmts><fonts count="2"><font><sz val="11"/></font><font><b/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="180" fontId="1" fillId="0" borderId="0"/></cellXfs><tableStyles count="0"/><extLst><ext uri="x"/></extLst></styleSheet>`,
  'xl/worksheets/sheet1.xml': sheetXml(
    '<row r="1"><c r="A1" s="1"><v>1.5</v></c><c r="B1"><f>A1*2</f><v>3</v></c></row>',
    '<pageSetup r:id="rId1"/><extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations xmlns:x14="x"/></ext></extLst>',
  ),
  'xl/worksheets/_rels/sheet1.xml.rels': '<Relationships/>',
  'xl/calcChain.xml': '<calcChain><c r="B1" i="7"/></calcChain>',
  'xl/pivotCache/pivotCacheDefinition1.xml': '<pivotCacheDefinition/>',
  'customXml/item1.xml': '<a>  b</a>',
  'docProps/custom.xml': '<Properties/>',
  'xl/printerSettings/printerSettings1.bin': 'bin',
};

describe('adding a sheet to a file made elsewhere', () => {
  const before = partsOf(xlsxFile(FOREIGN));
  let bytes: Uint8Array;
  let after: Record<string, string>;
  beforeAll(async () => {
    const workbook = XlsxWorkbook.open(xlsxFile(FOREIGN), '外来.xlsx');
    await workbook.write(richDesign('汇总'));
    await workbook.write(blankDesign('_隐', { visibility: 'veryHidden', rows: valueRows(['x']) }));
    bytes = await workbook.toBytes();
    after = partsOf(bytes);
  });

  test('every part but those that list sheets and styles stays byte for byte', () => {
    const changed = Object.keys(before).filter((name) => after[name] !== before[name]);
    expect(changed.sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      'xl/styles.xml',
      'xl/workbook.xml',
    ]);
    expect(Object.keys(after).filter((name) => !(name in before))).toEqual([
      'xl/worksheets/sheet2.xml',
      'xl/worksheets/sheet3.xml',
    ]);
  });

  test('the order of calculation, which programs make anew, goes with its relation', () => {
    expect(after['xl/calcChain.xml']).toBeUndefined();
    expect(after['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
  });

  test('the workbook lists both, with names in the scope of their sheet', () => {
    const workbook = after['xl/workbook.xml'] ?? '';
    expect(workbook).toContain('<sheet name="表" sheetId="7" r:id="rId1"/>');
    expect(workbook).toMatch(
      /<sheet name="汇总" sheetId="8" r:id="rId3"\/><sheet name="_隐" sheetId="9" r:id="rId4" state="veryHidden"\/>/,
    );
    expect(workbook).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="0">表!$1:$1</definedName>');
    expect(workbook).toContain('localSheetId="1">\'汇总\'!$2:$3</definedName>');
    expect(workbook).toContain('name="_xlnm._FilterDatabase" hidden="1" localSheetId="1"');
    expect(workbook).toContain('<pivotCache cacheId="12" r:id="rId8"/>');
  });

  test('styles of the file keep their numbers, ours come behind them', async () => {
    const workbook = XlsxWorkbook.open(bytes, '外来.xlsx');
    const [theirs, ours] = [await gridOf(workbook, '表'), await gridOf(workbook, '汇总')];
    expect(Object.fromEntries(theirs.formats)).toEqual({ A1: '0.000' });
    expect(theirs.values).toEqual([[1.5, 3]]);
    expect(ours.formats.get('C4')).toBe('#,##0.00');
    const styles = after['xl/styles.xml'] ?? '';
    for (const [list, item] of [
      ['fonts', 'font'],
      ['fills', 'fill'],
      ['borders', 'border'],
      ['cellXfs', 'xf'],
      ['dxfs', 'dxf'],
    ]) {
      const [, count, inside] = new RegExp(`<${list} count="(\\d+)">(.*?)</${list}>`).exec(styles) ?? [];
      expect(inside?.match(new RegExp(`<${item}[ />]`, 'g'))).toHaveLength(Number(count));
    }
    expect(styles.indexOf('<dxfs')).toBeLessThan(styles.indexOf('<tableStyles'));
    expect(after['xl/worksheets/sheet2.xml']).not.toMatch(/<c [^>]*s="[01]"/);
    expect(after['xl/worksheets/sheet2.xml']).not.toContain('tabSelected');
  });

  test('a file nobody wrote to is given back as it came', async () => {
    const file = xlsxFile(FOREIGN);
    expect(await XlsxWorkbook.open(file, '外来.xlsx').toBytes()).toBe(file);
  });

  test('equal designs make equal files', async () => {
    const make = async (): Promise<Uint8Array> => {
      const workbook = XlsxWorkbook.create('a.xlsx', new Date(0));
      await workbook.write(richDesign());
      return workbook.toBytes();
    };
    expect(await make()).toEqual(await make());
  });
});

describe('files built in another way', () => {
  test('prefixed parts get prefixed elements', async () => {
    const file = xlsxFile({
      'xl/workbook.xml': `<x:workbook xmlns:x="${MAIN}" xmlns:q="${OFFICE}"><x:sheets><x:sheet name="表" sheetId="1" q:id="rId1"/></x:sheets></x:workbook>`,
      'xl/styles.xml': `<x:styleSheet xmlns:x="${MAIN}"><x:fonts><x:font/></x:fonts><x:fills/><x:borders/><x:cellXfs count="1"><x:xf/></x:cellXfs></x:styleSheet>`,
    });
    const workbook = XlsxWorkbook.open(file, 'x.xlsx');
    await workbook.write(richDesign('新'));
    const after = await workbook.toBytes();
    expect((await gridOf(XlsxWorkbook.open(after, 'x.xlsx'), '新')).formats.get('C4')).toBe('#,##0.00');
    expect(partsOf(after)['xl/workbook.xml']).toMatch(
      /<x:sheet name="新" sheetId="2" q:id="[^"]+"\/><\/x:sheets><x:definedNames><x:definedName /,
    );
    expect(partsOf(after)['xl/styles.xml']).toMatch(/<x:fills><x:fill>.*<\/x:fills><x:borders>/);
  });

  test('a locked structure takes no new sheet', async () => {
    const file = xlsxFile({
      'xl/workbook.xml': workbookXml(
        '<workbookProtection lockStructure="1"/><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets>',
      ),
    });
    const fault = await faultOf(XlsxWorkbook.open(file, '锁.xlsx').write(blankDesign('新')));
    expect([fault?.code, fault?.text.zh.includes('锁.xlsx')]).toEqual(['protected', true]);
  });

  test('the strict standard, whose parts ours do not fit, is refused rather than broken', async () => {
    const file = xlsxFile({
      'xl/workbook.xml':
        '<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>',
    });
    const workbook = XlsxWorkbook.open(file, '严格.xlsx');
    expect((await gridOf(workbook, '表')).values).toEqual([]);
    await workbook.write(blankDesign('新'));
    expect((await faultOf(workbook.toBytes()))?.code).toBe('not-writable');
  });

  test('a name that stands for other cells is not taken over', async () => {
    const workbook = XlsxWorkbook.open(xlsxFile(FOREIGN), '外来.xlsx');
    await workbook.write(blankDesign('新', { names: [{ name: '用户名称', refersTo: "'新'!$A$1" }] }));
    const fault = await faultOf(workbook.toBytes());
    expect(fault?.code).toBe('name-taken');
    expect(fault?.text.zh).toContain('用户名称');
  });
});

describe('writing a sheet of ours again', () => {
  test('it keeps its part and tab; its old print names and relations go, its new ones come', async () => {
    const first = XlsxWorkbook.create('a.xlsx', new Date(0));
    await first.write(richDesign('S02 汇总'));
    await first.write(
      blankDesign(STAMP_SHEET, {
        visibility: 'veryHidden',
        rows: [[{ value: 'summary' }, { value: 'x', formula: pointerTo("'S02 汇总'") }]],
      }),
    );
    await first.write(blankDesign('最后', { rows: valueRows(['留']) }));
    const workbook = XlsxWorkbook.open(await first.toBytes(), 'a.xlsx');
    await workbook.write(
      blankDesign('S02 汇总', {
        rows: valueRows(['新']),
        visibility: 'hidden',
        print: { orientation: 'portrait', area: { top: 0, left: 0, bottom: 0, right: 0 }, footer: '&P' },
      }),
    );
    const after = partsOf(await workbook.toBytes());
    expect(after['xl/workbook.xml']).toContain('<sheet name="S02 汇总" sheetId="1" r:id="rId1" state="hidden"/>');
    expect(after['xl/workbook.xml']).not.toContain('Print_Titles');
    expect(after['xl/workbook.xml']).toContain('localSheetId="0">\'S02 汇总\'!$A$1</definedName>');
    expect(Object.keys(after).filter((name) => name.includes('worksheets/'))).toHaveLength(3);
    const reopened = XlsxWorkbook.open(await workbook.toBytes(), 'a.xlsx');
    expect((await reopened.sheets()).map(({ name }) => name)).toEqual(['S02 汇总', STAMP_SHEET, '最后']);
    expect((await gridOf(reopened, '最后')).values).toEqual([['留']]);
  });
});
