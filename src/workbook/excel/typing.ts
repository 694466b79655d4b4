/*
 * Excel reads what is written into a cell as if somebody had typed it: 0123 becomes a number, 2011-07-06 a date and
 * =1+1 a formula. An apostrophe before it says that it is a text; Excel keeps it out of the value.
 */

/*
 * Excel in Chinese reads full-width signs and digits (＝, １２３) as their narrow ones, so texts are judged as if narrow.
 */

/** What makes Excel read a formula, spaces before it or not, or drop an apostrophe that belongs to the text. */
const OPENS_FORMULA = /^(?:\s*[=+\-@]|')/;
/** Words and signs of numbers, dates, times, currencies and truths, in Chinese and English. */
const PARTS_OF_VALUES =
  /true|false|jan\w*|feb\w*|mar\w*|apr\w*|may|jun\w*|jul\w*|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|am|pm|e|[\d\s\p{P}\p{S}年月日号时点分秒上下午星期周零〇一二三四五六七八九十百千万亿元廿卅]/giu;

/** Whether Excel might make something else of the text: a value, or an error value. */
const mayBeRead = (narrow: string): boolean =>
  narrow.trimStart().startsWith('#') || narrow.replaceAll(PARTS_OF_VALUES, '') === '';

/**
 * A text as it is written so that it stays one.
 * @param format the cell's number format; text cells (`@`) take everything as text but formulas
 */
export function asText(text: string, format: string | undefined): string {
  const narrow = text.normalize('NFKC');
  const isRead = OPENS_FORMULA.test(text) || OPENS_FORMULA.test(narrow) || (format !== '@' && mayBeRead(narrow));
  return isRead ? `'${text}` : text;
}
