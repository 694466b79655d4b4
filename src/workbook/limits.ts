import { a1 } from '../model/address';
import type { SheetDesign } from '../model/sheet';

/** Longest text of a cell, in UTF-16 units. */
const LONGEST_TEXT = 32_767;

/**
 * A text that outgrows its place (by default a cell) is cut, visibly: a message must not keep a whole workbook from
 * being written.
 */
export const fittedText = (text: string, longest = LONGEST_TEXT): string =>
  text.length > longest ? `${text.slice(0, longest - 1)}…` : text;

/** @throws {Error} when no spreadsheet program takes the sheet: a fault of the design, not of data. */
export function assertDesign({ name, rows, styles }: SheetDesign): void {
  if (name === '' || name.length > 31 || /[[\]:*?/\\]/.test(name) || name.startsWith("'") || name.endsWith("'")) {
    throw new Error(`"${name}" cannot be the name of a sheet`);
  }
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (typeof cell?.value === 'number' && !Number.isFinite(cell.value)) {
        throw new Error(`${name}!${a1(r, c)}: ${cell.value} cannot be written`);
      }
      if (cell?.style !== undefined && !(cell.style in styles)) {
        throw new Error(`${name}!${a1(r, c)}: there is no style ${cell.style}`);
      }
    });
  });
}
