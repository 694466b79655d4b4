import { isoDate, serialOf, toSerial } from '../../model/date';
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
const SEPARATED = /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})?$/;
const TIME = /[t ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?z?$/i;
const MONTH = MONTH_NAMES.map((name) => (name.length > 3 ? `${name.slice(0, 3)}(?:${name.slice(3)}|t)?` : name)).join(
  '|',
);
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
 * 6 July 2011. The value carries a note with the ISO date. A month without a day is the first of the month where the
 * column allows months, and unreadable where it needs the day: a day made up would be compared as if it were known.
 * Two-digit years and days the calendar has not are unreadable.
 */
export function parseDate(text: string, precision: Precision, mayNotApply = false): Reading<number> {
  const word = plain(text);
  if (word === '') return blank;
  if (mayNotApply && NOT_APPLICABLE.has(word)) return notApplicable;
  if (PLACEHOLDERS.has(word) || NOT_APPLICABLE.has(word)) return unreadable('placeholder');
  const parts = partsOf(text);
  return parts ? dated(parts, precision) : unreadable('date');
}

function dated({ year, month, day }: Parts, precision: Precision): Reading<number> {
  const serial = toSerial(year, month, day ?? 1);
  if (serial === undefined || year < 1900 || month < 1 || month > 12) return unreadable('date');
  if (day === undefined && precision === 'day') return unreadable('day-given');
  return valueOf(serial, 'date-not-text', isoDate(serial, day === undefined ? 'month' : 'day'));
}

function partsOf(text: string): Parts | undefined {
  const narrow = halfWidth(text).trim().replace(/\s+/g, ' ');
  const western = narrow.replace(TIME, '');
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

const FIGURES: Readonly<Record<string, string>> = {
  ...{ 〇: '0', '○': '0', Ｏ: '0', 零: '0', 一: '1', 元: '1', 二: '2', 三: '3', 四: '4' },
  ...{ 五: '5', 六: '6', 七: '7', 八: '8', 九: '9', 两: '2' },
};
const CHINESE_YEAR = /^([〇○零一二三四五六七八九]{4})年/;
const CHINESE_TENS = /([一二两三])?(十|廿|卅)([一二三四五六七八九])?/g;

/** 二〇一一年七月六日 → 2011年7月6日; texts without Chinese figures stay as they are. */
function arabic(text: string): string {
  if (!/[〇○零一二三四五六七八九十廿卅]/.test(text)) return text;
  const year = text.replace(CHINESE_YEAR, (_, figures: string) => `${figureByFigure(figures)}年`);
  const tens = year.replace(CHINESE_TENS, (_, before: string | undefined, ten: string, after: string | undefined) => {
    const count = ten === '廿' ? 2 : ten === '卅' ? 3 : Number(FIGURES[before ?? '一']);
    return String(count * 10 + Number(FIGURES[after ?? '零']));
  });
  return figureByFigure(tens);
}

const figureByFigure = (text: string): string =>
  text.replace(/[〇○零一二三四五六七八九]/g, (sign) => FIGURES[sign] ?? sign);

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
