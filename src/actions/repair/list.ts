import { a1Range, type CellAddress, type RangeAddress } from '../../model/address';
import { fill, joinWords, LANGS, text, type Lang, type Text } from '../../model/text';
import type { Grid } from '../../model/workbook';
import { AND_MORE, PLACED } from './words';

/** Names in a sentence; more of them are counted. */
const MOST = 6;

/** Texts one after the other, the first few of them and how many there are. */
export function listed(items: readonly Text[]): Text {
  const inLang = (lang: Lang): string => {
    const shown = joinWords(
      items.slice(0, MOST).map((item) => item[lang]),
      lang,
    );
    return items.length > MOST ? shown + more(items.length, lang) : shown;
  };
  return text(inLang('zh'), inLang('en'));
}

const more = (count: number, lang: Lang): string =>
  `${lang === 'zh' ? '' : '; '}${fill(AND_MORE[lang], { count: String(count) })}`;

/** A column and its cells: 项目类别（D7:D21）. */
export const placed = (name: Text, ranges: readonly RangeAddress[]): Text => {
  const cells = listed(ranges.map((range) => text(a1Range(range), a1Range(range))));
  return text(fill(PLACED.zh, { name: name.zh, cells: cells.zh }), fill(PLACED.en, { name: name.en, cells: cells.en }));
};

/** Addresses in a sentence. */
export const cellsListed = (ranges: readonly RangeAddress[]): Text =>
  listed(ranges.map((range) => text(a1Range(range), a1Range(range))));

/** A wording with texts put in, each in its language. */
export function fillWith(wording: Text, values: Readonly<Record<string, Text>>): Text {
  const [zh = '', en = ''] = LANGS.map((lang) =>
    fill(wording[lang], Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value[lang]]))),
  );
  return text(zh, en);
}

/** The same words in both languages. */
export const verbatim = (words: string): Text => text(words, words);

/** What stands in a cell, as far as it is words. */
export function wordsIn({ values }: Grid, { row, column }: CellAddress): Text {
  const value = values[row]?.[column];
  return verbatim(typeof value === 'string' || typeof value === 'number' ? String(value) : '');
}
