import { a1Range, parseA1, parseA1Range, type CellAddress, type RangeAddress } from '../../src/model/address';
import { asRanges, contains, shareRows } from '../../src/model/ranges';

const cell = (address: string): CellAddress => {
  const at = parseA1(address);
  if (!at) throw new Error(address);
  return at;
};
const range = (address: string): RangeAddress => {
  const at = parseA1Range(address);
  if (!at) throw new Error(address);
  return at;
};

test.each([
  ['B2', 'B2'],
  ['B4 B2 B3', 'B2:B4'],
  ['B2 B2 B3', 'B2:B3'],
  ['B2 B4', 'B2 B4'],
  ['B2 B3 C2 C3', 'B2:C3'],
  ['B2 B3 C2', 'B2:B3 C2'],
  ['B2 D2', 'B2 D2'],
  ['B2 C2 D2 F2 B3', 'B2:B3 C2:D2 F2'],
  ['', ''],
])('%s is %s', (cells, ranges) => {
  const given = cells.split(' ').filter(Boolean).map(cell);
  expect(asRanges(given).map(a1Range).join(' ')).toBe(ranges);
});

test('a rectangle contains its corners and nothing beside them', () => {
  const inside = ['B2', 'D4', 'C3', 'A2', 'B1', 'E4', 'D5'].filter((each) => contains(range('B2:D4'), cell(each)));
  expect(inside).toEqual(['B2', 'D4', 'C3']);
});

test('rectangles share rows wherever their columns are', () => {
  expect(['A1', 'Z2', 'A4:B9', 'A5'].map((each) => shareRows(range('C2:D4'), range(each)))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});
