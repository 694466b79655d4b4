import { catalogue } from '../../src/catalogue';
import { rulePage, type Block } from '../../src/guide/rulePage';
import type { Rule } from '../../src/model/rule';
import { LANGS } from '../../src/model/text';

function ruleOf(id: string): Rule {
  const rule = catalogue.rules.find((each) => each.rule === id);
  if (!rule) throw new Error(`There is no rule ${id}`);
  return rule;
}
const examplesOf = (rule: Rule): Extract<Block, { type: 'example' }>[] =>
  rulePage(rule, catalogue).sections.flatMap(({ blocks }) => blocks.filter((block) => block.type === 'example'));

describe('the page of a rule', () => {
  test('every rule has one with every section filled, in both languages', () => {
    for (const rule of catalogue.rules) {
      const { sections } = rulePage(rule, catalogue);
      expect(sections.map(({ heading }) => heading.en)).toEqual([
        'Why',
        'What to do',
        'Examples',
        'Where it applies',
        'Grounds',
      ]);
      for (const { blocks } of sections) expect(blocks.length).toBeGreaterThan(0);
      for (const block of sections.flatMap(({ blocks }) => blocks)) expect(wordsOf(block)).not.toEqual([]);
    }
  });

  test('one good and at least one faulty example, each with cells', () => {
    for (const rule of catalogue.rules) {
      const examples = examplesOf(rule);
      expect([rule.rule, examples.map(({ good }) => good).slice(0, 2)]).toEqual([rule.rule, [true, false]]);
      for (const { tables } of examples) {
        expect(tables.length).toBeGreaterThan(0);
        expect([rule.rule, tables.every(({ rows }) => rows.length > 0 && (rows[0]?.length ?? 0) > 0)]).toEqual([
          rule.rule,
          true,
        ]);
      }
    }
  });

  test('no page shows an id of ours, an empty word or a placeholder', () => {
    const pages = catalogue.rules.flatMap((rule) =>
      rulePage(rule, catalogue).sections.flatMap(({ blocks }) => blocks.filter(({ type }) => type !== 'example')),
    );
    const words = pages.flatMap(wordsOf);
    expect(words.length).toBeGreaterThan(500);
    expect(words.filter((each) => each === '' || /\bF\d{3}|\w+\.\w+_|undefined/.test(each))).toEqual([]);
  });

  test('columns and codes stand in the words of the sheet', () => {
    const [good, bad] = examplesOf(ruleOf('projects.sources-add-up'));
    expect(good?.tables[0]?.head.map(({ zh }) => zh)).toContain(ruleHeader('projects', 'inv_total').zh);
    expect(bad?.tables[0]?.rows[0]?.map(({ en }) => en)).toContain('39.99');
    const cash = examplesOf(ruleOf('donations.cash-is-cash')).flatMap(({ tables }) => tables);
    const cells = cash.flatMap(({ rows }) => rows.flat());
    expect(cells.some(({ zh, en }) => zh !== en)).toBe(true);
  });

  test('a balance shows both sheets, and where it applies', () => {
    const page = rulePage(ruleOf('payments.paid-within-allocation'), catalogue);
    const [example] = examplesOf(ruleOf('payments.paid-within-allocation'));
    expect(example?.tables.map(({ sheet }) => sheet?.en)).toEqual(
      ['allocations', 'payments'].map((id) => catalogue.registers.find((each) => each.id === id)?.sheet.name.en),
    );
    const where = page.sections.find(({ heading }) => heading.en === 'Where it applies')?.blocks.flatMap(wordsOf);
    expect(where?.join(' ')).toContain(example?.tables[0]?.sheet?.en);
  });

  test('a rule of many columns names them by register, that of the finding first', () => {
    const rule = catalogue.rules.find(
      (each) => each.form === 'column' && each.check === 'required' && each.register === 'payments',
    );
    const page = rulePage(rule ?? ruleOf(''), catalogue);
    const [list] = page.sections.find(({ heading }) => heading.en === 'Where it applies')?.blocks ?? [];
    expect(list?.type === 'list' && list.items.length).toBeGreaterThan(5);
    const first = list?.type === 'list' ? list.items[0] : undefined;
    const name = catalogue.registers.find(({ id }) => id === 'payments')?.sheet.name;
    expect(first?.zh.startsWith(`${name?.zh}：`)).toBe(true);
  });

  test('grounds are told apart by language', () => {
    const grounds = rulePage(ruleOf('projects.sources-add-up'), catalogue)
      .sections.at(-1)
      ?.blocks.flatMap((block) => (block.type === 'list' ? block.items : []));
    expect(grounds?.map(({ en }) => en)).toEqual([
      'The published account of the cooperation',
      'Public source: Changning county Shanghai projects 2017',
      'Public source: Liangshan progress by source 2011',
    ]);
    expect(grounds?.[1]?.zh).toBe('公开资料：昌宁县2017年上海帮扶项目');
  });
});

function ruleHeader(register: string, column: string): { zh: string } {
  const header = catalogue.registers.find(({ id }) => id === register)?.columns[column]?.header;
  if (!header) throw new Error(column);
  return header;
}

function wordsOf(block: Block): string[] {
  switch (block.type) {
    case 'words':
      return LANGS.map((lang) => block.text[lang]);
    case 'list':
      return block.items.flatMap((item) => LANGS.map((lang) => item[lang]));
    case 'example':
      return block.tables.flatMap(({ rows }) => rows.flat().map(({ zh }) => zh));
  }
}
