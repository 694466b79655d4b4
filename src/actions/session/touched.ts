import { shareRows } from '../../model/ranges';
import type { Edit, SheetRange } from '../../model/workbook';

/**
 * Adds cells to those that were touched. Ranges of a sheet that meet or overlap by their rows become one, since rows are
 * what is judged again.
 */
export function withTouched(touched: readonly SheetRange[], added: SheetRange): readonly SheetRange[] {
  const near = { ...added.range, top: added.range.top - 1, bottom: added.range.bottom + 1 };
  const meets = (each: SheetRange): boolean => each.sheet === added.sheet && shareRows(each.range, near);
  const range = touched.filter(meets).reduce(
    (sum, each) => ({
      top: Math.min(sum.top, each.range.top),
      left: Math.min(sum.left, each.range.left),
      bottom: Math.max(sum.bottom, each.range.bottom),
      right: Math.max(sum.right, each.range.right),
    }),
    added.range,
  );
  return [...touched.filter((each) => !meets(each)), { sheet: added.sheet, range }];
}

/** Both lists as one. */
export const allTouched = (one: readonly SheetRange[], other: readonly SheetRange[]): readonly SheetRange[] =>
  other.reduce(withTouched, one);

/** How many rows they are in all. */
export const rowCount = (touched: readonly SheetRange[]): number =>
  touched.reduce((sum, { range }) => sum + range.bottom - range.top + 1, 0);

/** Whether an edit may move what stands in cells: rows moved, or a block was pasted. */
export const movesCells = ({ range }: Edit): boolean =>
  range === undefined || range.top !== range.bottom || range.left !== range.right;
