import { scrolled } from '../../../src/workbench/grid/univer/scrolled';

/** Two frozen rows of 10 pixels, then rows of 30. */
const ends = [10, 20, ...Array.from({ length: 100 }, (_, index) => 50 + index * 30)];
const view = { from: 20, to: 320 };

describe('a row brought into view', () => {
  it('that is seen whole, or does not move, scrolls nothing', () => {
    expect(scrolled(ends, 2, 2, view)).toBeUndefined();
    expect(scrolled(ends, 2, 11, view)).toBeUndefined();
    expect(scrolled(ends, 2, 1, { from: 500, to: 800 })).toBeUndefined();
  });

  it('stands a third down the moving part, whatever the heights of the frozen rows', () => {
    // Row 50 begins at 20 + 48 × 30; a third of the view is 100.
    expect(scrolled(ends, 2, 50, view)).toBe(48 * 30 - 100);
    expect(scrolled(ends, 2, 12, view)).toBe(10 * 30 - 100);
  });

  it('above the view comes back, the first ones to the very beginning', () => {
    expect(scrolled(ends, 2, 20, { from: 1000, to: 1300 })).toBe(18 * 30 - 100);
    expect(scrolled(ends, 2, 3, { from: 1000, to: 1300 })).toBe(0);
  });

  it('taller than the view is not scrolled to again and again', () => {
    expect(scrolled([20, 1000], 0, 1, { from: 20, to: 320 })).toBeUndefined();
  });
});
