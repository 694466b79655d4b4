import { a1 } from '../../src/model/address';
import type { CellValue, Grid } from '../../src/model/workbook';

/** Everything of a sheet besides its name and values; left out means an ordinary visible sheet. */
export type GridDetails = Partial<Omit<Grid, 'name' | 'values'>>;

/**
 * A sheet as it stands, for tests. Rows are either cells, or one text laid out as a table that one can read:
 * a line a row, cells between `|`, where `5` and `-2.5` are numbers, `'5` is the text 5, `#REF!` a formula error and
 * nothing a blank. Lines that are empty are left out; a row of blanks is written `|`.
 */
export function gridOf(
  name: string,
  rows: string | readonly (readonly CellValue[])[],
  details: GridDetails = {},
): Grid {
  return {
    name,
    visibility: 'visible',
    values: typeof rows === 'string' ? cellsOf(rows) : rows,
    formulas: new Map(),
    formats: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    protected: false,
    date1904: false,
    ...details,
  };
}

/** Rows of cells from a table written as text; see `gridOf`. */
export function cellsOf(table: string): CellValue[][] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.replace(/^\|/, '').replace(/\|$/, '').split('|').map(cellOf));
}

function cellOf(written: string): CellValue {
  const cell = written.trim();
  if (cell === '') return null;
  if (cell.startsWith("'")) return cell.slice(1);
  if (/^-?\d+(\.\d+)?$/.test(cell)) return Number(cell);
  if (/^#(REF|N\/A|VALUE|DIV\/0|NAME|NULL|NUM)[!?]?$/.test(cell)) return { error: cell };
  return cell;
}

/** Formats by address for whole columns of a sheet: `formatsOf({ 3: 'yyyy-mm-dd' }, 2, 9)` covers D3:D10. */
export function formatsOf(
  byColumn: Readonly<Record<number, string>>,
  top: number,
  bottom: number,
): Map<string, string> {
  const formats = new Map<string, string>();
  for (const [column, format] of Object.entries(byColumn)) {
    for (let row = top; row <= bottom; row++) formats.set(a1(row, Number(column)), format);
  }
  return formats;
}
