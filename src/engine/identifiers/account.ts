const SHORTEST = 10;
const LONGEST = 30;
/** Cards of UnionPay; only they carry a check digit for certain. */
const CARD = /^62(?:\d{14}|\d{17})$/;

/** Whether a text could be a bank account: 10 to 30 digits, in groups or not, and as a card with the right last one. */
export function isAccount(text: string): boolean {
  const digits = text.replace(/[- ]/g, '');
  if (!/^\d+$/.test(digits) || digits.length < SHORTEST || digits.length > LONGEST) return false;
  return !CARD.test(digits) || passesLuhn(digits);
}

/** Luhn's check (ISO/IEC 7812): every second digit from the right doubled, the sum a multiple of ten. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
