import { readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { catalogue } from '../src/catalogue';
import { leftOut } from '../src/catalogue/leftOut';
import { findRegister } from '../src/model/catalogue';
import { isPrevious } from '../src/model/previous';
import type { Form, Rule } from '../src/model/rule';
import { LANGS, placeholdersOf } from '../src/model/text';
import { strayLanguage } from './catalogue/words';
import { runRule } from './support/rule';

const RULES = join(__dirname, '..', 'src', 'catalogue', 'rules');

/** The official numbers of the study: how many each group has. A number is held by rules, or left out with a reason. */
const GROUPS: Readonly<Record<string, number>> = { FL: 32, RL: 36, RG: 28, CR: 28, CP: 13, TF: 22, CM: 27 };

/** The placeholders each form fills, besides those that name columns. */
const FILLED: Readonly<Record<Form, string>> = {
  column: 'row field value suggestion min max n year',
  row: 'row left right difference unit',
  unique: 'row rows value',
  similar: 'row rows value',
  sequence: 'row count before value expected',
  series: 'row field left right difference unit',
  reference: 'row count',
  balance: 'left right difference unit group tolerance',
  total: 'row left right difference unit group tolerance field',
  spread: 'row field value median unit times count',
  sheet: 'detail year',
};

const columnsOfRegister = (id: string): string[] => Object.keys(findRegister(catalogue, id)?.columns ?? {});

/** What a message may hold in braces. */
function placeholdersFilled(rule: Rule): Set<string> {
  const isGrouped = rule.form === 'spread' && rule.within !== undefined;
  const own = isGrouped || ['row', 'unique', 'similar', 'reference', 'series'].includes(rule.form);
  const here = own ? columnsOfRegister(rule.register) : [];
  const there = rule.form === 'reference' ? columnsOfRegister(rule.to.register).map((id) => `there.${id}`) : [];
  const before = rule.form === 'series' ? here.map((id) => `before.${id}`) : [];
  return new Set([...FILLED[rule.form].split(' '), ...here, ...there, ...before]);
}

/** What is wrong with the words of a rule. */
function wordFaults(rule: Rule): string[] {
  const faults = strayLanguage(rule);
  const filled = placeholdersFilled(rule);
  for (const lang of LANGS) {
    const unknown = placeholdersOf(rule.message[lang]).filter((name) => !filled.has(name));
    if (unknown.length > 0) faults.push(`nobody fills {${unknown.join('}, {')}}`);
    for (const part of [rule.title, rule.why, rule.remedy]) {
      if (placeholdersOf(part[lang]).length > 0) faults.push(`a placeholder outside the message: ${part[lang]}`);
    }
    const plain = rule.message[lang].replace(/\{[^}]*\}/g, '');
    if (/[a-z]_[a-z]|\b[A-Z]{2}-\d{2}\b|invalid|illegal|非法/i.test(plain)) faults.push(`not for officials: ${plain}`);
    for (const part of [rule.message, rule.remedy, rule.why]) {
      if (!/[。.]$/.test(part[lang])) faults.push(`no full stop: ${part[lang]}`);
    }
  }
  const [zh, en] = LANGS.map((lang) => [...new Set(placeholdersOf(rule.message[lang]))].sort().join());
  if (zh !== en) faults.push(`the languages tell different things: ${zh ?? ''} / ${en ?? ''}`);
  if (rule.ground.length === 0) faults.push('no ground');
  return faults;
}

/** Rules whose text and examples are shared by many columns count once; all others are judged one by one. */
function eachText(): Rule[] {
  const seen = new Set<string>();
  return catalogue.rules.filter((rule) => {
    if (rule.form !== 'column') return true;
    const text = `${rule.number} ${rule.check} ${rule.severity}`;
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}

/** Files that hold rules, as `projects/sources-add-up`. */
const ruleFiles = (): string[] =>
  readdirSync(RULES, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.parentPath !== RULES)
    .map((entry) => relative(RULES, join(entry.parentPath, entry.name)).replaceAll('\\', '/').replace(/\.ts$/, ''));

const fileOf = ({ rule }: Rule): string => rule.split('.').at(-1) ?? '';

describe('rules', () => {
  test('have ids of their own', () => {
    const ids = catalogue.rules.map(({ rule }) => rule);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    for (const rule of catalogue.rules) expect(rule.rule.split('.')[0]).toBe(rule.register);
  });

  test('are called like their files, and every file holds one', () => {
    const folders = new Map<string, string>();
    for (const file of ruleFiles()) {
      expect([...folders.keys()]).not.toContain(basename(file));
      folders.set(basename(file), file.split('/')[0] ?? '');
    }
    expect(new Set(catalogue.rules.map(fileOf))).toEqual(new Set(folders.keys()));
    for (const rule of catalogue.rules) {
      const folder = folders.get(fileOf(rule)) ?? '';
      expect(['columns', 'registers', 'between', rule.register]).toContain(folder);
      expect(folder === 'columns').toBe(rule.form === 'column');
      if (rule.form === 'balance' || rule.form === 'reference') expect(folder).toBe('between');
    }
  });

  test('hold every number of the study that is not left out, and no other', () => {
    const known = Object.entries(GROUPS).flatMap(([group, count]) =>
      Array.from({ length: count }, (_, index) => `${group}-${String(index + 1).padStart(2, '0')}`),
    );
    const held = new Set(catalogue.rules.map(({ number }) => number));
    const omitted = leftOut.map(({ number }) => number);
    expect([...held, ...omitted].filter((number) => !known.includes(number))).toEqual([]);
    expect(omitted.filter((number) => held.has(number))).toEqual([]);
    expect(known.filter((number) => !held.has(number) && !omitted.includes(number))).toEqual([]);
    expect(omitted).toEqual([...omitted].sort());
    expect(strayLanguage(leftOut)).toEqual([]);
  });

  test('give advice only while they are on trial, and speak of this year', () => {
    for (const { rule, trial, severity, register } of catalogue.rules) {
      if (trial) expect([rule, severity]).toEqual([rule, 'advice']);
      expect([rule, isPrevious(register)]).toEqual([rule, false]);
    }
  });

  test('speak both languages, of the same things, in words of the form', () => {
    const faults = eachText().flatMap((rule) => wordFaults(rule).map((fault) => `${rule.rule}: ${fault}`));
    expect(faults).toEqual([]);
  });

  test('with faulty words are found', () => {
    const [good] = catalogue.rules.filter(({ rule }) => rule === 'projects.sources-add-up');
    if (!good) throw new Error('There is no rule to spoil');
    expect(wordFaults(good)).toEqual([]);
    const both = (wording: string) => ({ zh: `第{row}行：${wording}。`, en: `Row {row}: ${wording}.` });
    expect(wordFaults({ ...good, message: both('{surplus}') })).toHaveLength(2);
    expect(wordFaults({ ...good, remedy: { zh: '核对。', en: '核对。' } })).not.toEqual([]);
    expect(wordFaults({ ...good, message: { ...good.message, en: 'src_bj is invalid.' } })).not.toEqual([]);
  });

  test('judge their own examples as they say', () => {
    const faults = eachText().flatMap((rule) => {
      const found = (kind: 'pass' | 'fail') =>
        rule.examples[kind].map((example) => runRule(rule, example, catalogue).length);
      const passes = found('pass').every((count) => count === 0);
      const fails = found('fail').every((count) => count === 1);
      return passes && fails ? [] : [`${rule.rule}: pass ${found('pass').join()}, fail ${found('fail').join()}`];
    });
    expect(faults).toEqual([]);
  });

  test('point at cells that exist, in sentences that are complete', () => {
    for (const rule of eachText()) {
      const [finding] = runRule(rule, rule.examples.fail[0], catalogue);
      expect(finding?.cell).toMatch(/^[A-Z]+\d+$/);
      for (const lang of LANGS) expect(finding?.message[lang]).not.toMatch(/[{}]|undefined|NaN| {2}|“”/);
    }
  });
});

const { registers, codeLists, parameters, summaries, figures } = catalogue;
describe.each(Object.entries({ registers, codeLists, parameters, summaries, figures }))('%s', (_, kept) => {
  test('are written in both languages, each under an id of its own', () => {
    expect(strayLanguage(kept)).toEqual([]);
    const ids = kept.map((each: { readonly id: string }) => each.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('parameters say what they rest on, and rules read only parameters there are', () => {
  const ids = catalogue.parameters.map(({ id }) => id);
  for (const { values } of catalogue.parameters) for (const { ground } of values) expect(ground).not.toBe('');
  const read = [...JSON.stringify(catalogue.rules).matchAll(/"term":"parameter","parameter":"([^"]+)"/g)];
  expect(read.length).toBeGreaterThan(0);
  for (const [, id] of read) expect(ids).toContain(id);
});

test('summaries have a purpose and measures, figures a definition', () => {
  for (const summary of catalogue.summaries) {
    expect(summary.purpose.zh).toMatch(/。$/);
    if (summary.kind === 'groups') expect(summary.measures.length).toBeGreaterThan(0);
  }
  for (const { definition } of catalogue.figures) expect(definition.zh.length).toBeGreaterThan(4);
});
