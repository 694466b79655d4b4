import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUDGET, localNames, madeCode, ownFiles, sizes, strayAddresses, total } from '../../scripts/addin/inspect';
import { looksOf, usedTokens, type Looks } from '../../scripts/addin/looks';
import { contentSecurityPolicy, FOLDER, officeFiles, officeScript } from '../../scripts/addin/library';
import { catalogue } from '../../src/catalogue';
import { addresses, complaints, readManifest } from '../manifest/rules';
import { builtAddin } from '../support/built';

const ROOT = join(__dirname, '..', '..');
const BUILD = 120_000;
const read = (path: string): string => readFileSync(path, 'utf8');
const hash = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

describe('the add-in as it is shipped', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await builtAddin();
  }, BUILD);

  it('has a manifest that breaks no rule and names only files it holds', () => {
    const xml = read(join(folder, 'manifest.xml'));
    expect(complaints(xml)).toEqual([]);
    const files = ownFiles(folder);
    const named = addresses(readManifest(xml)).map(({ url }) => new URL(url).pathname.slice(1));
    expect(named.filter((path) => !files.includes(path))).toEqual([]);
  });

  it('loads nothing from elsewhere, makes no code of text and does not name this machine', () => {
    expect(strayAddresses(folder)).toEqual([]);
    expect(madeCode(folder)).toEqual([]);
    expect(localNames(folder)).toEqual(['manifest.xml']);
  });

  it('has office.js as Microsoft made it, with its licence, and nothing of it in the repository', () => {
    for (const { from, to } of officeFiles) expect([to, hash(join(folder, to))]).toEqual([to, hash(from)]);
    expect(officeFiles.map(({ to }) => to)).toEqual(expect.arrayContaining(['office/office.js', 'office/LICENSE.md']));
    const tracked = execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' });
    expect(tracked).not.toMatch(/office(\.debug)?\.js$|excel-(web|win32|mac)/m);
    expect(FOLDER).toContain('node_modules');
  });

  it('is as light as promised', () => {
    const parts = sizes(folder);
    const needed = (...needs: string[]) => parts.filter(({ need }) => needs.includes(need));
    expect(total(needed('at once'))).toBeLessThanOrEqual(BUDGET.entry);
    expect(total(needed('at once', 'work'))).toBeLessThanOrEqual(BUDGET.work);
    expect([needed('at once').length > 1, needed('work').length, needed('on call').length > 0]).toEqual([
      true,
      1,
      true,
    ]);
  });

  it('keeps reasons and examples of rules in its handbook and out of its scripts', () => {
    const scripts = sizes(folder).map(({ file }) => read(join(folder, file)));
    const said = (words: string): boolean => scripts.some((script) => script.includes(words));
    const rules = [...new Map(catalogue.rules.map((rule) => [rule.why.zh, rule])).values()];
    expect(rules.filter(({ title }) => said(title.zh)).length).toBeGreaterThan(50);
    expect(rules.filter(({ why }) => said(why.zh) || said(why.en))).toEqual([]);
    const pageOf = (number: string) => read(join(folder, 'guide', 'zh-CN', 'rules', `${number}.html`));
    expect(rules.filter(({ number, why }) => !pageOf(number).includes(why.zh))).toEqual([]);
    expect(scripts.filter((script) => /\bexamples:/.test(script))).toEqual([]);
  });

  it('has looks with every design token it uses, as Fluent has them; else `npm run looks`', () => {
    const used = usedTokens(folder);
    expect(used.size).toBeGreaterThan(80);
    const kept = JSON.parse(read(join(ROOT, 'src', 'taskpane', 'shell', 'looks.json'))) as Looks;
    expect([...used].filter((name) => !(name in kept.light))).toEqual([]);
    expect(kept).toEqual(looksOf(new Set(Object.keys(kept.light))));
  });

  it('says in its page what it may load, and loads office.js first', () => {
    const page = read(join(folder, 'taskpane.html'));
    expect(page).toContain(`content="${contentSecurityPolicy('local')}"`);
    expect(contentSecurityPolicy('local')).toContain("script-src 'self';");
    expect(page.indexOf(officeScript('local'))).toBeGreaterThan(0);
    expect(page.indexOf(officeScript('local'))).toBeLessThan(page.indexOf('start.js'));
    expect(page).not.toMatch(/<script(?![^>]*src=)|\son\w+=/);
  });

  it('carries the licences of what it is made of', () => {
    expect(read(join(folder, 'THIRD-PARTY-NOTICES.txt'))).toContain('## @fluentui/react-components');
    expect(read(join(folder, 'LICENSE.txt'))).toContain('MIT');
  });

  it('says its version and a contact in its help', () => {
    const { version } = JSON.parse(read(join(ROOT, 'package.json'))) as { version: string };
    for (const locale of ['zh-CN', 'en-US']) {
      const page = read(join(folder, 'help', locale, 'index.html'));
      expect(page).toContain(version);
      expect(page).toMatch(/<!--contact-->[^<{]+<!--\/contact-->/);
      expect(page).not.toContain('{{');
    }
  });

  describe('pointed at another server', () => {
    let copy = '';
    beforeEach(() => {
      copy = mkdtempSync(join(tmpdir(), 'jiedui-addin-'));
      for (const part of ['manifest.xml', 'repoint.sh', 'help', 'guide', 'assets', 'taskpane.html', 'start.js']) {
        cpSync(join(folder, part), join(copy, part), { recursive: true });
      }
    });
    afterEach(() => {
      rmSync(copy, { recursive: true });
    });
    const repoint = (...values: string[]): string =>
      execFileSync('sh', [join(copy, 'repoint.sh'), ...values], { encoding: 'utf8', stdio: 'pipe' });

    it('names that server everywhere and this machine nowhere', () => {
      if (process.platform === 'win32') return;
      repoint('https://addin.example.gov.cn/a.b/', 'IT & <信息中心> 010-1234|5678');
      const xml = read(join(copy, 'manifest.xml'));
      expect(complaints(xml)).toEqual([]);
      expect(xml).toContain('DefaultValue="https://addin.example.gov.cn/a.b/taskpane.html"');
      expect(localNames(copy)).toEqual([]);
      expect(read(join(copy, 'help', 'zh-CN', 'index.html'))).toContain('IT &amp; &lt;信息中心&gt; 010-1234|5678');
      repoint('https://other.example.gov.cn');
      expect(read(join(copy, 'manifest.xml'))).not.toContain('addin.example.gov.cn');
      expect(read(join(copy, 'help', 'zh-CN', 'index.html'))).toContain('信息中心');
    });

    it.each(['', 'http://addin.example.gov.cn', 'https://', 'https://a b', 'https://a/?b&c'])(
      'refuses "%s"',
      (address) => {
        if (process.platform === 'win32') return;
        const before = read(join(copy, 'manifest.xml'));
        expect(() => repoint(address)).toThrow('https');
        expect(read(join(copy, 'manifest.xml'))).toBe(before);
      },
    );
  });
});

describe('the inspection', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'jiedui-inspect-'));
    mkdirSync(join(folder, 'office'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const put = (path: string, content: string): void => {
    writeFileSync(join(folder, path), content);
  };

  it('finds addresses, made code and this machine', () => {
    put(
      'pane.js',
      'fetch("https://stats.example.com/x"); eval("1"); new Function("a"); ns="http://www.w3.org/2000/svg"',
    );
    put('page.html', '<a href="https://localhost:3000/">');
    expect(strayAddresses(folder)).toEqual([
      'page.html: https://localhost:3000/',
      'pane.js: https://stats.example.com/x',
    ]);
    expect(madeCode(folder)).toEqual(['pane.js: eval(', 'pane.js: new Function(']);
    expect(localNames(folder)).toEqual(['page.html']);
  });

  it('looks away from Microsoft’s library only', () => {
    put('office/office.js', 'eval("https://example.com")');
    expect([...strayAddresses(folder), ...madeCode(folder)]).toEqual([]);
  });
});
