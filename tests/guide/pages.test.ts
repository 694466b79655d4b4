import { catalogue } from '../../src/catalogue';
import { leftOut } from '../../src/catalogue/leftOut';
import { cellFunctions } from '../../src/functions/functions';
import { entriesOf, pageOfRule } from '../../src/guide/entries';
import { handbook } from '../../src/guide/handbook';
import { html } from '../../src/guide/html';
import { FOLDERS, type Block, type Page, type Section } from '../../src/guide/page';
import type { Rule } from '../../src/model/rule';
import { LANGS, type Lang } from '../../src/model/text';

const PAGES = handbook({ catalogue, leftOut, functions: cellFunctions, ruleFile: 'export default rule;' });
const page = (path: string): Page => {
  const found = PAGES.find((each) => each.path === path);
  if (!found) throw new Error(`The handbook has no page ${path}`);
  return found;
};
function ruleOf(id: string): Rule {
  const rule = catalogue.rules.find((each) => each.rule === id);
  if (!rule) throw new Error(`There is no rule ${id}`);
  return rule;
}
/** What the handbook says of one rule: its section and the parts under it. */
function partsOf(id: string): readonly Section[] {
  const { sections } = page(pageOfRule(ruleOf(id), catalogue).split('#')[0] ?? '');
  const start = sections.findIndex((section) => section.id === id);
  const rest = sections.slice(start + 1);
  const end = rest.findIndex(({ isPart }) => !isPart);
  return [...sections.slice(start, start + 1), ...rest.slice(0, end < 0 ? undefined : end)];
}
const partOf = (id: string, heading: string): readonly Block[] =>
  partsOf(id).find((section) => section.heading.en === heading)?.blocks ?? [];
const tablesOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.type === 'example' ? block.tables : []));
function wordsOf(block: Block, lang: Lang): string[] {
  switch (block.type) {
    case 'words':
      return [block.words.map(({ text }) => text[lang]).join('')];
    case 'list':
      return block.items.map((item) => item.map(({ text }) => text[lang]).join(''));
    case 'described':
      return block.items.flatMap(({ name, lines }) => [
        name.text[lang],
        ...lines.map((line) => line.map(({ text }) => text[lang]).join('')),
      ]);
    case 'table':
    case 'example':
    case 'file':
      return [];
  }
}

describe('the pages of rules', () => {
  const entries = entriesOf(catalogue);

  test('every rule of the catalogue is spoken of, in the order in which somebody with a finding reads', () => {
    expect(new Set(entries.flatMap(({ rules }) => rules)).size).toBe(catalogue.rules.length);
    for (const { lead } of entries) {
      const headings = partsOf(lead.rule).map(({ heading }) => heading.en);
      expect(headings.filter((heading) => heading !== 'Parameters')).toEqual([
        lead.title.en,
        'Wrong',
        'What to do',
        'Right',
        'Why',
        'Where it applies',
        'Grounds',
      ]);
    }
  });

  test('one good and at least one wrong example, each with cells', () => {
    for (const { lead } of entries) {
      for (const heading of ['Wrong', 'Right']) {
        const tables = tablesOf(partOf(lead.rule, heading));
        expect([lead.rule, tables.length > 0]).toEqual([lead.rule, true]);
        expect([lead.rule, tables.every(({ rows }) => (rows[0]?.length ?? 0) > 0)]).toEqual([lead.rule, true]);
      }
    }
  });

  test('columns and codes stand in the words of the sheet', () => {
    const [good] = tablesOf(partOf('projects.sources-add-up', 'Right'));
    const [bad] = tablesOf(partOf('projects.sources-add-up', 'Wrong'));
    expect(good?.head.map(({ zh }) => zh)).toContain('总投资');
    expect(bad?.rows[0]?.map(({ en }) => en)).toContain('39.99');
    const cash = tablesOf(partOf('donations.cash-is-cash', 'Right')).flatMap(({ rows }) => rows.flat());
    expect(cash.some(({ zh, en }) => zh === '现金' && en === 'Cash')).toBe(true);
  });

  test('a balance shows both sheets, and where it applies', () => {
    const sheets = tablesOf(partOf('payments.paid-within-allocation', 'Right')).map(({ sheet }) => sheet?.en);
    expect(sheets).toEqual(['Allocations', 'Payments']);
    const where = partOf('payments.paid-within-allocation', 'Where it applies').flatMap((block) =>
      wordsOf(block, 'en'),
    );
    expect(where).toEqual(['Payments, Allocations']);
  });

  test('a rule of many columns names them by register', () => {
    const [lead] = entries.filter(({ lead }) => lead.number === 'FL-01').map((each) => each.lead);
    const where = partOf(lead?.rule ?? '', 'Where it applies').flatMap((block) => wordsOf(block, 'zh'));
    expect(where.length).toBeGreaterThan(8);
    expect(where.find((line) => line.startsWith('资金拨付：'))).toContain('拨付金额');
  });

  test('grounds are told apart by language', () => {
    const grounds = (lang: Lang) =>
      partOf('projects.sources-add-up', 'Grounds').flatMap((block) => wordsOf(block, lang));
    expect(grounds('en')).toEqual([
      'The published account of the cooperation',
      'Public source: Changning county Shanghai projects 2017',
      'Public source: Liangshan progress by source 2011',
    ]);
    expect(grounds('zh')[1]).toBe('公开资料：昌宁县2017年上海帮扶项目');
  });

  test('a rule that reads a parameter leads to it', () => {
    const reads = catalogue.rules.find(
      (rule) => rule.form === 'reference' && JSON.stringify(rule).includes('"parameter"'),
    );
    const [list] = partOf(reads?.rule ?? '', 'Parameters');
    expect(list?.type === 'list' && list.items[0]?.[0]?.to).toBe('parameters#formal-pairing-year');
  });
});

describe('the page of a register', () => {
  const lines = (path: string, lang: Lang): string[] =>
    [...(page(path).opening ?? []), ...page(path).sections.flatMap(({ blocks }) => blocks)].flatMap((block) =>
      wordsOf(block, lang),
    );

  test('every register has one, with every column', () => {
    for (const register of catalogue.registers) {
      const said = lines(`registers/${register.id}`, 'en');
      expect(said).toEqual(expect.arrayContaining([register.purpose.en, register.row.en]));
      for (const column of Object.values(register.columns)) {
        expect(said).toEqual(expect.arrayContaining([column.header.en, column.help.en]));
      }
    }
  });

  test('says of a column its type, unit and list, and when it is required', () => {
    const said = lines('registers/projects', 'zh');
    const after = (header: string): string | undefined => said[said.indexOf(header) + 1];
    expect(after('总投资')).toBe('金额，单位同表头；必填');
    expect(after('项目状态')).toBe('选项：项目状态；必填');
    const conditions = lines('registers/allocations', 'zh').filter((line) =>
      line.endsWith('；“资金来源”为“北京区县配套”时必填'),
    );
    expect(conditions).toHaveLength(1);
  });
});

describe('the handbook as files', () => {
  const FILES = new Map(
    PAGES.flatMap((each) =>
      LANGS.map((lang): [string, string] => [`${FOLDERS[lang]}/${each.path}.html`, html(each, lang)]),
    ),
  );

  test('every link leads to a page and a place that is there', () => {
    let links = 0;
    const broken = [...FILES].flatMap(([file, content]) =>
      [...content.matchAll(/<a href="([^"]+)"/g)].flatMap(([, to = '']) => {
        const { pathname, hash } = new URL(to, `file:///${file}`);
        const target = FILES.get(pathname.slice(1));
        links += 1;
        return target?.includes(hash === '' ? '' : ` id="${hash.slice(1)}"`) ? [] : [`${file}: ${to}`];
      }),
    );
    expect(broken).toEqual([]);
    expect(links).toBeGreaterThan(2000);
  });

  test('no page repeats a place', () => {
    for (const [file, content] of FILES) {
      const ids = [...content.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect([file, ids.length]).toEqual([file, new Set(ids).size]);
    }
  });

  /** What is read on a page, without tables of values and files, which stand as they are in both languages. */
  const readOn = (content: string): string[] =>
    (/<main>(.*)<\/main>/s.exec(content)?.[1] ?? '')
      .replace(/<table.*?<\/table>|<pre.*?<\/pre>/gs, '')
      .replace(/<[^>]*>/g, '')
      .split('\n')
      .filter((line) => line.trim() !== '');

  test('Chinese pages are Chinese, English ones English; examples of document numbers stand as they are', () => {
    const lines = [...FILES].flatMap(([file, content]) => readOn(content).map((line) => ({ file, line })));
    expect(lines.length).toBeGreaterThan(3000);
    const isStray = ({ file, line }: { file: string; line: string }): boolean =>
      file.startsWith('en')
        ? // Words looked for in texts are quoted as people type them.
          /\p{Script=Han}/u.test(line.replace(/"[^"]*"/g, '')) && !/^Example: .*〔/.test(line)
        : /[A-Za-z]{2,}(?: [A-Za-z]{2,}){2,}/.test(line) && !line.includes('npm') && !line.includes('npx');
    expect(lines.filter(isStray)).toEqual([]);
  });

  test('no page shows an id of ours or a word that is missing', () => {
    const ids = new Set(catalogue.registers.flatMap((register) => Object.keys(register.columns)));
    const names = [...ids].filter((id) => id.includes('_'));
    const shown = [...FILES].flatMap(([file, content]) =>
      readOn(content)
        .filter((line) => /\bF\d{3}\b|undefined|\[object/.test(line) || names.some((id) => line.includes(id)))
        .map((line) => `${file}: ${line}`),
    );
    expect(shown).toEqual([]);
  });

  test('marks in texts never become markup', () => {
    const odd: Page = {
      path: 'odd',
      title: { zh: '<b>', en: 'a & "b"' },
      sections: [{ heading: { zh: '</main>', en: '<i>' }, blocks: [{ type: 'file', content: '</pre><script>' }] }],
    };
    expect(html(odd, 'zh')).not.toMatch(/<b>|<script>|<\/main>[\s\S]*<\/main>/);
    expect(html(odd, 'en')).toContain('<h1>a &amp; "b"</h1>');
  });
});
