import { writeFileSync } from 'node:fs';
import { openFile } from '../../src/workbook/xlsx/files';
import { saveFile } from '../../src/workbench/files/write';
import { sampleBook } from '../actions/repair/books';
import { sheetOf } from '../actions/repair/spoils';
import { folder, jiedui } from '../support/cli';

const at = folder();

/** A file whose project sheet has lost its validations. */
async function damaged(name: string): Promise<string> {
  const book = await sampleBook();
  sheetOf(book, '项目台账').set('validations', [], 'user');
  const file = at(name);
  writeFileSync(file, await saveFile(book));
  return file;
}

describe('repair', () => {
  test('lists damages, repairs a copy, and finds the copy whole', async () => {
    const file = await damaged('damaged.xlsx');
    const listed = await jiedui('repair', file);
    expect(listed).toMatchObject({ exit: 1, err: '' });
    expect(listed.out).toContain('[下拉列表丢失] 下拉列表已丢失：项目类别');
    const json = JSON.parse((await jiedui('repair', file, '--json', '--lang', 'en')).out) as {
      damages: { kind: string; sheet: string; what: string }[];
    };
    expect(json.damages.map(({ kind }) => kind)).toEqual(['limit-lost', 'prompt-lost', 'drop-down-lost']);
    const out = at('repaired.xlsx');
    expect(await jiedui('repair', file, '--out', out, '--lang', 'en')).toMatchObject({ exit: 0, err: '' });
    expect(await jiedui('repair', out)).toMatchObject({ exit: 0, out: '模板完好，没有需要修复之处。\n' });
  });

  test('a file without a template cannot be compared', async () => {
    const file = at('none.xlsx');
    const book = await sampleBook();
    for (const sheet of book.sheets.filter(({ name }) => name !== '项目台账')) book.deleteSheet(sheet);
    writeFileSync(file, await saveFile(book));
    const { exit, err } = await jiedui('repair', file, '--lang', 'en');
    expect(exit).toBe(2);
    expect(err).toContain('holds no template made by this tool');
  });
});

describe('upgrade', () => {
  test('counts in and out; the old file stays as it is', async () => {
    const file = await damaged('old.xlsx');
    const out = at('new.xlsx');
    const made = await jiedui('upgrade', file, '--out', out, '--year', '2012', '--json');
    expect(made).toMatchObject({ exit: 0, err: '' });
    const report = JSON.parse(made.out) as { found: number; carried: number; left: unknown[] };
    expect(report.carried).toBeGreaterThan(1000);
    expect(report.found).toBeGreaterThanOrEqual(report.carried);
    expect((await (await openFile(out)).sheets()).map(({ name }) => name)).toContain('项目台账');
    expect((await jiedui('upgrade', file, '--out', file)).exit).toBe(2);
    expect((await jiedui('repair', out)).exit).toBe(0);
  });
});
