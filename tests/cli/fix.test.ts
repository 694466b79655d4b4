import { existsSync, readFileSync } from 'node:fs';
import { openFile, writeFileWhole } from '../../src/workbook/xlsx/files';
import { XlsxWorkbook } from '../../src/workbook/xlsx/workbook';
import { folder, jiedui } from '../support/cli';
import { blankDesign, valueRows } from '../workbook/designs';

const at = folder();
const damaged = at('damaged.xlsx');

interface Report {
  readonly fixes: readonly {
    readonly number: string;
    readonly safe: boolean;
    readonly cells: readonly { readonly sheet: string; readonly before: string; readonly after: string }[];
  }[];
  readonly needLook: number;
}
const reportOf = (out: string): Report => JSON.parse(out) as Report;

beforeAll(async () => {
  const good = at('good.xlsx');
  await jiedui('sample', '--year', '2011', '--out', good);
  const workbook = await openFile(good);
  const cell = { sheet: '资金下达', column: 11 };
  await workbook.changeCells([
    { ...cell, row: 8, from: { value: 169.5 }, to: { value: '１６９.５' } },
    { ...cell, row: 9, from: { value: 228 }, to: { value: '228万元' } },
    { ...cell, row: 10, column: 0, from: { value: 4 }, to: { value: 77 } },
  ]);
  await writeFileWhole(damaged, await workbook.toBytes());
});

describe('fix', () => {
  test('lists what it would mend and writes nothing', async () => {
    const { exit, out } = await jiedui('fix', damaged, '--dry-run');
    expect(exit).toBe(0);
    expect(out).toContain('可修正2处（2个单元格），未写入文件：');
    expect(out).toContain('  TF-01  资金下达!L9  １６９.５ → 169.5\n');
    expect(out).toContain('  TF-04  资金下达!L10  228万元 → 228\n');
    expect(out).toContain('另有1处有建议值但须核对');
  });

  test('mends all safe ones, and the good workbook is back; undo brings the slips back', async () => {
    const [fixed, undone] = [at('fixed.xlsx'), at('undone.xlsx')];
    const { exit, out } = await jiedui('fix', damaged, '--out', fixed, '--json');
    expect(exit).toBe(0);
    expect(reportOf(out)).toMatchObject({ needLook: 1, fixes: [{ number: 'TF-01' }, { number: 'TF-04' }] });
    const checked = JSON.parse((await jiedui('check', fixed, '--json')).out) as { findings: { number: string }[] };
    expect(checked.findings.map(({ number }) => number)).toContain('RG-03');
    expect(checked.findings.filter(({ number }) => number.startsWith('TF'))).toEqual([]);

    const journal = await jiedui('journal', fixed);
    expect(journal.out).toMatch(/^1 {2}\d{4}-\d\d-\d\d \d\d:\d\d {2}TF-01 {2}资金下达!L9 {2}１６９.５ → 169.5\n2 /);
    const back = await jiedui('undo', fixed, '--entry', '2', '--out', undone);
    expect(back).toMatchObject({ exit: 0, err: '' });
    expect(back.out).toContain('已撤销1条修正，恢复1个单元格：\n  资金下达!L10\n');
    expect((await jiedui('journal', undone)).out).toContain('228万元 → 228 [已撤销]');
    expect(await valuesOf(undone)).toEqual([169.5, '228万元']);
    const all = at('all.xlsx');
    await jiedui('undo', fixed, '--all', '--out', all);
    expect(await valuesOf(all)).toEqual(['１６９.５', '228万元']);
  });

  test('only some rules; naming one means that somebody looked', async () => {
    const { out } = await jiedui('fix', damaged, '--dry-run', '--only', 'rg-03', '--json', '--lang', 'en');
    expect(reportOf(out).fixes).toMatchObject([
      { number: 'RG-03', safe: false, cells: [{ before: '77', after: '4' }] },
    ]);
    const unknown = await jiedui('fix', damaged, '--dry-run', '--only', 'XX-99');
    expect(unknown).toMatchObject({ exit: 2, out: '' });
    expect(unknown.err).toContain('XX-99');
  });

  test('never writes over its input, nor over a file with work in it', async () => {
    const before = readFileSync(damaged);
    expect((await jiedui('fix', damaged, '--out', damaged, '--force')).exit).toBe(2);
    expect(readFileSync(damaged)).toEqual(before);
    const other = at('other.xlsx');
    await jiedui('fix', damaged, '--out', other);
    expect((await jiedui('fix', damaged, '--out', other)).exit).toBe(2);
    expect((await jiedui('fix', damaged)).err).toContain('--out');
  });

  test('a workbook without any register cannot be used', async () => {
    const [other, out] = [at('other-sheet.xlsx'), at('never.xlsx')];
    const workbook = XlsxWorkbook.create(other);
    await workbook.write(blankDesign('会议', { rows: valueRows(['议程', '１']) }));
    await writeFileWhole(other, await workbook.toBytes());
    expect(await jiedui('fix', other, '--out', out)).toMatchObject({ exit: 2 });
    expect(existsSync(out)).toBe(false);
  });

  test('a workbook with nothing to mend is saved as it is', async () => {
    const [good, same] = [at('good.xlsx'), at('same.xlsx')];
    const { exit, out } = await jiedui('fix', good, '--out', same);
    expect(exit).toBe(0);
    expect(out).toContain('没有可直接修正的问题。');
    expect(readFileSync(same)).toEqual(readFileSync(good));
    expect((await jiedui('journal', same)).out).toContain('没有修正记录');
    expect(await jiedui('undo', same, '--entry', '1', '--out', at('no.xlsx'))).toMatchObject({ exit: 2 });
    expect(existsSync(at('no.xlsx'))).toBe(false);
    expect((await jiedui('undo', same, '--out', at('no.xlsx'))).err).toContain('--entry');
  });
});

async function valuesOf(file: string): Promise<unknown[]> {
  for await (const { values } of (await openFile(file)).read(['资金下达'])) return [values[8]?.[11], values[9]?.[11]];
  return [];
}
