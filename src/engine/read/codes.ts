import { distance } from 'fastest-levenshtein';
import { codesIn, spellingsOfCode, type Code } from '../../model/codelist';
import { YES_NO, type CodeColumn } from '../../model/column';
import type { Lang } from '../../model/text';
import { withDigits } from '../identifiers/lookAlikes';
import { cleaned, halfWidth, isClean, plain } from './clean';
import { blank, notApplicable, unreadable, valueOf, type Reading } from './reading';
import { LIST_SEPARATORS, NOT_APPLICABLE, PLACEHOLDERS } from './words';

/** Reads a text as a value of a code list: its position in `codes.codes`. */
export type CodeReader = (text: string) => Reading<number>;

/** What a column of codes says that matters to its reader. */
export type Codes = Pick<CodeColumn, 'codes' | 'scope' | 'show' | 'notApplicable'>;

/** All that is known of the spellings of a list. */
interface Spellings {
  /** As written in the list; −1 where a spelling means several values. */
  readonly exact: ReadonlyMap<string, number>;
  /** The same after `plain`. */
  readonly plain: ReadonlyMap<string, number>;
  /** Ambiguous spellings and the values they may mean. */
  readonly ambiguous: ReadonlyMap<string, readonly number[]>;
}
const SEVERAL = -1;

/**
 * Builds the reader of a code column. The column's own part of the list is looked at first, then the whole list, in
 * either language, by id, label or alias. What is not in the list is never taken silently: the nearest value is
 * suggested (near-miss), ambiguous spellings come with their candidates (listed). Suggestions are in `lang`, or ids
 * where the column shows ids. Each different text is judged once.
 */
export function codeReader(column: Codes, lang: Lang): CodeReader {
  const all = spellingsOf(column.codes.codes, column.codes.codes);
  const own = column.scope === undefined ? all : spellingsOf(codesIn(column.codes, column.scope), column.codes.codes);
  const known = new Map<string, Reading<number>>();
  return (text) => {
    let reading = known.get(text);
    if (!reading) {
      reading = readCode(text, column, own, all, lang);
      known.set(text, reading);
    }
    return reading;
  };
}

function readCode(text: string, column: Codes, own: Spellings, all: Spellings, lang: Lang): Reading<number> {
  const tidy = cleaned(text, true);
  if (tidy === '') return blank;
  const found = lookUp(tidy, own) ?? lookUp(tidy, all) ?? lookUp(tidy.replace(/\.0+$/, ''), all);
  const asListed = own.exact.has(tidy) || all.exact.has(tidy);
  if (found !== undefined) return noted(found, text, { column, lang, asListed });
  const word = plain(text);
  if (column.notApplicable && NOT_APPLICABLE.has(word)) return notApplicable;
  if (PLACEHOLDERS.has(word) || NOT_APPLICABLE.has(word)) return unreadable('placeholder');
  const candidates = own.ambiguous.get(word) ?? all.ambiguous.get(word);
  if (candidates?.length === 1) return unreadable('near-miss', shown(candidates[0]!, column, lang));
  if (candidates) return unreadable('listed', candidates.map((index) => shown(index, column, lang)).join('、'));
  const mistyped = lookUp(withDigits(tidy), all);
  if (mistyped !== undefined) return unreadable('near-miss', shown(mistyped, column, lang));
  const near = nearest(word, own) ?? nearest(word, all);
  return near === undefined ? unreadable('listed') : unreadable('near-miss', shown(near, column, lang));
}

/** Exact first; else without regard to case and width. Spaces inside a Chinese word are for the person to see. */
function lookUp(text: string, { exact, plain: folded }: Spellings): number | undefined {
  const index = exact.get(text) ?? (/[\u3400-\u9fff] /.test(text) ? undefined : folded.get(plain(text)));
  return index === SEVERAL ? undefined : index;
}

/** A value that was found, with what there is to say about its spelling. Blanks inside a number are a slip: 1 50423. */
function noted(
  index: number,
  text: string,
  { column, lang, asListed }: { column: Codes; lang: Lang; asListed: boolean },
): Reading<number> {
  if (/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/.test(text)) {
    return valueOf(index, 'half-width', halfWidth(cleaned(text, true)));
  }
  const isTidy = isClean(text, true) && (asListed || !/\S\s+\d/.test(text));
  if (!isTidy) return valueOf(index, 'spaces', shown(index, column, lang));
  const official =
    column.show !== 'id' && column.codes.romanised && isRomanisedOtherwise(text, column.codes.codes[index]!);
  return official ? valueOf(index, 'official-spelling', column.codes.codes[index]!.label.en) : valueOf(index);
}

/** What kind of division a name is of: Beijing City and Beijing Municipality are one spelling. */
const KINDS = /\b(?:city|district|county|banner|league|municipality|region)\b/g;

/** Wulanchabu for Ulanqab City. A part of the official name (Ulan Qab), and names in Chinese, are no other spelling. */
function isRomanisedOtherwise(text: string, { label }: Code): boolean {
  const letters = (name: string): string =>
    name
      .toLowerCase()
      .replace(KINDS, '')
      .replace(/[^a-z]/g, '');
  return /^[\x20-\x7e]*[A-Za-z][\x20-\x7e]*$/.test(text) && !letters(label.en).startsWith(letters(text));
}

/** The value as one would type it into the column. */
const shown = (index: number, column: Codes, lang: Lang): string => {
  const code = column.codes.codes[index]!;
  return column.show === 'id' ? code.id : code.label[lang];
};

function spellingsOf(part: readonly Code[], list: readonly Code[]): Spellings {
  const positions = new Map(list.map((code, index) => [code, index]));
  const exact = new Map<string, number>();
  const folded = new Map<string, number>();
  const ambiguous = new Map<string, number[]>();
  for (const code of part) {
    const index = positions.get(code)!;
    for (const spelling of spellingsOfCode(code)) {
      enter(exact, spelling, index, ambiguous);
      enter(folded, plain(spelling), index, ambiguous);
    }
    for (const spelling of code.ambiguous ?? []) collect(ambiguous, plain(spelling), index);
  }
  return { exact, plain: folded, ambiguous };
}

/** A spelling that two values share means neither. */
function enter(map: Map<string, number>, spelling: string, index: number, ambiguous: Map<string, number[]>): void {
  const before = map.get(spelling);
  if (before === undefined) map.set(spelling, index);
  else if (before !== index) {
    if (before !== SEVERAL) collect(ambiguous, plain(spelling), before);
    collect(ambiguous, plain(spelling), index);
    map.set(spelling, SEVERAL);
  }
}

function collect(ambiguous: Map<string, number[]>, spelling: string, index: number): void {
  const indexes = ambiguous.get(spelling) ?? [];
  if (!indexes.includes(index)) indexes.push(index);
  ambiguous.set(spelling, indexes);
}

/** The one value whose spelling holds the word, is held by it, or differs in a sign or two; undefined when none or several. */
function nearest(word: string, spellings: Spellings): number | undefined {
  // One digit off is another place, not a slip that could be guessed.
  if (/^[\d.]*$/.test(word) || word.length < 2) return undefined;
  const holding = new Set<number>();
  let closest = Infinity;
  let close = new Set<number>();
  for (const [spelling, index] of spellings.plain) {
    if (index === SEVERAL || /^\d+$/.test(spelling)) continue;
    if (holds(spelling, word) || holds(word, spelling)) holding.add(index);
    const far = distance(word, spelling);
    if (far > allowed(Math.min(word.length, spelling.length)) || far > closest) continue;
    if (far < closest) close = new Set();
    closest = far;
    close.add(index);
  }
  if (spellings.plain.has(word)) return only(new Set([spellings.plain.get(word)!]));
  return only(holding) ?? only(close);
}

const only = (indexes: ReadonlySet<number>): number | undefined => {
  const [index] = indexes;
  return indexes.size === 1 && index !== SEVERAL ? index : undefined;
};

/** Two Chinese signs or four letters say enough to recognise a value by a part of it. */
const holds = (whole: string, part: string): boolean =>
  part.length >= (/^[\x20-\x7e]*$/.test(part) ? 4 : 2) && whole.includes(part);

/** Signs in which two spellings of a length may differ and still be taken for one word. */
const allowed = (length: number): number => (length < 3 ? 0 : length < 8 ? 1 : 2);

/**
 * Reads several values in one cell, separated by 、 , or ; as their ids joined by commas. One value that cannot be
 * read makes the cell unreadable; the suggestion then holds the others as typed.
 */
export function parseCodes(text: string, read: CodeReader, column: Codes): Reading<string> {
  const whole = read(text);
  const id = (reading: Reading<number>): string => column.codes.codes[reading.value!]!.id;
  if (whole.value !== undefined) return { ...whole, value: id(whole) };
  const parts = text.split(LIST_SEPARATORS).filter((part) => plain(part) !== '');
  if (parts.length < 2) return { ...whole, value: undefined } as Reading<never>;
  const readings = parts.map((part) => read(part.trim()));
  const worst = readings.find((reading) => reading.value === undefined);
  if (worst?.trouble) {
    const guessed = readings.every((reading) => reading.value !== undefined || reading.suggestion !== undefined);
    const typed = readings.map((reading, index) =>
      reading.value === undefined ? reading.suggestion : parts[index]?.trim(),
    );
    return unreadable(worst.trouble, guessed && worst.trouble === 'near-miss' ? typed.join('、') : undefined);
  }
  const ids = [...new Set(readings.filter((reading) => reading.value !== undefined).map(id))].join(',');
  return isClean(text, true) || text.includes('\n') ? valueOf(ids) : valueOf(ids, 'spaces', cleaned(text, true));
}

/** The texts a TRUE or FALSE cell stands for in a yes-no column, by its ids. */
export const booleanWord = (value: boolean, column: Codes): string =>
  column.codes.id === YES_NO ? (value ? 'yes' : 'no') : value ? 'TRUE' : 'FALSE';
