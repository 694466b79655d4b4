import { parseA1, type CellAddress } from '../../../model/address';
import type { Table } from '../../../model/table';
import { listText, type Noted } from './noted';

/** [去年.xlsx]表!A1 and 'C:\报表\[去年.xlsx]表'!A1. A column of an Excel table, [金额], has no sheet behind it. */
const LINK = /\[([^[\]]+)\][^[\]!()+*,;=<>&"]*!/g;
/** Texts inside a formula are no references. */
const TEXTS = /"[^"]*"/g;

/** Formulas of the sheet that read other workbooks. */
export function linksOf({ grid: { formulas } }: Table): Noted | undefined {
  const cells: CellAddress[] = [];
  const books = new Set<string>();
  for (const [address, formula] of formulas) {
    if (!formula.includes('[')) continue;
    const found = [...formula.replace(TEXTS, '').matchAll(LINK)].flatMap(([, book]) =>
      book === undefined ? [] : [book],
    );
    const cell = found.length > 0 ? parseA1(address) : undefined;
    if (!cell) continue;
    cells.push(cell);
    for (const book of found) books.add(book);
  }
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  const [first, ...more] = cells;
  return first && { cell: first, words: listText([...books]), others: more };
}
