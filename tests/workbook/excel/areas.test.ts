import fc from 'fast-check';
import { LAST_COLUMN, LAST_ROW, type RangeAddress } from '../../../src/model/address';
import { addressesOf, areasOf } from '../../../src/workbook/excel/areas';
import { CellSet } from '../../../src/workbook/excel/cellSet';
import { markedAreas } from '../../../src/workbook/excel/markAreas';

const range = fc
  .tuple(fc.nat(12), fc.nat(8), fc.nat(4), fc.nat(4))
  .map(([top, left, high, wide]): RangeAddress => ({ top, left, bottom: top + high, right: left + wide }));

const cellsOf = (ranges: readonly RangeAddress[]): string[] => {
  const cells: string[] = [];
  for (const { top, left, bottom, right } of ranges) {
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) cells.push(`${row},${column}`);
  }
  return cells.sort();
};

describe('addresses', () => {
  test.each([
    ['Sheet1!A1', [{ top: 0, left: 0, bottom: 0, right: 0 }]],
    [
      "'a,b!C3'!$B$2:$C$4,'a,b!C3'!A1",
      [
        { top: 1, left: 1, bottom: 3, right: 2 },
        { top: 0, left: 0, bottom: 0, right: 0 },
      ],
    ],
    ["'it''s'!A1:B2", [{ top: 0, left: 0, bottom: 1, right: 1 }]],
    ['台账!C:D', [{ top: 0, left: 2, bottom: LAST_ROW, right: 3 }]],
    ['3:5', [{ top: 2, left: 0, bottom: 4, right: LAST_COLUMN }]],
    ['', []],
  ] as const)('%s names its rectangles', (address, expected) => {
    expect(areasOf(address)).toEqual(expected);
  });

  test('stay below the length Excel cuts, and lose no cell', () => {
    const scattered = Array.from({ length: 5_000 }, (_, index) => ({
      top: index * 2,
      left: 30,
      bottom: index * 2,
      right: 31,
    }));
    const addresses = addressesOf(scattered);
    expect(addresses.length).toBeGreaterThan(5);
    expect(Math.max(...addresses.map((each) => each.length))).toBeLessThan(8192);
    expect(addresses.flatMap(areasOf)).toEqual(scattered);
    expect(addressesOf([])).toEqual([]);
  });
});

describe('sets of cells', () => {
  test('give the same cells as rectangles that do not overlap', () => {
    fc.assert(
      fc.property(fc.array(range, { maxLength: 12 }), (ranges) => {
        const set = new CellSet();
        for (const each of ranges) set.add(each);
        expect(cellsOf(set.rectangles())).toEqual([...new Set(cellsOf(ranges))].sort());
      }),
    );
  });

  test('join neighbours: a block of single cells is one rectangle', () => {
    const set = new CellSet();
    for (let row = 4; row < 30; row++)
      for (let column = 2; column < 9; column++) set.add({ top: row, left: column, bottom: row, right: column });
    expect(set.rectangles()).toEqual([{ top: 4, left: 2, bottom: 29, right: 8 }]);
  });

  test('can be cut out of one another', () => {
    fc.assert(
      fc.property(fc.array(range, { maxLength: 8 }), fc.array(range, { maxLength: 8 }), (kept, cut) => {
        const [one, other] = [new CellSet(), new CellSet()];
        for (const each of kept) one.add(each);
        for (const each of cut) other.add(each);
        const gone = new Set(cellsOf(cut));
        const expected = [...new Set(cellsOf(kept))].filter((cell) => !gone.has(cell));
        expect(cellsOf(one.without([other]).rectangles())).toEqual(expected.sort());
      }),
    );
  });
});

describe('marked areas', () => {
  test('a cell of several findings has the gravest colour, once', () => {
    const row = { top: 5, left: 0, bottom: 5, right: 3 };
    const cell = { top: 5, left: 1, bottom: 5, right: 1 };
    expect(
      markedAreas([
        { sheet: '台账', range: row, severity: 'advice' },
        { sheet: '台账', range: cell, severity: 'error' },
        { sheet: '封面', range: cell, severity: 'warning' },
        { sheet: '封面', range: cell, severity: 'advice' },
      ]),
    ).toEqual([
      { sheet: '台账', severity: 'error', ranges: [cell] },
      {
        sheet: '台账',
        severity: 'advice',
        ranges: [
          { ...row, right: 0 },
          { ...row, left: 2 },
        ],
      },
      { sheet: '封面', severity: 'warning', ranges: [cell] },
    ]);
  });
});
