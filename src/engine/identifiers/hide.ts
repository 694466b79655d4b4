import { mask } from './mask';
import { isUscc } from './organisation';
import { isResidentNumber } from './resident';

/** A run of letters and digits, half or full width, in which a number could stand. */
const RUN = /[0-9A-Za-z０-９]+/g;
const DIGITS = /[0-9０-９]{17}[Xx](?![0-9A-Za-z])|[0-9０-９]+/g;
/** Telephones and accounts typed in groups: 138-1234-5678, 6222 0202 0001 2345 678. */
const GROUPED = /(?<![0-9])(?:1[3-9]\d[- ]\d{4}[- ]\d{4}|\d{4}(?: \d{4}){3}(?: \d{1,3})?)(?![0-9])/g;

const RESIDENT = /^[1-8]\d{5}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]$/;
/** Before 1999: the year of birth with two digits, no check character. */
const OLD_RESIDENT = /^[1-8]\d{5}\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}$/;
const PHONE = /^(?:86)?1[3-9]\d{9}$/;
const ACCOUNT = /^\d{16,19}$/;
const USCC_LENGTH = 18;

/**
 * A text without the personal numbers in it, known by their looks wherever they stand: resident identity numbers,
 * mobile telephones, bank accounts. Credit codes of organisations are public and stay.
 */
export const hidePersonal = (text: string): string =>
  text
    .replace(GROUPED, (number) => mask(number, number.startsWith('1') && number.length === 13 ? 'phone' : undefined))
    .replace(RUN, (run) => (isPublic(run.normalize('NFKC')) ? run : run.replace(DIGITS, hidden)));

/** A code of 18 characters with letters, or one of digits whose check character is right. */
const isPublic = (run: string): boolean =>
  run.length === USCC_LENGTH &&
  (isUscc(run) ? !isResidentNumber(run.toUpperCase()) : /[A-Z]/.test(run.slice(0, -1)) && !/\d{16}/.test(run));

function hidden(digits: string): string {
  const number = digits.normalize('NFKC');
  if (RESIDENT.test(number)) return mask(number, 'resident');
  if (PHONE.test(number)) return mask(number, 'phone');
  return OLD_RESIDENT.test(number) || ACCOUNT.test(number) || /^\d{17}[Xx]$/.test(number) ? mask(number) : digits;
}
