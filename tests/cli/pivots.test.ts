import { existsSync, readFileSync } from 'node:fs';
import { catalogue } from '../../src/catalogue';
import { parseA1Range } from '../../src/model/address';
import { below, first, parseXml, type Element } from '../../src/workbench/xml';
import { openFile } from '../../src/workbook/xlsx/files';
import { folder, jiedui } from '../support/cli';
import { partsOf } from '../support/xlsxFile';
import { gridOf } from '../workbook/adapter';

const at = folder();
const sample = at('2011.xlsx');
beforeAll(async () => {
  expect((await jiedui('sample', '--year', '2011', '--out', sample)).exit).toBe(0);
});

const sheetsIn = async (file: string): Promise<string[]> =>
  (await (await openFile(file)).sheets()).filter(({ visibility }) => visibility === 'visible').map(({ name }) => name);
const addedTo = async (file: string): Promise<string[]> => {
  const before = await sheetsIn(sample);
  return (await sheetsIn(file)).filter((name) => !before.includes(name));
};
const partsIn = (file: string, kind: string): string[] =>
  Object.keys(partsOf(readFileSync(file))).filter((name) => new RegExp(`/${kind}\\d+\\.xml$`).test(name));

describe('summarise --pivot', () => {
  test('adds PivotTables with their data, and no summaries nobody asked for', async () => {
    const file = at('pivots.xlsx');
    const made = await jiedui('summarise', sample, '--out', file, '--pivot', 's02，S03,S13');
    expect(made).toMatchObject({ exit: 0, out: expect.stringContaining(file) as string });
    expect((await addedTo(file)).sort()).toEqual(
      [
        ...['数据·项目台账', '数据·社会捐赠'],
        ...['透视 S02 项目按类别汇总', '透视 S03 项目按行业汇总', '透视 S13 捐赠按区县汇总'],
      ].sort(),
    );
    // Two of them draw on one table.
    expect(['pivotTable', 'pivotCacheDefinition', 'table'].map((kind) => partsIn(file, kind).length)).toEqual([
      3, 2, 2,
    ]);
    expect(partsIn(file, 'chart')).toEqual([]);
    // The copied rows are nobody's register: the file is judged as the original is.
    const { exit, out } = await jiedui('check', file);
    expect(exit).toBe(0);
    expect(out).toContain('警告2个，建议7条');
  });

  test('adds the summaries that are asked for as well', async () => {
    const file = at('both.xlsx');
    await jiedui('summarise', sample, '--out', file, '--pivot', 'S02', '--summary', 'S13', '--lang', 'en');
    expect((await addedTo(file)).sort()).toEqual([
      'Data · Projects',
      'Pivot S02 Projects by category',
      'S13 Donations by district',
    ]);
  });

  test.each([
    ['S99', '没有编号为“S99”的汇总表。', 'There is no summary "S99".'],
    // A summary there is, but one without rows that could be turned.
    ['S22', '“S22”不能生成数据透视表。', 'No PivotTable can be made of "S22".'],
  ])('%s is refused in one line that names the others, and nothing is written', async (id, zh, en) => {
    const known = catalogue.summaries
      .filter(({ kind }) => kind === 'groups')
      .map((summary) => summary.id)
      .sort()
      .join(', ');
    const refused = at('refused.xlsx');
    const call = (lang: string) =>
      jiedui('summarise', sample, '--out', refused, '--pivot', `S02,${id}`, '--lang', lang);
    expect(await call('zh')).toEqual({ exit: 2, out: '', err: `${zh}可选：${known}。\n` });
    expect(await call('en')).toEqual({ exit: 2, out: '', err: `${en} Choose from: ${known}.\n` });
    expect(existsSync(refused)).toBe(false);
  });
});

/** The formula texts of a chart: one for categories, one for numbers, for each series. */
const referencesIn = (chart: Element): (readonly [string, string])[] =>
  below(first(chart, 'chart', 'plotArea', 'barChart'), 'ser').map((series) => [
    first(series, 'cat', 'strRef', 'f')?.text ?? '',
    first(series, 'val', 'numRef', 'f')?.text ?? '',
  ]);

describe('charts of summaries', () => {
  test('are native, and draw on cells that are there', async () => {
    const file = at('charts.xlsx');
    expect((await jiedui('summarise', sample, '--out', file, '--summary', 'S02,S13')).exit).toBe(0);
    // S02 has none.
    const [part, ...more] = partsIn(file, 'chart');
    expect(more).toEqual([]);
    const parts = partsOf(readFileSync(file));
    const [drawing = ''] = partsIn(file, 'drawing');
    const relations = parts[drawing.replace('drawings/', 'drawings/_rels/') + '.rels'];
    expect(relations).toContain(`Target="../charts/${part?.slice(part.lastIndexOf('/') + 1) ?? ''}"`);
    for (const name of [drawing, part ?? '']) expect(parts['[Content_Types].xml']).toContain(`PartName="/${name}"`);
    const references = referencesIn(parseXml(parts[part ?? ''] ?? ''));
    expect(references).toHaveLength(2);
    const { values } = await gridOf(await openFile(file), 'S13 捐赠按区县汇总');
    const cellsOf = (reference: string): unknown[] => {
      const [, sheet, ref = ''] = /^'(.+)'!(.+)$/.exec(reference) ?? [];
      expect(sheet).toBe('S13 捐赠按区县汇总');
      const range = parseA1Range(ref.replaceAll('$', ''));
      if (!range) throw new Error(`${reference} is no range`);
      expect(range.left).toBe(range.right);
      return values.slice(range.top, range.bottom + 1).map((row) => row[range.left]);
    };
    // Of the table itself: its groups, and what they gave in cash and in kind.
    const table = values.filter((row) => typeof row[0] === 'string' && typeof row[1] === 'number' && row[0] !== '合计');
    expect(table).toHaveLength(17);
    expect(references.map(([categories]) => cellsOf(categories))).toEqual([
      table.map((row) => row[0]),
      table.map((row) => row[0]),
    ]);
    const number = (value: unknown): number => (typeof value === 'number' ? value : 0);
    expect(references.map(([, numbers]) => cellsOf(numbers))).toEqual([
      table.map((row) => number(row[2])),
      table.map((row) => number(row[3])),
    ]);
  });

  test('are left away with --no-charts, with the cells they would draw on', async () => {
    const file = at('no-charts.xlsx');
    expect((await jiedui('summarise', sample, '--out', file, '--summary', 'S13', '--no-charts')).exit).toBe(0);
    expect(await addedTo(file)).toEqual(['S13 捐赠按区县汇总']);
    expect([...partsIn(file, 'chart'), ...partsIn(file, 'drawing')]).toEqual([]);
    const { values } = await gridOf(await openFile(file), 'S13 捐赠按区县汇总');
    expect(values.flat().filter((value) => typeof value === 'string' && value.includes('图表'))).toEqual([]);
  });
});
