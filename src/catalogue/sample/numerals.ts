import { columnLetters } from '../../model/address';
import { text, type Text } from '../../model/text';

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const PLACES = ['', '十', '百', '千'];

/**
 * A number from 1 to 9999 in Chinese numerals: 12 → 十二, 105 → 一百零五, 648 → 六百四十八.
 * @throws {RangeError} for other numbers
 */
export function chineseNumeral(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 9999) throw new RangeError(`${number} is not from 1 to 9999`);
  const digits = Array.from(String(number), Number);
  const written = digits.map((digit, index) =>
    digit === 0 ? '零' : `${DIGITS[digit] ?? ''}${placeOf(digits, index)}`,
  );
  return written.join('').replace(/零+/g, '零').replace(/零$/, '').replace(/^一十/, '十');
}

const placeOf = (digits: readonly number[], index: number): string => PLACES[digits.length - 1 - index] ?? '';

/** A person who does not exist: 示例一, 示例二 …; in English by letters, as names have no digits: Sample A … Sample AA. */
export const samplePerson = (number: number): Text =>
  text(`示例${chineseNumeral(number)}`, `Sample ${columnLetters(number - 1)}`);
