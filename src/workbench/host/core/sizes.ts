import { shown } from '../../book/cellText';
import type { Sheet } from '../../book/sheet';
import { requireAllowed } from '../protection';
import { same, type CellArea } from './cells';

const PIXELS_PER_CHARACTER = 7;
const PADDING = 5;
const POINTS_PER_PIXEL = 0.75;
const WIDEST = 255;

/** A width in characters of the default font, as files keep it, in points, as add-ins see it. */
export const columnPoints = (characters: number): number =>
  (characters * PIXELS_PER_CHARACTER + PADDING) * POINTS_PER_PIXEL;
export const pointsToCharacters = (points: number): number =>
  Math.max(0, (points / POINTS_PER_PIXEL - PADDING) / PIXELS_PER_CHARACTER);

const ends = (axis: 'row' | 'column', rect: CellArea['areas'][number]): readonly [number, number] =>
  axis === 'row' ? [rect.top, rect.bottom] : [rect.left, rect.right];

/** The size all rows or columns of some cells have; null when they differ. */
export function sizes({ sheet, areas }: CellArea, axis: 'row' | 'column'): number | null {
  const standard = axis === 'row' ? sheet.state.standardHeight : sheet.state.standardWidth;
  return same(
    areas.flatMap((rect) => {
      const [first, last] = ends(axis, rect);
      const own = [...sheet.sizes(axis)].filter(([index]) => index >= first && index <= last).map(([, size]) => size);
      return own.length === last - first + 1 ? own : [...own, standard];
    }),
  );
}

/** Sets sizes; undefined fits columns to what they show and rows to the default. */
export function resize({ sheet, areas }: CellArea, axis: 'row' | 'column', size: number | undefined): void {
  requireAllowed(sheet, axis === 'row' ? 'allowFormatRows' : 'allowFormatColumns');
  for (const rect of areas) {
    const [first, last] = ends(axis, rect);
    if (size !== undefined || axis === 'row') sheet.resize(axis, first, last, size, 'addin');
    else fitColumns(sheet, first, last);
  }
}

/** Han characters take the width of two. */
const width = (text: string): number => Array.from(text).reduce((sum, letter) => sum + (letter > '\u2e80' ? 2 : 1), 0);

function fitColumns(sheet: Sheet, first: number, last: number): void {
  const used = sheet.usedRect(true);
  for (let column = first; used && column <= Math.min(last, used.right); column += 1) {
    let widest = 0;
    sheet.forEachRow(used.top, used.bottom, (row, values) => {
      const value = values[column] ?? null;
      if (value !== null) widest = Math.max(widest, width(shown(value, sheet.style(row, column).numberFormat)));
    });
    if (widest > 0) sheet.resize('column', column, column, Math.min(WIDEST, widest + 1), 'addin');
  }
}
