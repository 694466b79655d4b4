import type { IRange } from '@univerjs/core';
import type { Rect } from '../../book/rect';

export const toRange = (rect: Rect): IRange => ({
  startRow: rect.top,
  endRow: rect.bottom,
  startColumn: rect.left,
  endColumn: rect.right,
});

/** @param sheet how far whole rows and columns reach, since Univer leaves their ends open */
export const toRect = (range: IRange, sheet: { readonly rows: number; readonly columns: number }): Rect => ({
  top: Number.isNaN(range.startRow) ? 0 : range.startRow,
  bottom: Number.isNaN(range.endRow) ? sheet.rows - 1 : range.endRow,
  left: Number.isNaN(range.startColumn) ? 0 : range.startColumn,
  right: Number.isNaN(range.endColumn) ? sheet.columns - 1 : range.endColumn,
});

/** Characters to pixels, as the program draws columns of its standard font. */
export const columnPixels = (characters: number): number => Math.trunc(characters * 7 + 5);
export const columnCharacters = (pixels: number): number => Math.max(0, Math.round(((pixels - 5) / 7) * 100) / 100);
/** Points to pixels. */
export const rowPixels = (points: number): number => Math.round((points * 4) / 3);
export const rowPoints = (pixels: number): number => Math.round(pixels * 0.75 * 100) / 100;
