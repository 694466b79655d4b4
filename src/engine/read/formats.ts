import type { Grid } from '../../model/workbook';
import { BLOCK_ROWS, type Steps } from '../steps';
import { showsDate } from './dates';

/** How the numbers of a cell are shown, as far as it changes what they mean. */
export const Shown = { asDate: 1, asPercent: 2 } as const;

/** By column of the sheet: how the cell of each row is shown, as bits of `Shown`. */
export type ShownAs = ReadonlyMap<number, Uint8Array>;

/**
 * How the cells of some columns are shown. One walk over all formats of a sheet costs a tenth of looking up each cell
 * by its address.
 */
export function* shownAs(grid: Grid, positions: readonly number[]): Steps<ShownAs> {
  const shown = new Map(positions.map((position) => [position, new Uint8Array(grid.values.length)]));
  if (shown.size === 0) return shown;
  let last = '';
  let bits = 0;
  let walked = 0;
  for (const [address, format] of grid.formats) {
    if (++walked % (BLOCK_ROWS * 8) === 0) yield walked / grid.formats.size;
    let column = 0;
    let at = 0;
    for (let code = address.charCodeAt(0); code >= 65; code = address.charCodeAt(++at))
      column = column * 26 + code - 64;
    const cells = shown.get(column - 1);
    if (!cells) continue;
    let row = 0;
    for (; at < address.length; at++) row = row * 10 + address.charCodeAt(at) - 48;
    if (format !== last) {
      last = format;
      bits = bitsOf(format);
    }
    if (row <= cells.length) cells[row - 1] = bits;
  }
  return shown;
}

/** What a number format means for a cell, as bits of `Shown`. */
export const bitsOf = (format: string): number =>
  (showsDate(format) ? Shown.asDate : 0) | (format.includes('%') ? Shown.asPercent : 0);
