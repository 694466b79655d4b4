import { isWholeColumns, isWholeRows, SHEET_COLUMNS, SHEET_ROWS, type Rect } from './rect';

/**
 * Rows or columns (or the cells of a band of them) moving apart or together: `count` of them inserted at `at`, or, when
 * negative, removed from `at` on. Only cells between `from` and `to` of the other axis move.
 */
export interface Shift {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

/** The shift that inserting (or removing) the cells of a rectangle causes. */
export function shiftOf(rect: Rect, axis: 'row' | 'column', removing: boolean): Shift {
  const [at, end, from, to] =
    axis === 'row' ? [rect.top, rect.bottom, rect.left, rect.right] : [rect.left, rect.right, rect.top, rect.bottom];
  return { axis, at, count: (end - at + 1) * (removing ? -1 : 1), from, to };
}

/** Where a stretch of rows or columns stands after the shift; undefined when it is gone. */
export function shiftSpan(first: number, last: number, { at, count }: Shift): readonly [number, number] | undefined {
  if (count >= 0) return [first >= at ? first + count : first, last >= at ? last + count : last];
  const end = at - count - 1;
  const newFirst = first > end ? first + count : Math.min(first, at);
  const newLast = last > end ? last + count : Math.min(last, at - 1);
  return newFirst <= newLast ? [newFirst, newLast] : undefined;
}

/** Where a rectangle stands after the shift: unchanged when it is not wholly in the band; undefined when it is gone. */
export function shiftRect(rect: Rect, shift: Shift): Rect | undefined {
  const byRow = shift.axis === 'row';
  const inBand = byRow
    ? rect.left >= shift.from && rect.right <= shift.to
    : rect.top >= shift.from && rect.bottom <= shift.to;
  // Whole columns stay whole when rows come and go between their ends, and whole rows likewise.
  if (!inBand || (byRow ? isWholeColumns(rect) : isWholeRows(rect))) return rect;
  const span = byRow ? shiftSpan(rect.top, rect.bottom, shift) : shiftSpan(rect.left, rect.right, shift);
  if (!span) return undefined;
  const [first, last] = span;
  return byRow
    ? { ...rect, top: first, bottom: Math.min(last, SHEET_ROWS - 1) }
    : { ...rect, left: first, right: Math.min(last, SHEET_COLUMNS - 1) };
}

export const shiftRects = (rects: readonly Rect[], shift: Shift): Rect[] =>
  rects.flatMap((rect) => shiftRect(rect, shift) ?? []);

/** Entries keyed by row or column number, moved along. */
export function shiftKeys<T>(entries: ReadonlyMap<number, T>, shift: Shift): Map<number, T> {
  const moved = new Map<number, T>();
  for (const [key, value] of entries) {
    const span = shiftSpan(key, key, shift);
    if (span) moved.set(span[0], value);
  }
  return moved;
}
