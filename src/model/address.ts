/** A cell of a sheet; `row` and `column` count from 0, as arrays do. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both corners included, counting from 0. */
export interface RangeAddress {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Last row and column of an Excel sheet (2007 and later), counting from 0. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** Column letters: 0 → A, 25 → Z, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The address as people read it: {row: 7, column: 1} → B8. */
export const a1 = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** A rectangle as people read it; a single cell stays one address. */
export function a1Range(range: RangeAddress): string {
  const from = a1(range.top, range.left);
  const to = a1(range.bottom, range.right);
  return from === to ? from : `${from}:${to}`;
}

/** The same with `$` on both parts, as formulas on other sheets need it. */
export const absolute = (range: RangeAddress): string => a1Range(range).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

/** Reads `B8` or `$B$8`; undefined when the text is no address. */
export function parseA1(address: string): CellAddress | undefined {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(address);
  if (!match?.[1] || !match[2]) return undefined;
  let column = 0;
  for (const letter of match[1]) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]) - 1, column: column - 1 };
}

/** Reads `B8:D9` or `B8`; undefined when the text is no range. */
export function parseA1Range(address: string): RangeAddress | undefined {
  const [first = '', second = first] = address.split(':');
  const from = parseA1(first);
  const to = parseA1(second);
  if (!from || !to) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** A sheet name as a formula needs it: always quoted, so that no name can break out. */
export const quoteSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;
