import type { CalendarDate } from '../../model/date';

/**
 * Resident identity numbers of 18 characters (GB 11643): six digits of a division, eight of the birth date, three of
 * an order (odd for men, even for women) and a check character.
 */
const WEIGHTS = Uint8Array.of(7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2);
const CHECK = '10X98765432';
const LENGTH = 18;
const OLD_LENGTH = 15;

/** The check character the first 17 digits ask for; undefined when they are not 17 digits. */
export function residentCheck(number: string): string | undefined {
  let sum = 0;
  for (let i = 0; i < LENGTH - 1; i++) {
    const digit = number.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return undefined;
    sum += digit * WEIGHTS[i]!;
  }
  return CHECK[sum % 11];
}

/** 18 characters whose last one fits; the X is a capital one. */
export const isResidentNumber = (number: string): boolean =>
  number.length === LENGTH && residentCheck(number) === number[LENGTH - 1];

/** `male` or `female` (ids of the list of genders), told by a number that is right; undefined otherwise. */
export function genderOf(number: string | undefined): 'male' | 'female' | undefined {
  if (number === undefined || !isResidentNumber(number)) return undefined;
  return number.charCodeAt(16) % 2 === 1 ? 'male' : 'female';
}

/** Numbers issued before 1999, without the century of the birth and without a check character. */
export const isOldResidentNumber = (number: string): boolean => /^\d{15}$/.test(number);

/** The birth date a number of 18 or 15 digits tells, as written: the calendar has not been asked. */
export function birthOf(number: string): CalendarDate {
  const isOld = number.length === OLD_LENGTH;
  const at = isOld ? 6 : 8;
  const century = isOld ? 19 : twoDigits(number, 6);
  return {
    year: century * 100 + twoDigits(number, at),
    month: twoDigits(number, at + 2),
    day: twoDigits(number, at + 4),
  };
}

const twoDigits = (number: string, at: number): number =>
  (number.charCodeAt(at) - 48) * 10 + number.charCodeAt(at + 1) - 48;
