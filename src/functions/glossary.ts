import { glossary } from '../catalogue/glossary';
import { plain } from '../engine/read/clean';
import type { Catalogue } from '../model/catalogue';
import type { Lang, Text } from '../model/text';

const ready = new WeakMap<Catalogue, Readonly<Record<Lang, ReadonlyMap<string, Text>>>>();

/** A term in the other language; undefined when neither the glossary nor the catalogue has it. */
export function inOtherLanguage(catalogue: Catalogue, from: Lang, term: string): string | undefined {
  let words = ready.get(catalogue);
  if (!words) {
    const terms = termsOf(catalogue);
    words = { zh: wordsIn(terms, 'zh'), en: wordsIn(terms, 'en') };
    ready.set(catalogue, words);
  }
  return words[from].get(plain(term))?.[from === 'zh' ? 'en' : 'zh'];
}

/** Terms by what tells them apart, the first of each; the glossary's own go first. */
function wordsIn(terms: readonly Text[], lang: Lang): ReadonlyMap<string, Text> {
  const words = new Map<string, Text>();
  for (const term of terms) if (!words.has(plain(term[lang]))) words.set(plain(term[lang]), term);
  return words;
}

/** All that has a name in both languages. */
function termsOf({ registers, codeLists, figures, parameters, summaries }: Catalogue): readonly Text[] {
  return [
    ...glossary,
    ...figures.map(({ title }) => title),
    ...registers.flatMap(({ title, sheet }) => [title, sheet.name]),
    ...summaries.map(({ sheet }) => sheet),
    ...parameters.map(({ title }) => title),
    ...codeLists.flatMap(({ title, codes }) => [title, ...codes.map(({ label }) => label)]),
    ...registers.flatMap(({ columns }) => Object.values(columns).map(({ header }) => header)),
  ];
}
