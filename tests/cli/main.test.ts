import { version } from '../../package.json';
import { catalogue } from '../../src/catalogue';
import { leftOut } from '../../src/catalogue/leftOut';
import { LANGS } from '../../src/model/text';
import { jiedui } from '../support/cli';

const COMMANDS = ['template', 'sample', 'check', 'summarise', 'rules'];

test('help names every command, and every command has help; exit 0', async () => {
  const { exit, out } = await jiedui('--help');
  expect(exit).toBe(0);
  for (const command of COMMANDS) {
    expect(out).toContain(command);
    const help = await jiedui(command, '--help');
    expect(help).toMatchObject({ exit: 0, err: '' });
    expect(help.out).toContain(`jiedui ${command}`);
    expect(help.out).toContain('--lang');
  }
  expect(await jiedui('--version')).toEqual({ exit: 0, out: `${version}\n`, err: '' });
});

test('a call without a command shows the help, exit 2', async () => {
  const { exit, err } = await jiedui();
  expect(exit).toBe(2);
  expect(err).toContain('Usage: jiedui');
});

test.each([
  [['chekc'], '没有命令“chekc”。是否想输入“check”？', 'There is no command "chekc". Did you mean "check"?'],
  [['check'], '缺少参数“files”', 'The argument "files" is missing'],
  [['check', '--jsn', 'a.xlsx'], '没有选项“--jsn”。是否想输入“--json”？', 'Did you mean "--json"?'],
  [['template', '--all'], '缺少选项“--out <file.xlsx>”', 'The option "--out <file.xlsx>" is missing'],
  [['template', '--all', '--out'], '选项“--out <file.xlsx>”后缺少内容', 'lacks its value'],
  [['sample', 'a', '--out', 'b.xlsx'], '“sample”的参数过多', 'too many arguments'],
])('%j: one sentence in the language of the call, exit 2', async (call, zh, en) => {
  const chinese = await jiedui(...call);
  expect(chinese).toMatchObject({ exit: 2, out: '' });
  expect(chinese.err).toContain(zh);
  expect(chinese.err.trim().split('\n')).toHaveLength(1);
  const [command = '', ...rest] = call;
  const english = await jiedui(command, '--lang', 'en', ...rest);
  expect(english).toMatchObject({ exit: 2, out: '' });
  if (command !== 'chekc') expect(english.err).toContain(en);
});

test('a language there is none of', async () => {
  const { exit, err } = await jiedui('rules', '--lang', 'fr');
  expect(exit).toBe(2);
  expect(err).toContain('--lang');
});

describe('rules', () => {
  test.each(LANGS)('lists every rule text once in %s', async (lang) => {
    const { exit, out } = await jiedui('rules', '--lang', lang);
    expect(exit).toBe(0);
    const [told = '', omitted = ''] = out.split(lang === 'zh' ? '未设规则的编号：' : 'Numbers without a rule:');
    const lines = told.split('\n').filter((line) => /^[A-Z]{2}-\d/.test(line));
    for (const { number, why } of leftOut)
      expect(omitted).toMatch(new RegExp(`${number} .*\n +${why[lang].slice(0, 8)}`));
    const texts = new Set(catalogue.rules.map(({ number, severity, title }) => `${number} ${severity} ${title[lang]}`));
    expect(lines).toHaveLength(new Set(lines).size);
    expect(lines).toHaveLength(texts.size);
    for (const rule of catalogue.rules) {
      expect(lines.some((line) => line.startsWith(rule.number) && line.endsWith(`] ${rule.title[lang]}`))).toBe(true);
    }
  });

  test('as JSON: every rule with both languages, and the numbers left out', async () => {
    const { exit, out } = await jiedui('rules', '--json');
    expect(exit).toBe(0);
    const listed = JSON.parse(out) as {
      rules: {
        number: string;
        registers: string[];
        rules: string[];
        message: { zh: string; en: string };
        parameters: string[];
      }[];
      leftOut: { number: string; why: { zh: string; en: string } }[];
    };
    expect(listed.rules.flatMap(({ rules }) => rules).sort()).toEqual(catalogue.rules.map(({ rule }) => rule).sort());
    expect(listed.rules.every(({ message }) => message.zh !== '' && message.en !== '')).toBe(true);
    expect(listed.rules.every(({ registers }) => registers.length > 0)).toBe(true);
    expect(listed.rules.find(({ number }) => number === 'CP-07')?.parameters).toEqual(['idle-months']);
    expect(listed.leftOut).toEqual(leftOut);
  });
});
