import { folder, jiedui } from '../support/cli';

const at = folder();

beforeAll(async () => {
  for (const year of ['2010', '2011']) {
    expect((await jiedui('sample', '--year', year, '--out', at(`${year}.xlsx`))).exit).toBe(0);
  }
});

describe('check --previous', () => {
  test('the workbook of 2010 passes by itself', async () => {
    const { exit, out } = await jiedui('check', at('2010.xlsx'));
    expect(out).toContain('结论：通过（错误0个，警告0个，建议0条）');
    expect(exit).toBe(0);
  });

  test.each([
    ['zh', '本年8，上年工作簿为29', '[2010.xlsx]年度概览!F12'],
    ['en', '8 this year against 29', '[2010.xlsx]年度概览!F12'],
  ])('compares 2011 with 2010 (%s)', async (lang, words, cell) => {
    const { exit, out } = await jiedui('check', at('2011.xlsx'), '--previous', at('2010.xlsx'), '--lang', lang);
    expect(exit).toBe(0);
    expect(out).toContain('CP-05');
    expect(out).toContain(words);
    expect(out).toContain(cell);
  });

  test('names the other workbook in JSON', async () => {
    const { out } = await jiedui('check', at('2011.xlsx'), '--previous', at('2010.xlsx'), '--json');
    const { files } = JSON.parse(out) as { files: readonly { previous?: string }[] };
    expect(files.map(({ previous }) => previous)).toEqual(['2010.xlsx']);
  });

  test('says which year is wanted, or that the file is not there', async () => {
    const wrong = await jiedui('check', at('2010.xlsx'), '--previous', at('2011.xlsx'));
    expect(wrong.exit).toBe(2);
    expect(wrong.err).toContain('请选择2009年的工作簿');
    const missing = await jiedui('check', at('2011.xlsx'), '--previous', at('2009.xlsx'));
    expect(missing.exit).toBe(2);
    expect(missing.err).toContain('2009.xlsx');
  });

  test('never writes over it', async () => {
    const { exit, err } = await jiedui(
      'check',
      at('2011.xlsx'),
      '--previous',
      at('2010.xlsx'),
      '--out',
      at('2010.xlsx'),
      '--force',
    );
    expect(exit).toBe(2);
    expect(err).toContain('2010.xlsx');
  });
});
