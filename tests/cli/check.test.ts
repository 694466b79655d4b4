import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { catalogue } from '../../src/catalogue';
import { LANGS, type Lang } from '../../src/model/text';
import { openFile } from '../../src/workbook/xlsx/files';
import { folder, jiedui } from '../support/cli';
import { ole2 } from '../support/ole2';
import { sheetXml, xlsxFile } from '../support/xlsxFile';

const at = folder();
const SAMPLE: Readonly<Record<Lang, string>> = { zh: at('2011.xlsx'), en: at('2011-en.xlsx') };

interface Report {
  readonly verdict: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly files: readonly Readonly<Record<string, unknown>>[];
  readonly sheets: readonly Readonly<Record<string, unknown>>[];
  readonly findings: readonly JsonFinding[];
}
interface JsonFinding {
  readonly number: string;
  readonly rule: string;
  readonly severity: string;
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
  readonly observed?: string;
  readonly expected?: string;
  readonly difference?: string;
  readonly related: readonly { readonly file: string; readonly sheet: string; readonly cell: string }[];
}
const reportIn = (out: string): Report => JSON.parse(out) as Report;

const text = (cell: string, words: string): string => `<c r="${cell}" t="inlineStr"><is><t>${words}</t></is></c>`;
const row = (number: number, cells: readonly (string | number)[]): string => {
  const written = cells.map((cell, index) => {
    const address = `${'ABCDEFG'.charAt(index)}${number}`;
    return typeof cell === 'string' ? text(address, cell) : `<c r="${address}"><v>${cell}</v></c>`;
  });
  return `<row r="${number}">${written.join('')}</row>`;
};
/** Projects as an office sends them; the total is as given. */
const projectsFile = (total: number): Uint8Array =>
  xlsxFile({
    'xl/worksheets/sheet1.xml': sheetXml(
      row(1, ['序号', '项目名称', '总投资（万元）']) +
        row(2, [1, '示例一项目', 160]) +
        row(3, [2, '示例二项目', '12万元']) +
        row(4, ['合计', '', total]),
    ),
  });

beforeAll(async () => {
  for (const lang of LANGS) {
    const { exit, out } = await jiedui('sample', '--year', '2011', '--lang', lang, '--out', SAMPLE[lang]);
    expect(exit).toBe(0);
    expect(out).toContain(SAMPLE[lang]);
  }
  writeFileSync(at('faulty.xlsx'), projectsFile(172));
  writeFileSync(at('zero.xlsx'), '');
  writeFileSync(at('text.xlsx'), '项目编号,项目名称\n');
  writeFileSync(at('encrypted.xlsx'), ole2('EncryptedPackage'));
  writeFileSync(at('old.xls'), ole2('Workbook'));
  writeFileSync(at('notes.xlsx'), xlsxFile({ 'xl/worksheets/sheet1.xml': sheetXml(row(1, ['便条', '请周五前报送'])) }));
  mkdirSync(at('folder.xlsx'));
});

describe('the year 2011', () => {
  test.each(LANGS)('in %s: what the yearbook leaves open, and nothing else', async (lang) => {
    const { exit, out, err } = await jiedui('check', SAMPLE[lang], '--json', '--lang', lang);
    const { verdict, counts, findings } = reportIn(out);
    expect(exit).toBe(0);
    // A slow machine is told how far the work is; nothing else.
    expect(err.replace(/^.* \d+%\n/gm, '')).toBe('');
    expect(verdict).toBe('explain');
    expect(counts).toEqual({ error: 0, warning: 2, advice: 7 });
    expect(findings.map(({ number, severity }) => `${number} ${severity}`).sort()).toEqual([
      'CR-06 advice',
      'CR-06 advice',
      'CR-06 advice',
      'CR-06 advice',
      'CR-08 warning',
      'CR-20 warning',
      'CR-26 advice',
      'FL-30 advice',
      'RG-18 advice',
    ]);
    const headline = findings.find(({ number }) => number === 'CR-08');
    expect(headline).toMatchObject({ observed: '8000.00', expected: '8500.00' });
    expect(headline?.difference).toMatch(/^-500\.00 /);
    const sheets = new Set(headline?.related.map(({ sheet }) => sheet));
    const allocations = catalogue.registers.find(({ id }) => id === 'allocations')?.sheet.name[lang];
    expect(sheets).toEqual(new Set([allocations]));
    const book = await openFile(SAMPLE[lang]);
    for await (const grid of book.read([headline?.sheet ?? ''])) {
      const [, column = '', line = ''] = /^([A-Z])(\d+)$/.exec(headline?.cell ?? '') ?? [];
      expect(grid.values[Number(line) - 1]?.[column.charCodeAt(0) - 65]).toBe(8000);
    }
  });

  test('as people read it: the verdict, then sheet by sheet, rule by rule', async () => {
    const { exit, out } = await jiedui('check', SAMPLE.zh);
    expect(exit).toBe(0);
    const lines = out.split('\n');
    expect(lines[0]).toBe('结论：须说明：无错误，警告须书面说明（错误0个，警告2个，建议7条）');
    expect(out).toMatch(
      /【年度概览】\n {2}CR-08 \[警告\] .+\n {4}[A-Z]\d+（.+）.*8000\.00万元.*8500\.00万元.*-500\.00万元/,
    );
    expect(out.match(/^【/gm)).toHaveLength(new Set(out.match(/^【.*】$/gm)).size);
    const english = await jiedui('check', SAMPLE.zh, '--lang', 'en');
    expect(english.out).toMatch(/^Verdict: Explanations needed.*\(errors: 0, warnings: 2, advice: 7\)/);
    expect(english.out).toMatch(/ {2}CR-08 \[warning\] .*\n.*8000\.00.*8500\.00.*-500\.00/);
  });
});

describe('findings of one cause, and what was not judged', () => {
  it('names the balances whose other register is not there', async () => {
    const { out } = await jiedui('check', at('faulty.xlsx'));
    expect(out).toMatch(/未核对的勾稽：CR-07、CR-12、CR-28（年度概览、建设内容、援建学校医院没有数据或不在工作簿中）/);
  });

  it('stand under the finding that leads, counted by rule', async () => {
    writeFileSync(at('short.xlsx'), projectsFile(160));
    const { out } = await jiedui('check', at('short.xlsx'));
    expect(out).toMatch(/TF-04 .*\n {4}C3.*\n(?:.*\n)*? {6}同一原因的其他问题：RG-04 表!C4/);
    expect(out).not.toMatch(/^ {2}RG-04/m);
  });
});

describe('JSON', () => {
  const ALL = [
    ...['number', 'rule', 'severity', 'file', 'sheet', 'cell', 'row', 'name', 'message', 'observed', 'expected'],
    ...['difference', 'related', 'suggestion', 'suspects', 'fix', 'cause'],
  ];

  test('has the fields of the report, in their order, and leaves absent ones out', async () => {
    writeFileSync(at('wrong-total.xlsx'), projectsFile(160));
    const file = at('wrong-total.xlsx');
    const { exit, out } = await jiedui('check', file, '--json');
    expect(exit).toBe(1);
    const report = reportIn(out);
    expect(Object.keys(report)).toEqual(['verdict', 'counts', 'files', 'sheets', 'findings']);
    expect(report.files).toEqual([
      {
        ...{ file, status: 'checked', verdict: 'failed', counts: { error: 2, warning: 0, advice: 0 } },
        // A sheet alone: what it is to agree with is not there.
        openBalances: {
          numbers: expect.arrayContaining(['CR-07']) as string[],
          lacking: expect.arrayContaining(['建设内容']) as string[],
        },
      },
    ]);
    expect(report.sheets).toEqual([{ sheet: '表', register: 'projects', rows: 2 }]);
    for (const finding of report.findings) {
      expect(Object.keys(finding)).toEqual(ALL.filter((key) => key in finding));
      expect(Object.values(finding)).not.toContain(null);
    }
    const unit = {
      ...{
        number: 'TF-04',
        rule: 'projects.inv_total.no-unit',
        severity: 'error',
        file,
        sheet: '表',
        cell: 'C3',
        row: 3,
      },
      ...{ name: '示例二项目', observed: '12万元', related: [], suggestion: '12' },
      fix: { before: '12万元', after: '12', cells: 1, safe: true },
    };
    expect(report.findings).toEqual([
      { ...unit, message: expect.stringContaining('12万元') as string },
      {
        ...{
          number: 'RG-04',
          rule: 'projects.totals-add-up',
          severity: 'error',
          file,
          sheet: '表',
          cell: 'C4',
          row: 4,
        },
        message: expect.stringContaining('160.00万元') as string,
        ...{ observed: '160.00', expected: '172.00', difference: '-12.00 万元' },
        related: [
          { file, sheet: '表', cell: 'C2' },
          { file, sheet: '表', cell: 'C3' },
        ],
        suspects: [
          { file, sheet: '表', cell: 'C3', value: '12', reason: expect.stringContaining('以文本存储') as string },
        ],
        cause: 'projects.inv_total.no-unit@表!C3',
      },
    ]);
  });

  test('says nothing but the object on standard output', async () => {
    const { out, err, exit } = await jiedui('check', at('zero.xlsx'), at('faulty.xlsx'), '--json', '--lang', 'en');
    expect(exit).toBe(2);
    expect(reportIn(out).files.map(({ status, verdict }) => [status, verdict])).toEqual([
      ['unusable', 'unusable'],
      ['checked', 'failed'],
    ]);
    expect(err).toContain('empty');
  });
});

describe('files that cannot be used', () => {
  test.each([
    ['zero.xlsx', '0 字节', '0 bytes'],
    ['text.xlsx', '文本', 'holds text'],
    ['encrypted.xlsx', '密码', 'password'],
    ['old.xls', '旧版 .xls', 'old .xls'],
    ['missing.xlsx', '找不到', 'There is no file'],
    ['folder.xlsx', '文件夹', 'is a folder'],
  ])('%s: one sentence, exit 2, the other files are judged', async (name, zh, en) => {
    for (const [lang, words] of [
      ['zh', zh],
      ['en', en],
    ] as const) {
      const { exit, out, err } = await jiedui('check', at(name), at('faulty.xlsx'), '--lang', lang);
      expect(exit).toBe(2);
      expect(err.trim().split('\n')).toHaveLength(1);
      expect(err).toContain(words);
      expect(err).toContain(name);
      expect(out).toContain('TF-04');
    }
  });

  test('a workbook without a known register', async () => {
    const { exit, out } = await jiedui('check', at('notes.xlsx'));
    expect(exit).toBe(2);
    expect(out).toContain('未找到可识别的报表');
    expect(out).toContain('工作表“表”未审核：表头与任何台账都不相符');
  });

  test('exit 2 beats 1 beats 0', async () => {
    const exits = async (...files: readonly string[]): Promise<number> => (await jiedui('check', ...files)).exit;
    expect(await exits(SAMPLE.zh)).toBe(0);
    expect(await exits(SAMPLE.zh, at('faulty.xlsx'))).toBe(1);
    expect(await exits(at('faulty.xlsx'), at('zero.xlsx'))).toBe(2);
  });
});

describe('a list of findings as a workbook', () => {
  const list = at('findings.xlsx');
  const check = (...more: readonly string[]) => jiedui('check', at('faulty.xlsx'), '--out', ...more);

  test('is written beside the report, and again in place of an older one', async () => {
    for (let time = 0; time < 2; time++) {
      const { exit, out, err } = await check(list);
      expect(exit).toBe(1);
      expect(out).toContain('TF-04');
      expect(err).toContain(list);
    }
    const book = await openFile(list);
    const [visible] = (await book.sheets()).filter(({ visibility }) => visibility === 'visible');
    for await (const grid of book.read([visible?.name ?? ''])) {
      expect(grid.values.flat()).toEqual(expect.arrayContaining(['TF-04', 'C3']));
    }
  });

  test('never takes the place of an input, nor of a file that may hold work', async () => {
    const faulty = at('faulty.xlsx');
    const before = readFileSync(faulty);
    symlinkSync(faulty, at('link.xlsx'));
    for (const out of [faulty, at('link.xlsx')]) {
      const refused = await check(out, '--force');
      expect(refused.exit).toBe(2);
      expect(refused.err).toContain('不能与输入文件相同');
      // Nothing is judged for an output that is refused.
      expect(refused.out).toBe('');
    }
    const taken = await check(SAMPLE.zh, '--lang', 'en');
    expect(taken.exit).toBe(2);
    expect(taken.err).toContain('--force');
    expect(readFileSync(faulty)).toEqual(before);
    writeFileSync(at('mine.xlsx'), 'mine');
    expect((await check(at('mine.xlsx'))).exit).toBe(2);
    expect(readFileSync(at('mine.xlsx'), 'utf8')).toBe('mine');
    expect((await check(at('mine.xlsx'), '--force')).exit).toBe(1);
  });

  test('a place that cannot be written to is told in one sentence', async () => {
    const { exit, err } = await check(at('nowhere/findings.xlsx'));
    expect(exit).toBe(2);
    expect(err).toContain('所在文件夹不存在');
  });
});
