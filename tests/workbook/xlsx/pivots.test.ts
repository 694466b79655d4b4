import { strToU8, zipSync } from 'fflate';
import { makePivots } from '../../../src/actions/makePivots';
import { insertSample } from '../../../src/actions/sample';
import { catalogue } from '../../../src/catalogue';
import { serialOf } from '../../../src/model/date';
import { STAMP_SHEET } from '../../../src/model/stamp';
import { below, first, parseXml } from '../../../src/workbench/xml';
import { XlsxWorkbook } from '../../../src/workbook/xlsx/workbook';
import { partsOf } from '../../support/xlsxFile';
import { dataDesign, pivotDesign } from '../pivotDesigns';
import {
  fieldNames,
  kept,
  numbersOf,
  partIn,
  pivotOf,
  related,
  said,
  sheetPart,
  WORKBOOK,
  type PivotParts,
  type Parts,
} from './pivotParts';
import { faultsOf } from './pivotSchema';

/** The bytes of a file with PivotTables added. */
async function pivoted(bytes: Uint8Array, pivots: readonly string[]): Promise<Uint8Array> {
  const workbook = XlsxWorkbook.open(bytes, '2011.xlsx');
  await makePivots(workbook, catalogue, { pivots, lang: 'zh', today: '2012-01-10' });
  return workbook.toBytes();
}

const MONEY = 4;
const COUNT = 3;
const SHARE = 10;
const CASES = [
  {
    id: 'S02',
    sheet: '透视 S02 项目按类别汇总',
    data: '数据·项目台账',
    name: 'jiedui_projects_zh',
    rows: 32,
    rowField: '项目类别',
    filter: undefined,
    values: [
      ['项目数（个）', '行号', 'count', COUNT],
      ['总投资及来源·合计（万元）', '总投资（万元）', 'sum', MONEY],
      ['总投资及来源·北京帮扶（万元）', '北京帮扶资金（万元）', 'sum', MONEY],
      ['总投资及来源·内蒙古配套（万元）', '内蒙古配套资金（万元）', 'sum', MONEY],
      ['总投资及来源·项目地自筹（万元）', '项目地自筹资金（万元）', 'sum', MONEY],
      ['占总投资比重', '总投资（万元）', 'percentOfTotal', SHARE],
    ],
    total: ['总计', 32, 32_900, 7_000, 7_000, 18_900, 1],
  },
  {
    id: 'S13',
    sheet: '透视 S13 捐赠按区县汇总',
    data: '数据·社会捐赠',
    name: 'jiedui_donations_zh',
    rows: 26,
    rowField: '区县',
    filter: { field: '列入S13', keep: '是' },
    values: [
      ['笔数（笔）', '行号', 'count', COUNT],
      ['捐赠金额·现金（万元）', '现金金额（万元）', 'sum', MONEY],
      ['捐赠金额·实物折款（万元）', '实物折款（万元）', 'sum', MONEY],
      // The name of a field cannot be the name of a number.
      ['求和项：捐赠金额·合计（万元）', '捐赠金额·合计（万元）', 'sum', MONEY],
      ['占比', '捐赠金额·合计（万元）', 'percentOfTotal', SHARE],
    ],
    total: ['总计', 26, 164, 2614, 2778, 1],
  },
] as const;

let before: Parts;
let file: Uint8Array;
beforeAll(async () => {
  const workbook = XlsxWorkbook.create('2011.xlsx', new Date(0));
  await insertSample(workbook, { year: 2011, lang: 'zh' });
  const bytes = await workbook.toBytes();
  before = partsOf(bytes);
  file = await pivoted(bytes, ['S02', 'S13']);
});

test('every part but those that list sheets, styles and what was made stays byte for byte', () => {
  const after = partsOf(file);
  expect(
    Object.keys(before)
      .filter((name) => after[name] !== before[name])
      .sort(),
  ).toEqual(
    [
      ...['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', WORKBOOK],
      sheetPart(before, STAMP_SHEET),
    ].sort(),
  );
  const kinds = Object.keys(after)
    .filter((name) => !(name in before) && !name.endsWith('.rels'))
    .map((name) => name.replace(/\d+\.xml$/, ''));
  const made = ['pivotCache/pivotCacheDefinition', 'pivotCache/pivotCacheRecords', 'pivotTables/pivotTable'];
  expect(kinds.sort()).toEqual(
    [
      ...[...made, 'tables/table'].flatMap((kind) => [`xl/${kind}`, `xl/${kind}`]),
      ...Array<string>(4).fill('xl/worksheets/sheet'),
    ].sort(),
  );
  for (const list of ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels']) {
    expect(partIn(after, list).children).toEqual(expect.arrayContaining([...partIn(before, list).children]));
  }
});

describe.each(CASES)('the PivotTable of $id', (expected) => {
  let pivot: PivotParts;
  beforeAll(async () => {
    pivot = await pivotOf(file, expected);
  });

  test('has parts of the kinds they are listed as, and the number under which the workbook lists its data', () => {
    const { parts, names, table } = pivot;
    const contents = new Map(
      partIn(parts, '[Content_Types].xml').children.map(({ attributes }) => [
        attributes['PartName'],
        attributes['ContentType'],
      ]),
    );
    for (const [name, kind] of [
      [names.table, 'pivotTable'],
      [names.cache, 'pivotCacheDefinition'],
      [names.records, 'pivotCacheRecords'],
    ]) {
      expect(contents.get(`/${name ?? ''}`)).toBe(
        `application/vnd.openxmlformats-officedocument.spreadsheetml.${kind ?? ''}+xml`,
      );
    }
    const listed = below(partIn(parts, WORKBOOK), 'pivotCaches', 'pivotCache');
    const ids = listed.map(({ attributes }) => attributes['cacheId']);
    expect(new Set(ids).size).toBe(CASES.length);
    const own = listed[ids.indexOf(table.attributes['cacheId'] ?? '')];
    expect(related(parts, WORKBOOK).get(own?.attributes['r:id'] ?? '')).toEqual({
      kind: 'pivotCacheDefinition',
      part: names.cache,
    });
    expect(related(parts, names.cache).get(pivot.cache.attributes['r:id'] ?? '')?.part).toBe(names.records);
  });

  test('has elements in the order of the standard, with all they must say', () => {
    expect([pivot.table, pivot.cache, pivot.records].flatMap((part) => faultsOf(part))).toEqual([]);
  });

  test('draws on a native table whose headers are texts, each of them once', () => {
    const { cache, source, data } = pivot;
    expect(first(cache, 'cacheSource')?.attributes).toEqual({ type: 'worksheet' });
    expect(first(cache, 'cacheSource', 'worksheetSource')?.attributes).toEqual({ name: expected.name });
    expect([source.attributes['name'], source.attributes['displayName']]).toEqual([expected.name, expected.name]);
    const headers = data[0] ?? [];
    const texts = headers.filter((header) => typeof header === 'string').filter((header) => header.trim() !== '');
    expect(texts).toEqual(headers);
    expect(new Set(texts.map((header) => header.toLowerCase())).size).toBe(headers.length);
    expect(below(source, 'tableColumns', 'tableColumn').map(({ attributes }) => attributes['name'])).toEqual(headers);
    expect(fieldNames(cache)).toEqual(headers);
  });

  test('keeps a copy of every row of its data, to be read anew when the file is opened', () => {
    const { cache, records, data } = pivot;
    expect(cache.attributes).toMatchObject({ refreshOnLoad: '1', recordCount: String(expected.rows) });
    expect(records.attributes['count']).toBe(String(expected.rows));
    const items = below(cache, 'cacheFields', 'cacheField', 'sharedItems').map(({ children }) => children.map(said));
    const rows = records.children.map(({ children }) =>
      children.map((value, field) =>
        value.name === 'x' ? items[field]?.[Number(value.attributes['v'])] : said(value),
      ),
    );
    expect(rows).toEqual(data.slice(1));
  });

  test('says of each field what kinds of values it has', () => {
    const fields = below(pivot.cache, 'cacheFields', 'cacheField', 'sharedItems');
    fields.forEach(({ attributes, children }, column) => {
      const values = pivot.data.slice(1).map((row) => row[column] ?? null);
      const numbers = values.filter((value) => typeof value === 'number');
      const texts = values.filter((value) => typeof value === 'string');
      expect(attributes['containsBlank'] === '1').toBe(values.includes(null));
      expect(attributes['containsInteger'] === '1').toBe(
        attributes['containsNumber'] === '1' && numbers.every(Number.isInteger),
      );
      expect(children.map(said)).toEqual(texts.length > 0 ? [...new Set(values)] : []);
      if (texts.length > 0 || numbers.length === 0) return;
      const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
      if (attributes['containsDate'] === '1') {
        // The last day ends at the next midnight.
        expect([attributes['minDate'], attributes['maxDate']].map((day) => serialOf((day ?? '').slice(0, 10)))).toEqual(
          [least, most + 1],
        );
      } else {
        expect([attributes['minValue'], attributes['maxValue']].map(Number)).toEqual([least, most]);
      }
    });
  });

  test('has its fields placed, with captions, formats and the items of the data', () => {
    const { table, cache } = pivot;
    const names = fieldNames(cache);
    const fields = below(table, 'pivotFields', 'pivotField');
    expect(fields).toHaveLength(names.length);
    const onEdge = (axis: string): string[] => names.filter((_, index) => fields[index]?.attributes['axis'] === axis);
    expect(onEdge('axisRow')).toEqual([expected.rowField]);
    expect(onEdge('axisPage')).toEqual(expected.filter ? [expected.filter.field] : []);
    expect(numbersOf(below(table, 'rowFields', 'field'), 'x').map((x) => names[x])).toEqual([expected.rowField]);
    // The numbers stand beside each other: a field of its own, which the standard numbers -2.
    expect(numbersOf(below(table, 'colFields', 'field'), 'x')).toEqual([-2]);
    fields.forEach((field, index) => {
      const known = below(cache, 'cacheFields', 'cacheField')[index]?.children[0]?.children.length ?? 0;
      const items = below(field, 'items', 'item');
      if (field.attributes['axis'] === undefined) expect(items).toEqual([]);
      else {
        expect(items.at(-1)?.attributes).toEqual({ t: 'default' });
        expect(numbersOf(items.slice(0, -1), 'x').sort((one, other) => one - other)).toEqual([...Array(known).keys()]);
      }
    });
    const values = below(table, 'dataFields', 'dataField').map(({ attributes }) => [
      attributes['name'],
      names[Number(attributes['fld'])],
      attributes['showDataAs'] ?? attributes['subtotal'] ?? 'sum',
      Number(attributes['numFmtId']),
    ]);
    expect(values).toEqual(expected.values);
    expect(names.filter((name) => values.some(([caption]) => caption === name))).toEqual([]);
    const drawnOn = new Set(values.map(([, field]) => field));
    expect(names.filter((_, index) => fields[index]?.attributes['dataField'] === '1').sort()).toEqual(
      [...drawnOn].sort(),
    );
    expect(below(table, 'pageFields', 'pageField').map(({ attributes }) => kept(pivot, attributes))).toEqual(
      expected.filter ? [expected.filter] : [],
    );
  });

  test('lies over the cells it says: headers, a line for each item, the total', () => {
    const { table, cache, shown } = pivot;
    const names = fieldNames(cache);
    expect(first(table, 'location')?.attributes).toMatchObject({
      firstHeaderRow: '0',
      firstDataRow: '1',
      firstDataCol: '1',
      ...(expected.filter && { rowPageCount: '1', colPageCount: '1' }),
    });
    expect(shown[0]).toEqual([expected.rowField, ...expected.values.map(([caption]) => caption)]);
    const field = names.indexOf(expected.rowField);
    const shared = below(cache, 'cacheFields', 'cacheField')[field]?.children[0]?.children.map(said) ?? [];
    const items = below(below(table, 'pivotFields', 'pivotField')[field], 'items', 'item');
    const lines = below(table, 'rowItems', 'i').map(({ attributes, children }) =>
      attributes['t'] === 'grand'
        ? '总计'
        : shared[Number(items[Number(children[0]?.attributes['v'] ?? 0)]?.attributes['x'])],
    );
    expect(lines).toEqual(shown.slice(1).map(([label]) => label));
    expect(lines.at(-1)).toBe('总计');
    expect(below(table, 'colItems', 'i')).toHaveLength(expected.values.length);
    expect(shown.at(-1)).toEqual(expected.total);
  });
});

test('made again, it stays as people turned it, and its data are read anew', async () => {
  const parts = partsOf(file);
  const { names } = await pivotOf(file, CASES[0]);
  const turned: Parts = {
    ...parts,
    [names.table]: (parts[names.table] ?? '').replace('PivotStyleLight16', 'PivotStyleDark1'),
    [names.cache]: (parts[names.cache] ?? '').replace(' refreshOnLoad="1"', ''),
  };
  const bytes = zipSync(Object.fromEntries(Object.entries(turned).map(([name, text]) => [name, strToU8(text)])));
  const again = partsOf(await pivoted(bytes, ['S02']));
  expect(again[names.table]).toBe(turned[names.table]);
  expect(partIn(again, names.cache).attributes['refreshOnLoad']).toBe('1');
  expect(Object.keys(again).filter((name) => name.includes('pivot'))).toEqual(
    Object.keys(parts).filter((name) => name.includes('pivot')),
  );
});

test('a field across and formats no program knows by itself are as the standard has them too', async () => {
  const workbook = XlsxWorkbook.create('项目.xlsx', new Date(0));
  const [count, money] = pivotDesign().pivot.values;
  if (!count || !money) throw new Error('The design has no values');
  await workbook.writeAll([
    dataDesign(),
    pivotDesign({
      columns: [{ field: '状态', items: ['在建', '完工'] }],
      values: [count, { ...money, format: '#,##0.0000' }],
    }),
  ]);
  const { parts, table, shown } = await pivotOf(await workbook.toBytes(), { sheet: '透视 S04', data: '数据·项目' });
  expect(faultsOf(table)).toEqual([]);
  expect(numbersOf(below(table, 'colFields', 'field'), 'x')).toEqual([2, -2]);
  // Beside two columns of labels: two numbers for each of two states, and for both together.
  expect(shown[0]).toHaveLength(2 + 2 * 3);
  expect(below(table, 'colItems', 'i')).toHaveLength(2 * 3);
  const [, id] = numbersOf(below(table, 'dataFields', 'dataField'), 'numFmtId');
  const formats = below(partIn(parts, 'xl/styles.xml'), 'numFmts', 'numFmt').map(({ attributes }) => attributes);
  expect(formats).toContainEqual({ numFmtId: String(id), formatCode: '#,##0.0000' });
});

test.each([
  ['<location ref="A5:G8"', '<location', 'location is without ref'],
  ['<rowFields count="1">', '<rowFields count="2">', 'rowFields counts 2'],
  [/(<rowFields.*<\/rowItems>)(<colFields.*<\/colItems>)/, '$2$1', 'rowFields stands too late in pivotTableDefinition'],
  ['subtotal="count"', 'subtotal="number"', 'dataField has subtotal number'],
  ['<items ', '<x/><items ', 'x stands in pivotField'],
])('the order of the standard would not take %s as %s', async (from, to, fault) => {
  const { parts, names } = await pivotOf(file, CASES[0]);
  const xml = parts[names.table] ?? '';
  expect(xml.replace(from, to)).not.toBe(xml);
  expect(faultsOf(parseXml(xml.replace(from, to)))).toContain(fault);
});
