import { columnLetters } from '../../src/model/address';
import { serialOf } from '../../src/model/date';
import { PENDING, type CellValue, type Grid } from '../../src/model/workbook';
import { gridOf } from './grid';

/**
 * Workbooks as Markdown. Every second-level heading is a sheet, under it a table with column letters above and row
 * numbers on the left; rows left out are blank, other paragraphs are remarks for the reader of the file. In a cell,
 *
 *     5, -2.5          a number
 *     5%               a number shown as a percentage
 *     2011-07-06       a date (2011-07: a month), shown as one
 *     "5"              the text 5; any other words are a text as they stand, <br> a line break in it
 *     =SUM(D4:D5) → 9  a formula and its value; without a value it is not calculated yet
 *     #REF!            a formula error
 *     <                belongs to the merged cell on its left, ^ to the one above
 *
 * `(hidden)` behind a row number hides the row; `(hidden)` or `(1904)` behind a sheet's name hides the sheet, or makes
 * its dates count from 1904.
 * @throws {Error} where the letters or row numbers are not those of a sheet: a golden address must be readable off
 */
export function gridsOfMarkdown(markdown: string): Grid[] {
  return markdown
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [heading = '', ...lines] = section.split('\n');
      const [, name = '', marks = ''] = /^(.*?)\s*((?:\([a-z0-9]+\)\s*)*)$/.exec(heading.trim()) ?? [];
      return sheetOf(name, marks, lines.filter((line) => line.startsWith('|')).map(partsOf));
    });
}

/** The cells of a line of a table; a bar behind a backslash is part of a cell. */
const partsOf = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((part) => part.replaceAll('\\|', '|').trim());

function sheetOf(name: string, marks: string, [letters = [], , ...rows]: readonly string[][]): Grid {
  const wrong = letters.slice(1).findIndex((letter, column) => letter !== columnLetters(column));
  if (wrong >= 0) throw new Error(`${name}: the ${wrong + 1}. column must be headed ${columnLetters(wrong)}`);
  const date1904 = marks.includes('(1904)');
  const values: CellValue[][] = [];
  const formulas = new Map<string, string>();
  const formats = new Map<string, string>();
  const hiddenRows = new Set<number>();
  const written: string[][] = [];
  for (const [label = '', ...cells] of rows) {
    const row = Number(/^\d+/.exec(label)?.[0]) - 1;
    if (!(row >= values.length)) throw new Error(`${name}: row ${label} does not follow row ${values.length}`);
    while (values.length < row) {
      written.push([]);
      values.push([]);
    }
    if (label.includes('(hidden)')) hiddenRows.add(row);
    written.push(cells);
    values.push(
      cells.map((cell, column) => {
        const { value, formula, format } = cellOf(cell, date1904);
        const address = `${columnLetters(column)}${row + 1}`;
        if (formula !== undefined) formulas.set(address, formula);
        if (format !== undefined) formats.set(address, format);
        return value;
      }),
    );
  }
  return gridOf(name, values, {
    visibility: marks.includes('(hidden)') ? 'hidden' : 'visible',
    formulas,
    formats,
    hiddenRows,
    date1904,
    merges: mergesOf(written),
  });
}

interface Cell {
  readonly value: CellValue;
  readonly formula?: string;
  readonly format?: string;
}
const DATE = /^\d{4}-\d{2}(-\d{2})?$/;
/** Days from the start of the 1900 system to that of the 1904 system. */
const SHIFT_1904 = 1462;

function cellOf(written: string, date1904: boolean): Cell {
  if (written === '' || written === '<' || written === '^') return { value: null };
  if (/^".*"$/.test(written)) return { value: written.slice(1, -1) };
  if (/^-?\d+(\.\d+)?$/.test(written)) return { value: Number(written) };
  if (/^-?\d+(\.\d+)?%$/.test(written)) return { value: Number(written.slice(0, -1)) / 100, format: '0.00%' };
  if (DATE.test(written)) {
    const format = written.length === 7 ? 'yyyy-mm' : 'yyyy-mm-dd';
    return { value: serialOf(written) - (date1904 ? SHIFT_1904 : 0), format };
  }
  if (/^#[A-Z/0!?]+$/.test(written)) return { value: { error: written } };
  const formula = /^=(.*?)(?:\s*→\s*(.*))?$/.exec(written);
  if (!formula?.[1]) return { value: written.replaceAll('<br>', '\n') };
  return { ...(formula[2] === undefined ? { value: PENDING } : cellOf(formula[2], date1904)), formula: formula[1] };
}

/** Merged cells: from the cell that holds something to the last `<` right of it and the last `^` below it. */
function mergesOf(rows: readonly (readonly string[])[]): Grid['merges'] {
  return rows.flatMap((cells, top) =>
    cells.flatMap((cell, left) => {
      let [right, bottom] = [left, top];
      if (cell === '<' || cell === '^') return [];
      while (cells[right + 1] === '<') right++;
      while (rows[bottom + 1]?.[left] === '^') bottom++;
      return right > left || bottom > top ? [{ top, left, bottom, right }] : [];
    }),
  );
}
