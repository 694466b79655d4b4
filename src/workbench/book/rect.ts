/** A rectangle of cells, both corners included, counting from 0. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A sheet is this high and this wide, in every workbook of the current file format. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;
export const WHOLE_SHEET: Rect = { top: 0, left: 0, bottom: SHEET_ROWS - 1, right: SHEET_COLUMNS - 1 };

export const rectOf = (row: number, column: number, rows = 1, columns = 1): Rect => ({
  top: row,
  left: column,
  bottom: row + rows - 1,
  right: column + columns - 1,
});

export const rowsOf = (rect: Rect): number => rect.bottom - rect.top + 1;
export const columnsOf = (rect: Rect): number => rect.right - rect.left + 1;
export const cellsOf = (rect: Rect): number => rowsOf(rect) * columnsOf(rect);
export const isCell = (rect: Rect): boolean => rect.top === rect.bottom && rect.left === rect.right;
export const isWholeColumns = (rect: Rect): boolean => rect.top === 0 && rect.bottom === SHEET_ROWS - 1;
export const isWholeRows = (rect: Rect): boolean => rect.left === 0 && rect.right === SHEET_COLUMNS - 1;

export const sameRect = (one: Rect, other: Rect): boolean =>
  one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;

export const contains = (outer: Rect, inner: Rect): boolean =>
  outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right;

/** What two rectangles share; undefined when they do not meet. */
export function intersection(one: Rect, other: Rect): Rect | undefined {
  const top = Math.max(one.top, other.top);
  const left = Math.max(one.left, other.left);
  const bottom = Math.min(one.bottom, other.bottom);
  const right = Math.min(one.right, other.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : undefined;
}

/** The smallest rectangle around both. */
export const boundingRect = (one: Rect, other: Rect): Rect => ({
  top: Math.min(one.top, other.top),
  left: Math.min(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.max(one.right, other.right),
});

/** What is left of a rectangle when another is cut out of it: up to four rectangles. */
export function without(rect: Rect, hole: Rect): Rect[] {
  const cut = intersection(rect, hole);
  if (!cut) return [rect];
  const parts: Rect[] = [];
  if (cut.top > rect.top) parts.push({ ...rect, bottom: cut.top - 1 });
  if (cut.bottom < rect.bottom) parts.push({ ...rect, top: cut.bottom + 1 });
  if (cut.left > rect.left) parts.push({ top: cut.top, bottom: cut.bottom, left: rect.left, right: cut.left - 1 });
  if (cut.right < rect.right) parts.push({ top: cut.top, bottom: cut.bottom, left: cut.right + 1, right: rect.right });
  return parts;
}

/** Lies wholly on a sheet. */
export const onSheet = (rect: Rect): boolean =>
  contains(WHOLE_SHEET, rect) && rect.top <= rect.bottom && rect.left <= rect.right;
