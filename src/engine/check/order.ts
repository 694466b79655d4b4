import type { Steps } from '../steps';
import type { Found } from './found';

/** Comparisons between two yields. */
const SLICE = 65_536;

/**
 * The order findings are reported in: by sheet, row, column, rule. A merge sort that can be interrupted, because a
 * million findings take longer than one block may.
 */
export function* inOrder(found: Found): Steps<Int32Array> {
  const { size, tables, sheetRows, sheetColumns, rules } = found;
  const before = (a: number, b: number): boolean => {
    const by =
      tables[a]! - tables[b]! ||
      sheetRows[a]! - sheetRows[b]! ||
      sheetColumns[a]! - sheetColumns[b]! ||
      rules[a]! - rules[b]!;
    return by <= 0;
  };
  let from = Int32Array.from({ length: size }, (_, index) => index);
  let into = new Int32Array(size);
  let since = 0;
  for (let width = 1; width < size; width *= 2) {
    for (let start = 0; start < size; start += 2 * width) {
      const middle = Math.min(start + width, size);
      const end = Math.min(start + 2 * width, size);
      let [left, right] = [start, middle];
      for (let at = start; at < end; at++) {
        const takeLeft = left < middle && (right >= end || before(from[left]!, from[right]!));
        into[at] = takeLeft ? from[left++]! : from[right++]!;
        if (++since % SLICE === 0) yield 0;
      }
    }
    [from, into] = [into, from];
  }
  return from;
}
