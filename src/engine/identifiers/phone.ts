/** Telephone numbers as they are dialled in China: mobiles, area code and number, service numbers. */

const SEPARATORS = /[、，,；;/\n]/;
const PLAIN_MOBILE = /^1[3-9]\d{9}$/;
const MOBILE = /^(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}$/;
/** 010 and the 02x have three digits, all others four. */
const AREA = '0(?:10|2\\d|[3-9]\\d{2})';
const EXTENSION = '(?:[- ]*(?:转|ext\\.?|x)?[- ]*\\d{1,6})?';
const FIXED = new RegExp(`^(?:\\+?86[- ]?)?(?:\\(${AREA}\\)|${AREA})[- ]?\\d{3,4}[- ]?\\d{4}${EXTENSION}$`, 'i');
const SERVICE = /^[48]00[- ]?\d{3,4}[- ]?\d{3,4}$/;

const isOne = (number: string): boolean => MOBILE.test(number) || FIXED.test(number) || SERVICE.test(number);
const tidy = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim();

/** Whether a text is a number one can dial from anywhere, or several of them. */
export function isPhone(text: string): boolean {
  if (PLAIN_MOBILE.test(text)) return true;
  const numbers = tidy(text);
  return isOne(numbers) || numbers.split(SEPARATORS).every((number) => isOne(number.trim()));
}

/** A number stored as a number, with the zero of its area code back: 4768221234 → 04768221234; undefined for others. */
export function phoneWithZero(text: string): string | undefined {
  return /^[1-9]\d{8,10}$/.test(text) && !isPhone(text) && isPhone(`0${text}`) ? `0${text}` : undefined;
}
