import { columnName } from '../book/address';
import type { Book } from '../book/book';
import { isCellError } from '../book/types';
import { sheetParts, textOf, toBytes, type Parts } from './parts';

/** Puts error results into formula cells: the library leaves them out of what it writes. */
export function writeErrors(parts: Parts, book: Book): void {
  const places = sheetParts(parts);
  for (const [index, sheet] of book.sheets.entries()) {
    const errors = new Map<string, string>();
    sheet.forEachFormula((row, column) => {
      const value = sheet.value(row, column);
      if (isCellError(value)) errors.set(`${columnName(column)}${row + 1}`, value.error);
    });
    const part = places[index];
    if (errors.size === 0 || part === undefined) continue;
    const text = (textOf(parts, part) ?? '').replace(
      /<c r="([A-Z]+\d+)"([^>]*)>(<f\b[^>]*>[^<]*<\/f>)<\/c>/g,
      (cell, address: string, attributes: string, formula: string) => {
        const error = errors.get(address);
        return error === undefined ? cell : `<c r="${address}"${attributes} t="e">${formula}<v>${error}</v></c>`;
      },
    );
    parts[part] = toBytes(text);
  }
}
