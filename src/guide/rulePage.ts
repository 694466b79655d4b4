import { registerOf, type Catalogue } from '../model/catalogue';
import { groupBy } from '../model/groups';
import { columnOf } from '../model/register';
import type { Ground, Rule, Severity } from '../model/rule';
import { joinTexts, text, type Text } from '../model/text';
import { exampleTables, type ExampleTable } from './ruleExamples';

/** One part of a page, to be drawn as it is. */
export type Block =
  | { readonly type: 'words'; readonly text: Text }
  | { readonly type: 'list'; readonly items: readonly Text[] }
  | { readonly type: 'example'; readonly good: boolean; readonly tables: readonly ExampleTable[] };

export interface Section {
  readonly heading: Text;
  readonly blocks: readonly Block[];
}

/** What the handbook says about a rule. */
export interface RulePage {
  /** RL-01. */
  readonly number: string;
  readonly severity: Severity;
  readonly title: Text;
  readonly sections: readonly Section[];
}

const HEADINGS = {
  why: text('为什么', 'Why'),
  remedy: text('怎么办', 'What to do'),
  examples: text('示例', 'Examples'),
  where: text('适用范围', 'Where it applies'),
  ground: text('依据', 'Grounds'),
} as const;

const GROUNDS: Readonly<Record<Ground['kind'], Text>> = {
  article: text('对口帮扶公开报道', 'The published account of the cooperation'),
  source: text('公开资料', 'Public source'),
  standard: text('标准', 'Standard'),
  judgement: text('业务判断', 'Professional judgement'),
};

/** So many faulty examples show what a rule is about. */
const SHOWN_FAILS = 2;

/**
 * The page of a rule: why it exists, what to do, an example that keeps it and some that break it, where it applies and
 * what it rests on. Rules derived for many columns share number and title, and one page.
 */
export function rulePage(rule: Rule, catalogue: Catalogue): RulePage {
  const examples: Block[] = [
    { type: 'example', good: true, tables: exampleTables(rule, 'pass', catalogue)[0] ?? [] },
    ...exampleTables(rule, 'fail', catalogue)
      .slice(0, SHOWN_FAILS)
      .map((tables): Block => ({ type: 'example', good: false, tables })),
  ];
  return {
    number: rule.number,
    severity: rule.severity,
    title: rule.title,
    sections: [
      { heading: HEADINGS.why, blocks: [{ type: 'words', text: rule.why }] },
      { heading: HEADINGS.remedy, blocks: [{ type: 'words', text: rule.remedy }] },
      { heading: HEADINGS.examples, blocks: examples },
      { heading: HEADINGS.where, blocks: [{ type: 'list', items: placesOf(rule, catalogue) }] },
      { heading: HEADINGS.ground, blocks: [{ type: 'list', items: groundsOf(rule.ground) }] },
    ],
  };
}

/** Registers and columns a rule, and those of its page, speak about. */
function placesOf(rule: Rule, catalogue: Catalogue): Text[] {
  const ofPage = catalogue.rules.filter(
    (each) => each.number === rule.number && each.severity === rule.severity && each.title.zh === rule.title.zh,
  );
  // The register of the finding one comes from stands first.
  ofPage.sort((one, other) => Number(other.register === rule.register) - Number(one.register === rule.register));
  return [...groupBy(ofPage, registersOf)].map(([registers, rules]) => {
    const sheets = registers.split(' ').map((id) => registerOf(catalogue, id).sheet.name);
    const columns = [...new Set(rules.flatMap((each) => columnsOf(each)))].map(
      (id) => columnOf(registerOf(catalogue, registers), id).header,
    );
    const [names, headers] = [joinTexts(sheets), joinTexts(columns)];
    return columns.length === 0 ? names : text(`${names.zh}：${headers.zh}`, `${names.en}: ${headers.en}`);
  });
}

/** The registers a rule compares, separated by blanks; one that speaks of columns speaks of one register. */
function registersOf(rule: Rule): string {
  if (rule.form === 'reference') return [...new Set([rule.register, rule.to.register])].join(' ');
  if (rule.form === 'balance') return [...new Set([rule.left.register, rule.right.register])].join(' ');
  return rule.register;
}

function columnsOf(rule: Rule): readonly string[] {
  switch (rule.form) {
    case 'column':
    case 'sequence':
      return [rule.column];
    case 'row':
      return rule.at;
    case 'unique':
    case 'spread':
      return rule.columns;
    case 'reference':
    case 'balance':
    case 'total':
    case 'sheet':
      return [];
  }
}

/** Grounds in words; numbers of our own figures tell nobody anything. */
function groundsOf(grounds: readonly Ground[]): Text[] {
  const words = grounds.map(({ kind, note }) => {
    const named = note === undefined ? undefined : inBothLanguages(note);
    if (!named || /^F\d/.test(note ?? '')) return GROUNDS[kind];
    return text(
      named.zh === '' ? GROUNDS[kind].zh : `${GROUNDS[kind].zh}：${named.zh}`,
      named.en === '' ? GROUNDS[kind].en : `${GROUNDS[kind].en}: ${named.en}`,
    );
  });
  return [...new Map(words.map((each) => [each.zh + each.en, each])).values()];
}

/** Notes are Chinese, then English behind a comma; or a number both languages read; or English alone. */
function inBothLanguages(note: string): Text {
  const [, zh, en] = /^(.*\p{Script=Han}.*?), ([^\p{Script=Han}]+)$/u.exec(note) ?? [];
  if (zh !== undefined && en !== undefined) return text(zh, en);
  const isNumber = /^[A-Z/]+[\s\d]/.test(note);
  return isNumber || /\p{Script=Han}/u.test(note) ? text(note, note) : text('', note);
}
