import { registerOf, type Catalogue } from '../../model/catalogue';
import { groupBy } from '../../model/groups';
import { columnOf } from '../../model/register';
import { PLAIN_TABLE } from '../../model/plainTable';
import type { Rule } from '../../model/rule';
import { text, type Text } from '../../model/text';
import { pageOfRegister, type Entry, parametersOf } from '../entries';
import { list, words, type Block, type Page, type Phrase, type Section } from '../page';
import { sentence } from '../prose/sentence';
import { exampleTables } from '../ruleExamples';
import { groundsOf, SEVERITIES } from '../words';

const HEADINGS = {
  bad: text('有误的示例', 'Wrong'),
  remedy: text('怎么办', 'What to do'),
  good: text('正确的示例', 'Right'),
  why: text('为什么', 'Why'),
  where: text('适用范围', 'Where it applies'),
  parameters: text('参数', 'Parameters'),
  ground: text('依据', 'Grounds'),
} as const;

/** So many faulty examples show what a rule is about. */
const SHOWN_FAILS = 2;

/** The page of an official number: its entries, each with what is true of good data, examples, remedy and reason. */
export function rulePage(number: string, entries: readonly Entry[], catalogue: Catalogue): Page {
  return {
    path: `rules/${number}`,
    title: text(number, number),
    sections: entries.flatMap((entry) => sectionsOf(entry, catalogue)),
  };
}

/** What it is, wrong, what to do, right, why: the order in which somebody with a finding reads. */
function sectionsOf({ lead, rules }: Entry, catalogue: Catalogue): Section[] {
  const { name, meaning } = SEVERITIES[lead.severity];
  const parameters = parametersOf(lead, catalogue);
  const part = (heading: Text, ...blocks: Block[]): Section => ({ heading, isPart: true, blocks });
  return [
    {
      heading: lead.title,
      id: lead.rule,
      blocks: [words(sentence(lead, catalogue)), words(text(`${name.zh}：${meaning.zh}`, `${name.en}: ${meaning.en}`))],
    },
    part(
      HEADINGS.bad,
      ...exampleTables(lead, 'fail', catalogue)
        .slice(0, SHOWN_FAILS)
        .map((tables): Block => ({ type: 'example', good: false, tables })),
    ),
    part(HEADINGS.remedy, words(lead.remedy)),
    part(HEADINGS.good, { type: 'example', good: true, tables: exampleTables(lead, 'pass', catalogue)[0] ?? [] }),
    part(HEADINGS.why, words(lead.why)),
    part(HEADINGS.where, { type: 'list', items: placesOf(rules, catalogue) }),
    ...(parameters.length === 0
      ? []
      : [
          part(HEADINGS.parameters, {
            type: 'list',
            items: parameters.map(({ id, title }) => [{ text: title, to: `parameters#${id}` }]),
          }),
        ]),
    part(HEADINGS.ground, list(groundsOf(lead.ground))),
  ];
}

/** Registers the rules speak about, with the columns they ask. */
function placesOf(rules: readonly Rule[], catalogue: Catalogue): Phrase[][] {
  return [...groupBy(rules, (rule) => registersOf(rule).join(' '))].map(([, ofPlace]) => {
    const [first] = ofPlace;
    const registers = (first ? registersOf(first) : []).map((id) => registerOf(catalogue, id));
    const columns = [...new Set(ofPlace.flatMap(columnsOf))];
    const [own] = registers;
    const headers = own && columns.length > 0 ? columns.map((id) => columnOf(own, id).header) : [];
    return [
      ...separated(
        registers.map(({ id, sheet }) => ({
          text: sheet.name,
          ...(id !== PLAIN_TABLE.id && { to: pageOfRegister(id) }),
        })),
        text('、', ', '),
      ),
      ...(headers.length === 0 ? [] : [{ text: text('：', ': ') }]),
      ...separated(
        headers.map((header) => ({ text: header })),
        text('、', ', '),
      ),
    ];
  });
}

/** Phrases with a mark between them. */
export const separated = (phrases: readonly Phrase[], mark: Text): Phrase[] =>
  phrases.flatMap((phrase, at) => (at === 0 ? [phrase] : [{ text: mark }, phrase]));

/** The registers a rule compares, that of the finding first. */
export function registersOf(rule: Rule): readonly string[] {
  if (rule.form === 'reference') return [...new Set([rule.register, rule.to.register])];
  if (rule.form === 'balance') return [...new Set([rule.left.register, rule.right.register])];
  return [rule.register];
}

/** Columns of its own register a rule asks; none where it speaks of several registers. */
export function columnsOf(rule: Rule): readonly string[] {
  switch (rule.form) {
    case 'column':
    case 'similar':
    case 'sequence':
      return [rule.column];
    case 'row':
      return rule.at;
    case 'series':
      return [...rule.by, rule.order, ...rule.sums.flatMap(({ of, plus }) => (plus === undefined ? [of] : [of, plus]))];
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
