/** Calendar arithmetic on Excel's date serials (1900 system): 40730 = 2011-07-06. No time zones anywhere. */

const DAY = 86_400_000;
/** Serial 0 of the 1900 system as Excel counts from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30);

/** Days from the start of the 1900 system to that of the 1904 system, which old workbooks from a Mac count by. */
export const SHIFT_1904 = 1462;

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The serial of a date, or undefined when the calendar has no such day (2011-02-30). */
export function toSerial(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const check = new Date(time);
  const exists = check.getUTCFullYear() === year && check.getUTCMonth() === month - 1 && check.getUTCDate() === day;
  return exists ? (time - EPOCH) / DAY : undefined;
}

/** The serial of a date that is known to exist, such as a constant of the catalogue. @throws {RangeError} otherwise. */
export function serialOf(iso: string): number {
  const [year = 0, month = 0, day = 1] = iso.split('-').map(Number);
  const serial = toSerial(year, month, day);
  if (serial === undefined) throw new RangeError(`${iso} is not a date`);
  return serial;
}

/** Days of 400 years, after which the calendar repeats itself, and from 0000-03-01 to serial 0. */
const DAYS_OF_400_YEARS = 146_097;
const DAYS_BEFORE = 693_899;

/**
 * The calendar date of a serial, by whole numbers alone: rules ask for millions, and a `Date` for each costs ten times
 * as much. Years are counted from March, so that the leap day is the last of them.
 */
export function fromSerial(serial: number): CalendarDate {
  const days = Math.floor(serial) + DAYS_BEFORE;
  const era = Math.floor(days / DAYS_OF_400_YEARS);
  const day = days - era * DAYS_OF_400_YEARS;
  const year = Math.floor((day - Math.floor(day / 1460) + Math.floor(day / 36_524) - Math.floor(day / 146_096)) / 365);
  const dayOfYear = day - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: year + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}

/** 2011-07-06, or 2011-07 at month precision. */
export function isoDate(serial: number, precision: 'day' | 'month' = 'day'): string {
  const { year, month, day } = fromSerial(serial);
  const yearMonth = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  return precision === 'month' ? yearMonth : `${yearMonth}-${String(day).padStart(2, '0')}`;
}

/** Months since year 0, for comparisons at month level. */
export function monthIndex(serial: number): number {
  const { year, month } = fromSerial(serial);
  return year * 12 + month - 1;
}

const two = (part: number): string => String(part).padStart(2, '0');

/** Today where this machine is, ISO. */
export function localToday(now = new Date()): string {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The time where this machine is, to the minute: 2011-07-06 09:05. */
export function localTime(now = new Date()): string {
  return `${localToday(now)} ${two(now.getHours())}:${two(now.getMinutes())}`;
}
