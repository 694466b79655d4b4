import type { CellValue } from '../../model/workbook';

/** Text hygiene: width, spaces, invisible characters (TF-01, TF-02). */

const FULL_WIDTH = /[\uff01-\uff5e\uffe5\u3000]/g;
const FULL_WIDTH_LETTERS = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g;
/** Soft hyphen, zero-width and direction marks, byte-order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
/** Control characters but tab, line feed and carriage return. */
const CONTROL = /(?![\t\n\r])\p{Cc}/gu;

const narrow = (sign: string): string =>
  sign === '\u3000' ? ' ' : sign === '\uffe5' ? '¥' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0);

/** Full-width twins of ASCII and the ideographic space as half width: （１２） → (12). */
export const halfWidth = (text: string): string => (isPlain(text) ? text : text.replace(FULL_WIDTH, narrow));

/** Only digits and letters made half width; punctuation stays as the text has it (document numbers). */
export const halfWidthLetters = (text: string): string => text.replace(FULL_WIDTH_LETTERS, narrow);

/** The text as words are compared: half width, without any space or invisible sign, lower case. */
export const plain = (text: string): string =>
  isPlain(text) ? text.toLowerCase() : halfWidth(text).replace(INVISIBLE, '').replace(/\s+/g, '').toLowerCase();

/**
 * Whether a text has no space too many: none at the ends, no two in a row, none but plain and ideographic ones, no
 * invisible characters; line feeds only inside, and only where the column has room for lines. One look at each
 * character and no regular expression: nearly every text of a large register is clean.
 */
export function isClean(text: string, singleLine: boolean): boolean {
  const last = text.length - 1;
  let spaced = true;
  for (let index = 0; index <= last; index++) {
    const code = text.charCodeAt(index);
    if ((code > 0x20 && code < 0x7f) || (code > 0x3000 && code < 0xd800)) {
      spaced = false;
    } else if (code === 0x20 || code === 0x3000) {
      if (spaced || index === last) return false;
      spaced = true;
    } else if (code === 0x0a) {
      if (singleLine || index === 0 || index === last) return false;
      spaced = true;
    } else if (isOdd(code)) {
      return false;
    } else {
      spaced = false;
    }
  }
  return true;
}

/** Whether a text is of half-width signs and Chinese characters alone, without any space: nothing to tidy in an id. */
export function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (!((code > 0x20 && code < 0x7f) || (code > 0x3000 && code < 0xd800))) return false;
  }
  return true;
}

const isOdd = (code: number): boolean =>
  code < 0x20 ||
  (code >= 0x7f && code <= 0xa0) ||
  code === 0xad ||
  (code >= 0x2000 && code <= 0x200f) ||
  (code >= 0x2028 && code <= 0x202f) ||
  (code >= 0x205f && code <= 0x2064) ||
  code === 0x1680 ||
  code === 0xfeff;

/** The text without spaces too many and invisible characters; `isClean` holds of the result. */
export function cleaned(text: string, singleLine: boolean): string {
  const visible = text.replace(INVISIBLE, '').replace(CONTROL, '').replace(/\r\n?/g, '\n');
  if (singleLine) return visible.replace(/\s+/g, ' ').trim();
  return visible
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const WHITE = /^[\s\u200b\ufeff]*$/;

/** Whether nothing stands in a cell, or nothing that can be seen. */
export const isBlank = (value: CellValue | undefined): boolean =>
  value === null || value === undefined || (typeof value === 'string' && !beginsPlainly(value) && WHITE.test(value));
/** The ordinary text begins with a half-width sign or a Chinese character: one look spares the pattern. */
const beginsPlainly = (text: string): boolean => {
  const first = text.charCodeAt(0);
  return (first > 0x20 && first < 0x7f) || (first > 0x3000 && first < 0xd800);
};
