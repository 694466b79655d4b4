import { isCell, isWholeColumns, isWholeRows, onSheet, SHEET_COLUMNS, SHEET_ROWS, type Rect } from './rect';

/** Column letters: 0 → A, 25 → Z, 26 → AA. */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

/** A → 0, AA → 26. */
export const columnIndex = (name: string): number =>
  Array.from(name.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The rectangle as spreadsheets write it: `B8`, `B8:D9`, `C:C`, `2:5`. */
export function rectName(rect: Rect): string {
  if (isWholeRows(rect)) return `${rect.top + 1}:${rect.bottom + 1}`;
  if (isWholeColumns(rect)) return `${columnName(rect.left)}:${columnName(rect.right)}`;
  const first = `${columnName(rect.left)}${rect.top + 1}`;
  return isCell(rect) ? first : `${first}:${columnName(rect.right)}${rect.bottom + 1}`;
}

/** The same with fixed rows and columns, as names hold it: `$B$8:$D$9`. */
export const fixedName = (rect: Rect): string => rectName(rect).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);

/** A sheet's name as an address holds it: quoted only where it must be. */
export const sheetPrefix = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([a-z]{1,3}\d+|r\d*c\d*)$/i.test(name)
    ? `${name}!`
    : `'${name.replaceAll("'", "''")}'!`;

const PART = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,6})?$/;

interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

function corner(text: string): Corner | undefined {
  const match = PART.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return undefined;
  return {
    column: match[1] === undefined ? undefined : columnIndex(match[1]),
    row: match[2] === undefined ? undefined : Number(match[2]) - 1,
  };
}

const span = (one: number | undefined, other: number | undefined, size: number): [number, number] | undefined => {
  if (one === undefined && other === undefined) return [0, size - 1];
  return one === undefined || other === undefined ? undefined : [Math.min(one, other), Math.max(one, other)];
};

/** Reads `B8`, `$B$8:D9`, `C:C` or `2:5`; undefined when the text is no address of a sheet. */
export function parseRect(text: string): Rect | undefined {
  const [first = '', second = first, ...more] = text.trim().split(':');
  const from = corner(first);
  const to = corner(second);
  if (!from || !to || more.length > 0) return undefined;
  if (first === second && !text.includes(':') && (from.row === undefined || from.column === undefined))
    return undefined;
  const rows = span(from.row, to.row, SHEET_ROWS);
  const columns = span(from.column, to.column, SHEET_COLUMNS);
  if (!rows || !columns) return undefined;
  const rect: Rect = { top: rows[0], bottom: rows[1], left: columns[0], right: columns[1] };
  return onSheet(rect) ? rect : undefined;
}

/** An address split into the sheet it names, if it does, and the rest: `'甲 乙'!A1` → 甲 乙, A1. */
export function splitSheet(address: string): { readonly sheet: string | undefined; readonly rest: string } {
  const at = address.lastIndexOf('!');
  if (at < 0) return { sheet: undefined, rest: address };
  const name = address.slice(0, at);
  const quoted = /^'(.*)'$/s.exec(name);
  return { sheet: quoted?.[1] === undefined ? name : quoted[1].replaceAll("''", "'"), rest: address.slice(at + 1) };
}
