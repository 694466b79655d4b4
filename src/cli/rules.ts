import { catalogue } from '../catalogue';
import { leftOut } from '../catalogue/leftOut';
import { entriesOf, parametersOf, type Entry } from '../guide/entries';
import { registerOf } from '../model/catalogue';
import { ON_TRIAL } from '../model/finding';
import type { LeftOut } from '../model/leftOut';
import { fill, joinWords, type Lang } from '../model/text';
import { EXIT, print, type Exit } from './console';
import { WORDS } from './words';

/**
 * Lists the rule book: every rule text once by its number, with the registers and columns it was derived for, and after
 * them the numbers that are left out, each with the reason.
 */
export function rulesCommand(options: { readonly json?: boolean; readonly lang: Lang }): Exit {
  const entries = entriesOf(catalogue);
  print(options.json ? asJson(entries) : asText(entries, options.lang));
  return EXIT.ok;
}

/**
 * `rules`: one object a rule text: number, form, severity, trial, title, why, ground, message and remedy in both languages,
 * `registers` it speaks about, and `rules`, the ids of those derived from it. `leftOut`: number, title, why.
 */
const asJson = (entries: readonly Entry[]): string =>
  JSON.stringify({ rules: entries.map(entryAsJson), leftOut }, null, 2);

const entryAsJson = ({ lead, rules }: Entry): object => ({
  number: lead.number,
  form: lead.form,
  severity: lead.severity,
  ...(lead.trial && { trial: true }),
  registers: registersOf(rules),
  title: lead.title,
  why: lead.why,
  ground: lead.ground,
  message: lead.message,
  remedy: lead.remedy,
  parameters: parametersOf(lead, catalogue).map(({ id }) => id),
  rules: rules.map(({ rule }) => rule),
});

const registersOf = (rules: Entry['rules']): readonly string[] => [...new Set(rules.map(({ register }) => register))];

const asText = (entries: readonly Entry[], lang: Lang): string =>
  [
    ...entries.map((entry) => entryAsText(entry, lang)),
    ...(leftOut.length > 0 ? ['', WORDS.leftOut[lang]] : []),
    ...leftOut.map((each) => leftOutAsText(each, lang)),
  ].join('\n');

function entryAsText({ lead, rules }: Entry, lang: Lang): string {
  const severity = WORDS.severity[lead.severity][lang];
  const trial = lead.trial ? (lang === 'zh' ? `·${ON_TRIAL.zh}` : `, ${ON_TRIAL.en}`) : '';
  const sheets = registersOf(rules).map((id) => registerOf(catalogue, id).sheet.name[lang]);
  return `${lead.number}  [${severity}${trial}] ${lead.title[lang]}\n    ${lead.why[lang]}\n    ${joinWords(sheets, lang)}`;
}

const leftOutAsText = ({ number, title, why }: LeftOut, lang: Lang): string =>
  fill(WORDS.leftOutNumber[lang], { number, title: title[lang], why: why[lang] });
