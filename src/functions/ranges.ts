import type { Cell, Cells } from '../model/cellFunction';
import { text } from '../model/text';
import { WORDS, wrongValue } from './fault';
import { isBlankCell, numberOf, shown } from './given';

const UNREADABLE = text(
  '区域内“{value}”不是准确的数字，请改正后重算。',
  '"{value}" in the range is no exact number; please put it right.',
);

/** The number of a cell of a range; undefined for blanks and words. A text with figures that says no number is a fault. */
export function amountOf(cell: Cell): number | undefined {
  if (isBlankCell(cell)) return undefined;
  const amount = numberOf(cell);
  if (amount === undefined && typeof cell === 'string' && /\p{Nd}/u.test(cell)) {
    throw wrongValue(UNREADABLE, { value: shown(cell) });
  }
  return amount;
}

/** The numbers of a range, row by row; blanks and words do not count. */
export const amountsOf = (range: Cells): number[] =>
  range.flatMap((row) => row.flatMap((cell) => amountOf(cell) ?? []));

/** Values, one for each number of a range, in the places of those numbers; nothing elsewhere. */
export function reshaped(range: Cells, values: readonly number[]): Cells {
  let next = 0;
  return range.map((row) => row.map((cell) => (amountOf(cell) === undefined ? '' : (values[next++] ?? ''))));
}

/** Cells of two ranges, side by side. @throws {FunctionFault} when one has more than the other */
export function sideBySide(one: Cells, other: Cells): (readonly [Cell, Cell])[] {
  const [left, right] = [one.flat(), other.flat()];
  if (left.length !== right.length) throw wrongValue(WORDS.sameSize);
  return left.map((cell, index) => [cell, right[index] ?? null]);
}
