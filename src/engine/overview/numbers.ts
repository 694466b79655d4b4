import { fromSerial } from '../../model/date';
import { roundHalfAway } from '../../model/money';
import type { Lang, Text } from '../../model/text';
import { joinWords } from '../../model/text';
import { printNumber } from '../check/print';

/** A change on last year in %: 比上年增长12.5%, 12.5% less than the year before. */
export function printChange(percent: number, lang: Lang): string {
  const size = printNumber(Math.abs(percent));
  if (percent === 0) return lang === 'zh' ? '与上年持平' : 'the same as the year before';
  if (lang === 'zh') return `比上年${percent > 0 ? '增长' : '下降'}${size}%`;
  return `${size}% ${percent > 0 ? 'more' : 'less'} than the year before`;
}

/** How exactly a number is known: 约, 以上, 余. */
export type Bound = 'about' | 'at-least' | 'over';

const FEN_OF_WAN = 1_000_000;
const FEN_OF_MILLION = 100_000_000;
const FEN_OF_YUAN = 100;
/** English sets commas from here on: 1276, 19,918. */
const FIRST_COMMA = 10_000;

const withCommas = (number: string): string => number.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');

/** A number without noise: whole ones without decimals, in English 1 as “one”. */
export function printCount(number: number, lang: Lang): string {
  if (lang === 'zh') return printNumber(number);
  if (number === 1) return 'one';
  return Math.abs(number) >= FIRST_COMMA ? withCommas(printNumber(number)) : printNumber(number);
}

/** An amount as prose says it: 2778万元, 27.78 million yuan, 200,000 yuan. Two decimals at most. */
export function printAmount(fen: number, lang: Lang): string {
  if (lang === 'zh') return `${printNumber(roundHalfAway(fen / FEN_OF_WAN, 2))}万元`;
  if (Math.abs(fen) < FEN_OF_MILLION) {
    const yuan = roundHalfAway(fen / FEN_OF_YUAN, 2);
    return `${printCount(yuan, lang)} yuan`;
  }
  return `${printCount(roundHalfAway(fen / FEN_OF_MILLION, 2), lang)} million yuan`;
}

const BOUNDS: Readonly<Record<Bound, (number: string, lang: Lang) => string>> = {
  about: (number, lang) => (lang === 'zh' ? `约${number}` : `about ${number}`),
  'at-least': (number, lang) => (lang === 'zh' ? `${number}多` : `more than ${number}`),
  over: (number, lang) => (lang === 'zh' ? `${number}余` : `more than ${number}`),
};

/** A number with what is said of its exactness: 20多, more than 20. */
export const bounded = (number: string, bound: Bound | undefined, lang: Lang): string =>
  bound ? BOUNDS[bound](number, lang) : number;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Whether no more than the month of a date is known. */
export const isMonth = (serial: number, precision: 'day' | 'month'): boolean =>
  precision === 'month' && fromSerial(serial).day === 1;

/** A date as prose says it: 7月6日, July 6; the month alone where no more is known; the year where it is another one. */
export function printDay(serial: number, precision: 'day' | 'month', year: number | undefined, lang: Lang): string {
  const { year: written, month, day } = fromSerial(serial);
  const onlyMonth = isMonth(serial, precision);
  const isOther = written !== year;
  if (lang === 'zh') return `${isOther ? `${written}年` : ''}${month}月${onlyMonth ? '' : `${day}日`}`;
  const name = `${MONTHS[month - 1] ?? ''}${onlyMonth ? '' : ` ${day}`}`;
  if (!isOther) return name;
  return onlyMonth ? `${name} ${written}` : `${name}, ${written}`;
}

/** Several words of a sentence: 甲、乙; a, b and c; with “and” inside one of them, a, b, and c and d. */
export function printList(words: readonly string[], lang: Lang): string {
  if (lang === 'zh' || words.length < 2) return joinWords(words, lang);
  const last = words.some((word) => word.includes(' and ')) ? ', and ' : ' and ';
  return `${words.slice(0, -1).join(', ')}${last}${words.at(-1) ?? ''}`;
}

/** A document's title: 《…》, in which inner ones become 〈…〉; “…”. */
export const printTitle = (title: string, lang: Lang): string =>
  lang === 'zh' ? `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》` : `“${title}”`;

/** What a unit is called after a number: in English the plural, which falls on the first word of “… per …”. */
export function unitAfter(unit: Text, number: number, lang: Lang): string {
  if (lang === 'zh') return unit.zh;
  if (number === 1) return ` ${unit.en}`;
  const [measured = '', ...per] = unit.en.split(' per ');
  return ` ${[plural(measured), ...per].join(' per ')}`;
}

/** Units that are the same for one and many. */
const UNCHANGED: ReadonlySet<string> = new Set(['mu', 'yuan', '10,000 yuan']);

function plural(noun: string): string {
  if (UNCHANGED.has(noun)) return noun;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
