import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { catalogue } from '../../src/catalogue';
import { LANGS } from '../../src/model/text';
import { openFile } from '../../src/workbook/xlsx/files';
import { folder, jiedui } from '../support/cli';

const at = folder();

const visibleSheets = async (file: string): Promise<string[]> =>
  (await (await openFile(file)).sheets()).filter(({ visibility }) => visibility === 'visible').map(({ name }) => name);

describe('template', () => {
  test.each(LANGS)('a blank workbook of all registers in %s: nothing filled in yet', async (lang) => {
    const file = at(`blank-${lang}.xlsx`);
    const made = await jiedui('template', '--all', '--year', '2011', '--lang', lang, '--out', file);
    expect(made).toMatchObject({ exit: 0, err: '' });
    expect(await visibleSheets(file)).toEqual(catalogue.registers.map(({ sheet }) => sheet.name[lang]));
    const { exit, out } = await jiedui('check', file, '--json', '--lang', lang);
    expect(exit).toBe(0);
    const report = JSON.parse(out) as { sheets: { register: string; rows: number }[] };
    expect(report).toMatchObject({ verdict: 'empty', counts: { error: 0, warning: 0, advice: 0 }, findings: [] });
    expect(report.sheets.map(({ register, rows }) => [register, rows])).toEqual(
      catalogue.registers.map(({ id }) => [id, 0]),
    );
    const text = await jiedui('check', file, '--lang', lang);
    expect(text.out).toContain({ zh: '结论：尚未填报', en: 'Verdict: Nothing filled in yet' }[lang]);
  });

  test('some registers, by id, number or name; the cover comes along', async () => {
    for (const [index, names] of ['projects,payments', 'R05，R09', '帮扶项目台账 资金拨付台账'].entries()) {
      const file = at(`some-${index}.xlsx`);
      expect((await jiedui('template', '--register', names, '--year', '2011', '--out', file)).exit).toBe(0);
      expect(await visibleSheets(file)).toEqual(['封面', '项目台账', '资金拨付']);
    }
  });

  test('is unprotected unless asked for', async () => {
    for (const protect of [true, false]) {
      const file = at(`protect-${String(protect)}.xlsx`);
      await jiedui('template', '--register', 'projects', '--out', file, ...(protect ? ['--protect'] : []));
      for await (const grid of (await openFile(file)).read(['项目台账'])) expect(grid.protected).toBe(protect);
    }
  });

  test('a blank one is made again; one with work in it is kept', async () => {
    const file = at('again.xlsx');
    const make = (...more: readonly string[]) => jiedui('template', '--register', 'projects', '--out', file, ...more);
    expect((await make()).exit).toBe(0);
    expect((await make()).exit).toBe(0);
    expect((await jiedui('sample', '--out', file, '--force')).exit).toBe(0);
    const filled = readFileSync(file);
    const refused = await make();
    expect(refused.exit).toBe(2);
    expect(refused.err).toContain('未覆盖');
    expect(readFileSync(file)).toEqual(filled);
    expect((await make('--force')).exit).toBe(0);
    expect(readFileSync(file)).not.toEqual(filled);
  });

  test.each([
    [['--all', '--year', '11'], '年度“11”无效', '"11" is not a year'],
    [['--register', 'project'], '没有名为“project”的台账', 'There is no register "project"'],
    [['--all', '--unit', '美元'], '金额单位“美元”无效', '"美元" is not a money unit'],
    [[], '请用 --register', 'Name registers'],
  ])('%j is refused in a sentence, and nothing is written', async (options, zh, en) => {
    const file = at('refused.xlsx');
    for (const [lang, words] of [
      ['zh', zh],
      ['en', en],
    ] as const) {
      const { exit, err } = await jiedui('template', ...options, '--out', file, '--lang', lang);
      expect(exit).toBe(2);
      expect(err).toContain(words);
      expect(existsSync(file)).toBe(false);
    }
  });
});

describe('summarise', () => {
  const sample = at('2011.xlsx');
  beforeAll(async () => {
    expect((await jiedui('sample', '--year', '2011', '--out', sample)).exit).toBe(0);
  });

  test('adds the summaries asked for to a copy, and leaves the input as it was', async () => {
    const before = readFileSync(sample);
    const file = at('summary.xlsx');
    const { exit } = await jiedui('summarise', sample, '--summary', 's02,S22', '--out', file);
    expect(exit).toBe(0);
    const names = catalogue.summaries.filter(({ id }) => ['S02', 'S22'].includes(id)).map(({ sheet }) => sheet.zh);
    const before2011 = await visibleSheets(sample);
    expect((await visibleSheets(file)).filter((name) => !before2011.includes(name)).sort()).toEqual(names.sort());
    expect(readFileSync(sample)).toEqual(before);
    // Summaries are nobody's register: the copy is judged as the original is.
    const { exit: checked, out } = await jiedui('check', file);
    expect(checked).toBe(0);
    expect(out).toContain('警告2个，建议7条');
  });

  test('all summaries, in English too', async () => {
    const file = at('summaries-en.xlsx');
    expect((await jiedui('summarise', sample, '--out', file, '--lang', 'en')).exit).toBe(0);
    expect(await visibleSheets(file)).toEqual(expect.arrayContaining(catalogue.summaries.map(({ sheet }) => sheet.en)));
  });

  test('a copy people may have worked on is kept, and so is a sample somebody changed', async () => {
    const file = at('worked-on.xlsx');
    const make = (...more: readonly string[]) =>
      jiedui('summarise', sample, '--out', file, '--summary', 'S02', ...more);
    expect((await make()).exit).toBe(0);
    expect(await make()).toMatchObject({ exit: 2, err: expect.stringContaining('未覆盖') as string });
    expect((await make('--force')).exit).toBe(0);
    const other = at('changed-sample.xlsx');
    const again = () => jiedui('sample', '--year', '2010', '--out', other);
    expect((await again()).exit).toBe(0);
    expect((await again()).exit).toBe(0);
    expect((await jiedui('sample', '--year', '2011', '--out', other)).exit).toBe(2);
    expect(await jiedui('sample', '--out', at('sample.csv'))).toMatchObject({
      exit: 2,
      err: expect.stringContaining('.xlsx') as string,
    });
  });

  test('never writes onto its input, asks for known summaries, needs rows', async () => {
    const onto = await jiedui('summarise', sample, '--out', sample, '--force');
    expect(onto).toMatchObject({ exit: 2 });
    expect(onto.err).toContain('不能与输入文件相同');
    const unknown = await jiedui('summarise', sample, '--summary', 'S99', '--out', at('x.xlsx'), '--lang', 'en');
    expect(unknown).toMatchObject({ exit: 2 });
    expect(unknown.err).toContain('There is no summary "S99"');
    await jiedui('template', '--all', '--out', at('blank.xlsx'));
    const blank = await jiedui('summarise', at('blank.xlsx'), '--out', at('x.xlsx'));
    expect(blank).toMatchObject({ exit: 2 });
    expect(blank.err).toContain('没有已填报的台账');
    writeFileSync(at('zero.xlsx'), '');
    expect((await jiedui('summarise', at('zero.xlsx'), '--out', at('x.xlsx'))).err).toContain('0 字节');
    expect(existsSync(at('x.xlsx'))).toBe(false);
  });
});

test('sample: a year that was published, and no other', async () => {
  const { exit, err } = await jiedui('sample', '--year', '1997', '--out', at('1997.xlsx'), '--lang', 'en');
  expect(exit).toBe(2);
  expect(err).toContain('There is no sample for 1997');
  expect(existsSync(at('1997.xlsx'))).toBe(false);
});
