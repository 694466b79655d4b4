import type { NumberColumn } from '../../model/column';
import { plain } from './clean';
import { parseNumber } from './numbers';
import { yearIn } from './preamble';
import { valueOf, type Reading } from './reading';

const WITH_WORD = /^(\d{4})年度?$/;
const IN_CHINESE = /^[〇○零一二三四五六七八九]{4}年?度?$/;

/** Reads a text in a column of years: 2011年, 2011年度 and 二〇一一年 mean 2011, and the rules of the year hold. */
export function parseYear(text: string, column: NumberColumn): Reading<number> {
  const word = plain(text);
  const digits = WITH_WORD.exec(word)?.[1];
  const chinese = IN_CHINESE.test(word) ? yearIn(`${word.slice(0, 4)}年`) : undefined;
  const year = digits === undefined ? chinese : Number(digits);
  return year === undefined ? parseNumber(text, column) : valueOf(year, 'number-not-text', String(year));
}
