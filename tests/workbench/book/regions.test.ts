import { parseRect, rectName } from '../../../src/workbench/book/address';
import { cutOut, RegionBuilder, within } from '../../../src/workbench/book/regions';
import type { Rect } from '../../../src/workbench/book/rect';

const rect = (text: string): Rect => {
  const read = parseRect(text);
  if (!read) throw new Error(`${text} is no address`);
  return read;
};
const names = (rects: readonly Rect[]): string => rects.map(rectName).join(' ');

describe('RegionBuilder', () => {
  const gather = (rows: readonly string[]): string => {
    const builder = new RegionBuilder();
    rows.forEach((line, row) => {
      Array.from(line).forEach((mark, column) => {
        if (mark === 'x') builder.add(row, column);
      });
    });
    return names(builder.finish());
  };

  it('joins neighbours in a row and equal runs of rows', () => {
    expect(gather(['xx.', 'xx.', 'xx.'])).toBe('A1:B3');
    expect(gather(['x.x', 'x.x'])).toBe('A1:A2 C1:C2');
  });

  it('begins anew where the run changes or a row is left out', () => {
    expect(gather(['xx', 'x.', 'x.'])).toBe('A1:B1 A2:A3');
    expect(gather(['x', '.', 'x'])).toBe('A1 A3');
    expect(gather(['..', 'x.', 'xx', 'xx'])).toBe('A2 A3:B4');
  });

  it('finds nothing in nothing', () => {
    expect(gather(['...'])).toBe('');
  });
});

describe('rectangles among rectangles', () => {
  it('cuts holes', () => {
    expect(names(cutOut([rect('A1:C3')], [rect('B2')]))).toBe('A1:C1 A3:C3 A2 C2');
    expect(names(cutOut([rect('A1:A3')], [rect('A1:A3')]))).toBe('');
  });

  it('takes each cell once', () => {
    expect(names(within([rect('A1:A4')], [rect('A1:A2'), rect('A2:A3')]))).toBe('A1:A2 A3');
  });
});
