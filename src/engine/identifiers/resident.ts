/**
 * Resident identity numbers of 18 characters (GB 11643): six digits of a division, eight of the birth date, three of
 * an order (odd for men, even for women) and a check character.
 */
const WEIGHTS = Uint8Array.of(7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2);
const CHECK = '10X98765432';
const LENGTH = 18;

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
