import { isoDate, serialOf, toSerial } from '../../model/date';
import { chineseNumber, NUMERAL_SIGNS } from './chineseNumerals';
import { halfWidth, plain } from './clean';
import { blank, notApplicable, unreadable, valueOf, type Reading } from './reading';
import { MONTH_NAMES, NOT_APPLICABLE, PLACEHOLDERS } from './words';

export type Precision = 'day' | 'month';

/** Serials between these are dates whatever the cell looks like; others only where the cell shows a date. */
const EARLIEST = serialOf('1980-01-01');
const LATEST = serialOf('2100-12-31');
/** The serial after the last day a spreadsheet knows, 9999-12-31. */
export const AFTER_LAST = 2_958_466;

const CHINESE = /^(\d{4})年(\d{1,2})月(?:份|(\d{1,2})[日号]?)?$/;
const SEPARATED = /^(\d{4})([-/.、。,])(\d{1,2})(?:\2(\d{1,2})[日号]?)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})?$/;
/** The time of day or the day of the week behind a date. */
const BEHIND =
  /(?:[t ]?(?:(?:上午|下午|晚上|凌晨) ?)?\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?z?(?: ?[ap]m)?|[ (]?(?:星期|周)[一二三四五六日天]\)?|[ ]?[上下]午)$/i;
/** 11.5.1, 11年5月, 6-Jul-11: which century, and often which of the numbers is the year, is for the office to say. */
const TWO_DIGITS = /^'?(\d{2})(?:年|([-/.]))(\d{1,2})(?:月份?|\2|月?(?:\2)?\d{1,2}[日号]?)?$/;
const MONTH = MONTH_NAMES.map((name) => (name.length > 3 ? `${name.slice(0, 3)}(?:${name.slice(3)}|t)?` : name)).join(
  '|',
);
const NAMED_TWO_DIGITS = new RegExp(`^(?:\\d{1,2}[ -]?)?(?:${MONTH})[.,]?[ -]?'?\\d{2}$`, 'i');
const DAY_FIRST = new RegExp(`^(?:(\\d{1,2})(?:st|nd|rd|th)?[ -]?)?(${MONTH})[.,]?[ -]?(\\d{4})$`, 'i');
const MONTH_FIRST = new RegExp(`^(${MONTH})\\.? ?(\\d{1,2})(?:st|nd|rd|th)?,? ?(\\d{4})$`, 'i');

/** Year, month and, where given, day as written; the calendar has not been asked yet. */
interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day?: number;
}

/**
 * Reads a text in a date column (TF-07): 2011年5月, 2011.5, 2011/7/6, 20110706, 2011-7-6, 二〇一一年七月六日,
 * 6 July 2011, 2011年7月6日星期三. The value carries a note with the ISO date. A month without a day is the first of the month where the
 * column allows months, and unreadable where it needs the day: a day made up would be compared as if it were known.
 * Two-digit years (TF-09) and days the calendar has not are unreadable.
 */
export function parseDate(text: string, precision: Precision, mayNotApply = false): Reading<number> {
  const word = plain(text);
  if (word === '') return blank;
  if (mayNotApply && NOT_APPLICABLE.has(word)) return notApplicable;
  if (PLACEHOLDERS.has(word) || NOT_APPLICABLE.has(word)) return unreadable('placeholder');
  const narrow = halfWidth(text).trim().replace(/\s+/g, ' ').replace(BEHIND, '').trim();
  const parts = partsOf(narrow);
  if (parts) return dated(parts, precision);
  return unreadable(hasTwoDigitYear(narrow) ? 'four-digit-year' : 'date');
}

function hasTwoDigitYear(narrow: string): boolean {
  const [, first, , second] = TWO_DIGITS.exec(arabic(plain(narrow))) ?? [];
  if (first === undefined) return NAMED_TWO_DIGITS.test(narrow);
  // One of the two is a month: 45.80 is no date at all.
  return [first, second].some((part) => Number(part) >= 1 && Number(part) <= 12);
}

function dated({ year, month, day }: Parts, precision: Precision): Reading<number> {
  const serial = toSerial(year, month, day ?? 1);
  if (serial === undefined || year < 1900 || month < 1 || month > 12) return unreadable('date');
  if (day === undefined && precision === 'day') return unreadable('day-given');
  return valueOf(serial, 'date-not-text', isoDate(serial, day === undefined ? 'month' : 'day'));
}

/** @param western the text in half width, with single spaces and without a time of day */
function partsOf(western: string): Parts | undefined {
  const dayFirst = DAY_FIRST.exec(western);
  if (dayFirst) return numbered(dayFirst[3], monthNamed(dayFirst[2]), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(western);
  if (monthFirst) return numbered(monthFirst[3], monthNamed(monthFirst[1]), monthFirst[2]);
  const written = arabic(plain(western));
  const separated = SEPARATED.exec(written);
  if (separated) return numbered(separated[1], separated[3], separated[4]);
  const match = CHINESE.exec(written) ?? COMPACT.exec(written);
  return match ? numbered(match[1], match[2], match[3]) : undefined;
}

const numbered = (year?: string, month?: string, day?: string): Parts => ({
  year: Number(year),
  month: Number(month),
  ...(day !== undefined && { day: Number(day) }),
});

const monthNamed = (name = ''): string =>
  String(1 + MONTH_NAMES.findIndex((month) => month.startsWith(name.slice(0, 3).toLowerCase())));

const NUMERALS = new RegExp(`[${NUMERAL_SIGNS}]+`, 'g');
/** A letter O or a nought typed for 〇: 二O一一年. */
const NOUGHT = /(?<=[一二三四五六七八九〇])[O0Ｏ](?=[一二三四五六七八九〇O0年])/gi;

/** 二〇一一年七月六日 → 2011年7月6日, 元月 → 1月; texts without Chinese figures stay as they are. */
const arabic = (text: string): string =>
  text
    .replace('元月', '一月')
    .replace(NOUGHT, '〇')
    .replace(NUMERALS, (signs) => String(chineseNumber(signs) ?? signs));

/**
 * Reads a number in a date column. `serial` counts in the 1900 system, `typedAs` is the cell's own number. A number that is shown as a date is one; a
 * number between 1980 and 2100 that is not shown as one is noted (TF-08); 20110706 and 2011.5 are dates typed as
 * numbers. 2011.1 could be January or October and is not read.
 */
export function readSerial(
  serial: number,
  typedAs: number,
  precision: Precision,
  shownAsDate: boolean,
): Reading<number> {
  if (serial >= EARLIEST && serial < LATEST + 1) {
    const day = Math.floor(serial);
    return shownAsDate ? valueOf(day) : valueOf(day, 'date-format', isoDate(day));
  }
  if (shownAsDate && serial >= 1 && serial < AFTER_LAST) return valueOf(Math.floor(serial));
  const typed = String(typedAs);
  if (/^\d{8}$|^\d{6}$|^\d{4}\.(?:[2-9]|1[12]|0[1-9])$/.test(typed)) {
    const parts = partsOf(typed);
    if (parts) return dated(parts, precision);
  }
  return unreadable('date');
}

/**
 * Reads the serial of a day that stands in a cell as text: '40730'; undefined for other texts.
 * @param shift days between the sheet's calendar and the 1900 system
 */
export function parseSerial(text: string, shift: number): Reading<number> | undefined {
  const [digits] = /^\d{5}$/.exec(halfWidth(text).trim()) ?? [];
  const serial = Number(digits) + shift;
  return serial >= EARLIEST && serial <= LATEST ? valueOf(serial, 'date-not-text', isoDate(serial)) : undefined;
}

const formats = new Map<string, boolean>();

/** Whether a number format shows a date: quoted words, colours and locales apart, it asks for years, months or days. */
export function showsDate(format: string | undefined): boolean {
  if (format === undefined) return false;
  let shows = formats.get(format);
  if (shows === undefined) {
    const codes = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '').toLowerCase();
    shows = codes !== 'general' && codes !== 'standard' && /[ymd]/.test(codes);
    formats.set(format, shows);
  }
  return shows;
}
