import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { openFile } from '../../src/workbook/xlsx/files';
import { folder, jiedui } from '../support/cli';

const at = folder();

/** The texts of a Word document's paragraphs. */
function paragraphsIn(file: string, part: string): string[] {
  const xml = strFromU8(unzipSync(readFileSync(file))[part] ?? new Uint8Array());
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inner = '']) =>
    [...inner.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, words = '']) => words).join(''),
  );
}

describe('overview', () => {
  const file = at('2011.xlsx');
  beforeAll(async () => {
    expect((await jiedui('sample', '--year', '2011', '--out', file)).exit).toBe(0);
    expect((await jiedui('sample', '--year', '2010', '--out', at('2010.xlsx'))).exit).toBe(0);
  });

  it('is printed, with what does not agree below', async () => {
    const { exit, out } = await jiedui('overview', file);
    expect(exit).toBe(0);
    expect(out).toMatch(/^2011年京蒙对口帮扶工作概述\n\n总体情况\n2011年，北京市安排帮扶资金8000万元〔注1〕，/);
    expect(out).toContain('〔注1〕北京市安排帮扶资金：正文8000万元，明细合计8500万元，相差500万元。');
  });

  it('is in English for those who ask, and says that names are as written', async () => {
    const { out } = await jiedui('overview', file, '--lang', 'en');
    expect(out).toContain('In 2011, Beijing allocated 80 million yuan [1] of anti-poverty funds,');
    expect(out).toMatch(/Names and titles are given as the workbook has them\.\n$/);
  });

  it('compares no headline that is defined otherwise than last year', async () => {
    const { out } = await jiedui('overview', file, '--previous', at('2010.xlsx'));
    expect(out).toContain('北京市安排帮扶资金、区县配套资金、');
    expect(out).toContain('与上年口径不同，不作比较。');
    expect(out).not.toMatch(/比上年(增长|下降)/);
  });

  it('is written as a text that is never replaced silently', async () => {
    const text = at('overview.txt');
    expect((await jiedui('overview', file, '--out', text)).exit).toBe(0);
    expect(readFileSync(text, 'utf8')).toBe((await jiedui('overview', file)).out);
    expect((await jiedui('overview', file, '--out', text)).exit).toBe(2);
    expect((await jiedui('overview', file, '--out', text, '--force')).exit).toBe(0);
  });

  it('is written for Word, a paragraph a paragraph, with footnotes', async () => {
    const word = at('overview.docx');
    expect((await jiedui('overview', file, '--out', word)).exit).toBe(0);
    const [title, heading, first, ...more] = paragraphsIn(word, 'word/document.xml');
    expect([title, heading]).toEqual(['2011年京蒙对口帮扶工作概述', '总体情况']);
    expect(first).toMatch(/^2011年，北京市安排帮扶资金8000万元，区县安排配套资金1600万元，.*648人。$/);
    expect(more).toHaveLength(16);
    expect(paragraphsIn(word, 'word/footnotes.xml').filter((note) => note !== '')).toEqual([
      expect.stringContaining('相差500万元'),
      expect.stringContaining('16个区县对应8个旗县'),
      expect.stringContaining('2011-05批复'),
    ]);
  });

  it('is added as a sheet to a copy of the workbook, and again in the place of the older one', async () => {
    const copy = at('copy.xlsx');
    const again = at('again.xlsx');
    expect((await jiedui('overview', file, '--out', copy)).exit).toBe(0);
    expect((await jiedui('overview', copy, '--out', again)).exit).toBe(0);
    const before = (await (await openFile(file)).sheets()).map(({ name }) => name);
    const names = (await (await openFile(again)).sheets()).map(({ name }) => name);
    expect(names.filter((name) => !before.includes(name))).toEqual(['工作概述']);
    expect(before.filter((name) => !names.includes(name))).toEqual([]);
    for await (const { values } of (await openFile(again)).read(['工作概述'])) {
      expect(values[0]).toEqual(['2011年京蒙对口帮扶工作概述']);
      expect(values.flat()).toContain('总体情况');
      expect(values.flat()).toContainEqual(expect.stringMatching(/^〔注1〕北京市安排帮扶资金：正文8000万元/));
    }
    const checked = await jiedui('check', again);
    expect(checked.out).not.toContain('工作概述');
  });

  it('says what is wrong with a call', async () => {
    const kind = await jiedui('overview', file, '--out', at('overview.pdf'));
    expect([kind.exit, kind.err]).toEqual([2, expect.stringContaining('.txt, .docx, .xlsx')]);
    const blank = at('blank.xlsx');
    await jiedui('template', '--all', '--out', blank);
    const nothing = await jiedui('overview', blank);
    expect([nothing.exit, nothing.err]).toEqual([2, expect.stringContaining('请先填报台账')]);
  });
});
