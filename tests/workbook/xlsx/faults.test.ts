import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { openFile, writeFileWhole } from '../../../src/workbook/xlsx/files';
import { XlsxWorkbook } from '../../../src/workbook/xlsx/workbook';
import { ole2 } from '../../support/ole2';
import { xlsxFile } from '../../support/xlsxFile';
import { faultOf, gridsOf } from '../adapter';
import { richDesign } from '../designs';

const bytes = (...parts: readonly (readonly number[] | string)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...strToU8(part)] : part)));
const good = xlsxFile();

/** A zip whose directory says one of its parts is huge. */
function bomb(): Uint8Array {
  const zip = xlsxFile({ 'xl/big.xml': 'x' });
  const view = new DataView(zip.buffer, zip.byteOffset, zip.length);
  for (let at = 0; at < zip.length - 46; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0x7fffffff, true);
  }
  return zip;
}

const open = async (content: Uint8Array): Promise<XlsxWorkbook> => {
  await Promise.resolve();
  return XlsxWorkbook.open(content, '台账.xlsx');
};

test.each([
  ['nothing', bytes(), 'empty', '0 字节', '0 bytes'],
  ['CSV', bytes('﻿项目编号,项目名称\r\n'), 'not-xlsx', '文本', 'text'],
  ['a web page', bytes('<html><table></table></html>'), 'not-xlsx', '文本', 'text'],
  ['a picture', bytes([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'not-xlsx', '.xlsx', '.xlsx'],
  ['old .xls', ole2('Workbook'), 'old-xls', '.xls', '.xls'],
  ['very old .xls', ole2('Book'), 'old-xls', '.xls', '.xls'],
  ['a password', ole2('EncryptedPackage'), 'encrypted', '密码', 'password'],
  ['an old document', ole2('WordDocument'), 'not-xlsx', '.xlsx', '.xlsx'],
  ['half a file', good.subarray(0, good.length >> 1), 'broken', '损坏', 'damaged'],
  ['a file without its last bytes', good.subarray(0, good.length - 5), 'broken', '损坏', 'damaged'],
  ['a zip of something else', zipSync({ 'a.txt': strToU8('a') }), 'not-xlsx', '.xlsx', '.xlsx'],
  ['a text document', xlsxFile({ 'xl/workbook.xml': '<document/>' }), 'not-xlsx', '.xlsx', '.xlsx'],
  ['no workbook part', xlsxFile({ 'xl/workbook.xml': undefined }), 'not-xlsx', '.xlsx', '.xlsx'],
  ['no sheet part', xlsxFile({ 'xl/worksheets/sheet1.xml': undefined }), 'broken', '损坏', 'damaged'],
  ['no relations', xlsxFile({ 'xl/_rels/workbook.xml.rels': undefined }), 'broken', '损坏', 'damaged'],
  ['no texts', xlsxFile({ 'xl/sharedStrings.xml': undefined }), 'broken', '损坏', 'damaged'],
  ['a workbook part cut short', xlsxFile({ 'xl/workbook.xml': '<workbook><sheets>' }), 'broken', '损坏', 'damaged'],
  ['a zip bomb', bomb(), 'too-large', '512 MB', '512 MB'],
])('%s: one clear sentence in both languages', async (_, content, code, zh, en) => {
  const fault = await faultOf(open(content));
  expect(fault?.code).toBe(code);
  for (const [sentence, word] of [
    [fault?.text.zh, zh],
    [fault?.text.en, en],
  ]) {
    expect(sentence).toContain('台账.xlsx');
    expect(sentence).toContain(word);
  }
  expect(fault?.text.zh).toMatch(/^[^。]+。请[^。]+。$/);
  expect(fault?.text.en).toMatch(/ Please [^.]/);
});

test('a file with any damaged byte is read as it was or refused', async () => {
  const whole = XlsxWorkbook.create('台账.xlsx', new Date(0));
  await whole.write(richDesign());
  const content = await whole.toBytes();
  const cells = async (file: Uint8Array): Promise<string> =>
    JSON.stringify((await gridsOf(await open(file))).map(({ values }) => values));
  const expected = await cells(content);
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(fc.nat(content.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
      const damaged = content.slice();
      damaged[at] = (damaged[at] ?? 0) ^ change;
      // Anything but a WorkbookError is thrown on, and fails.
      const fault = await faultOf(
        cells(damaged).then((read) => {
          expect(read).toBe(expected);
        }),
      );
      if (fault) refused += 1;
    }),
    { numRuns: 300 },
  );
  expect(refused).toBeGreaterThan(30);
});

describe('files', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'jiedui-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });
  const codeOf = async (work: Promise<unknown>): Promise<string | undefined> => (await faultOf(work))?.code;
  /** Root may do everything, so that rights cannot be tested. */
  const testAsUser = process.getuid?.() === 0 ? test.skip : test;

  test('are written whole and read again', async () => {
    const path = join(folder, '台账.xlsx');
    await writeFileWhole(path, good);
    expect(await (await openFile(path)).sheets()).toEqual([{ name: '表', visibility: 'visible' }]);
    expect(await readdir(folder)).toEqual(['台账.xlsx']);
  });

  test('keep their rights and links when written again', async () => {
    const path = join(folder, 'a.xlsx');
    const link = join(folder, 'link.xlsx');
    await writeFile(path, 'old');
    await chmod(path, 0o640);
    await symlink(path, link);
    await writeFileWhole(link, good);
    expect((await stat(path)).mode & 0o777).toBe(0o640);
    expect(new Uint8Array(await readFile(path))).toEqual(good);
    expect((await readdir(folder)).sort()).toEqual(['a.xlsx', 'link.xlsx']);
  });

  test('what cannot be written leaves nothing behind', async () => {
    await mkdir(join(folder, 'dir.xlsx'));
    expect(await codeOf(writeFileWhole(join(folder, 'dir.xlsx'), good))).toBe('not-writable');
    expect(await codeOf(writeFileWhole(join(folder, 'nowhere', 'a.xlsx'), good))).toBe('not-writable');
    await writeFile(join(folder, 'kept.xlsx'), 'old');
    await chmod(join(folder, 'kept.xlsx'), 0o444);
    expect(await codeOf(writeFileWhole(join(folder, 'kept.xlsx'), good))).toBe('not-writable');
    expect(await readFile(join(folder, 'kept.xlsx'), 'utf8')).toBe('old');
    expect((await readdir(folder)).sort()).toEqual(['dir.xlsx', 'kept.xlsx']);
  });

  test('missing files, folders and files that are no folders say so', async () => {
    const nowhere = await faultOf(openFile(join(folder, '没有.xlsx')));
    expect(nowhere?.code).toBe('missing');
    expect(nowhere?.text.zh).toContain('没有.xlsx');
    expect(await codeOf(openFile(folder))).toBe('not-xlsx');
    await writeFile(join(folder, 'a'), '');
    expect(await codeOf(openFile(join(folder, 'a', 'b.xlsx')))).toBe('missing');
    expect(await codeOf(openFile(join(folder, 'a')))).toBe('empty');
  });

  testAsUser('no permission to read says so', async () => {
    const path = join(folder, 'a.xlsx');
    await writeFile(path, good, { mode: 0o000 });
    expect(await codeOf(openFile(path))).toBe('not-readable');
  });
});
