import { a1Range, LAST_COLUMN, LAST_ROW, parseA1Range, type RangeAddress } from '../../model/address';

/** Excel cuts longer addresses without a word (8,192 characters); we stay below. */
const LONGEST_ADDRESS = 8_000;

/** `Sheet1!A1`, `'a,b'!$A$1:B2`, `A:C`, `3:5`: the part after the sheet. */
const AREA = /(?:^|,)\s*(?:(?:'(?:[^']|'')*'|[^',!]+)!)?(\$?[A-Z]{0,3}\$?\d*(?::\$?[A-Z]{0,3}\$?\d*)?)(?=,|$)/g;

/** The rectangles an address of Excel names; whole rows and columns reach to the end of the sheet. */
export function areasOf(address: string): RangeAddress[] {
  return [...address.matchAll(AREA)].flatMap(([, area = '']) => {
    const plain = area.replaceAll('$', '');
    const range = parseA1Range(plain) ?? wholeLines(plain);
    return range ? [range] : [];
  });
}

function wholeLines(area: string): RangeAddress | undefined {
  const [first = '', last = first] = area.split(':');
  if (/^\d+$/.test(first) && /^\d+$/.test(last)) {
    return { top: Number(first) - 1, left: 0, bottom: Number(last) - 1, right: LAST_COLUMN };
  }
  const from = parseA1Range(`${first}1`);
  const to = parseA1Range(`${last}1`);
  return from && to && { top: 0, left: from.left, bottom: LAST_ROW, right: to.right };
}

/** Whether the range is made of whole rows or whole columns. */
export const isWholeLines = ({ top, left, bottom, right }: RangeAddress): boolean =>
  (top === 0 && bottom >= LAST_ROW) || (left === 0 && right >= LAST_COLUMN);

/** Addresses for `getRanges`, each short enough, together all of the rectangles. */
export function addressesOf(ranges: readonly RangeAddress[]): string[] {
  const addresses: string[] = [];
  let current = '';
  for (const range of ranges) {
    const next = a1Range(range);
    if (current !== '' && current.length + 1 + next.length > LONGEST_ADDRESS) {
      addresses.push(current);
      current = '';
    }
    current += current === '' ? next : `,${next}`;
  }
  return current === '' ? addresses : [...addresses, current];
}

/** Neighbouring numbers as runs from–to. @param sorted ascending, each once */
export function runsOf(sorted: readonly number[]): (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const each of sorted) {
    const last = runs.at(-1);
    if (last?.[1] === each - 1) last[1] = each;
    else runs.push([each, each]);
  }
  return runs;
}
