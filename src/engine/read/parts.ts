import { parseA1 } from '../../model/address';
import type { CellValue, Grid } from '../../model/workbook';
import { isBlank, plain } from './clean';
import { findHeader, SEARCHED_TOP, type FoundHeader } from './headers';
import type { HeaderIndex } from './headerIndex';
import { letters } from './headerText';
import { findUnit } from './preamble';
import * as words from './words';

/** Headers a part needs to be a table of its own beside or below another. */
const FEWEST_HEADERS = 3;
/** So many rows above a header may hold its title and unit. */
const TITLE_ROWS = 4;
const NOTHING: readonly CellValue[] = [];
const opensNotes = words.beginsWithAny(words.NOTE_OPENINGS);

/** A table as a sheet of its own. */
export interface Part {
  readonly grid: Grid;
  /** The row from which on its header is to be looked for. */
  readonly from: number;
}

/**
 * The tables of a sheet, each as a sheet of its own with the other cells left out: side by side where blank columns
 * part them, one below the other where another header follows. Addresses stay those of the sheet. Most sheets hold
 * one table and are given back as they are; what is no register is no part, so that remarks beside a table stay there.
 */
export function partsOf(grid: Grid, indexes: readonly HeaderIndex[]): readonly Part[] {
  return besideEachOther(grid, indexes).flatMap((part) => belowEachOther(part, indexes));
}

function besideEachOther(grid: Grid, indexes: readonly HeaderIndex[]): readonly Grid[] {
  const spans = filledSpans(grid);
  if (spans.length < 2) return [grid];
  const parts = spans.map(([left, right]) => {
    const part = window(grid, { top: 0, bottom: grid.values.length, left, right });
    return { left, right, header: findHeader(part, indexes) };
  });
  if (!parts.every(({ header }) => header && isTable(header))) return [grid];
  return parts.map(({ left, right, header }) =>
    window(grid, { top: 0, bottom: grid.values.length, left, right, above: header?.rows[0] ?? 0 }),
  );
}

/** From which column to which something stands in the rows where headers are looked for. */
function filledSpans({ values }: Grid): (readonly [number, number])[] {
  const filled: boolean[] = [];
  for (const cells of values.slice(0, SEARCHED_TOP)) {
    for (let column = 0; column < cells.length; column++) if (!isBlank(cells[column])) filled[column] = true;
  }
  const spans: [number, number][] = [];
  for (let column = 0; column < filled.length; column++) {
    if (!filled[column]) continue;
    const last = spans.at(-1);
    if (last?.[1] === column - 1) last[1] = column;
    else spans.push([column, column]);
  }
  return spans;
}

function belowEachOther(part: Grid, indexes: readonly HeaderIndex[]): readonly Part[] {
  const headers = headersIn(part, indexes);
  if (headers.length < 2) return [{ grid: part, from: 0 }];
  const starts = headers.map(({ rows }, index) => {
    const before = headers[index - 1];
    return before ? titleOf(part, rows[0], before.rows[1]) : 0;
  });
  return headers.map(({ rows }, index) => {
    const place = { top: starts[index] ?? 0, bottom: starts[index + 1] ?? part.values.length };
    const own = window(part, place);
    // A unit stated once at the top of the sheet is that of all its tables.
    const grid = findUnit(own, rows[0]) ? own : window(part, { ...place, above: headers[0]?.rows[0] ?? 0 });
    return { grid, from: index === 0 ? 0 : rows[0] };
  });
}

/** Headers of registers down a sheet, each in other columns or of another register than the one before. */
function headersIn(grid: Grid, indexes: readonly HeaderIndex[]): FoundHeader[] {
  const best = findHeader(grid, indexes);
  if (!best) return [];
  const above = findHeader({ ...grid, values: grid.values.slice(0, best.rows[0]) }, indexes);
  const found = [...(above && isTable(above) && above.rows[1] < best.rows[0] ? [above] : []), best];
  const first = new Set(indexes.flatMap(({ namings }) => [...namings.keys()]));
  for (let row = best.rows[1] + 1; row < grid.values.length; row++) {
    if (!mayBeHeader(grid.values[row]!, first)) continue;
    const header = findHeader(grid, indexes, { from: row, to: row + 1 });
    if (!header || !isTable(header) || sameHeader(header, found.at(-1)!)) continue;
    found.push(header);
    row = header.rows[1];
  }
  return found;
}

const isTable = ({ columns }: FoundHeader): boolean => columns.size >= FEWEST_HEADERS;

/** Whether a row is of words alone, the first of which is a header somewhere. */
function mayBeHeader(cells: readonly CellValue[], known: ReadonlySet<string>): boolean {
  let filled = 0;
  let first: string | undefined;
  for (const value of cells) {
    if (isBlank(value)) continue;
    if (typeof value !== 'string') return false;
    if (first === undefined) {
      first = value;
      if (!known.has(letters(value))) return false;
    }
    filled++;
  }
  return filled >= FEWEST_HEADERS;
}

/** The same header once more, as on every printed page. */
const sameHeader = (a: FoundHeader, b: FoundHeader): boolean =>
  a.register === b.register && [...a.columns].every(([id, { position }]) => b.columns.get(id)?.position === position);

/** The first of the rows of titles and units above a header, blank rows among them. */
function titleOf({ values }: Grid, header: number, after: number): number {
  let start = header;
  for (let row = header - 1; row > after && row >= header - TITLE_ROWS; row--) {
    const filled = values[row]!.filter((value) => !isBlank(value));
    const isTitle =
      filled.length < FEWEST_HEADERS && filled.every((value) => typeof value === 'string' && !opensNotes(plain(value)));
    if (!isTitle) break;
    if (filled.length > 0) start = row;
  }
  return start;
}

interface Window {
  /** Rows, the last one excluded. */
  readonly top: number;
  readonly bottom: number;
  readonly left?: number;
  readonly right?: number;
  /** Rows from the top of the sheet up to here stay whole: titles, units. */
  readonly above?: number;
}

/** A sheet of which only some cells are left, where they are. */
function window(grid: Grid, { top, bottom, left = 0, right = Infinity, above = 0 }: Window): Grid {
  const holds = (row: number, column: number): boolean =>
    row < above || (row >= top && row < bottom && column >= left && column <= right);
  const values = grid.values.slice(0, bottom).map((cells, row) => {
    if (row < above) return cells;
    if (row < top) return NOTHING;
    return left === 0 && right >= cells.length - 1
      ? cells
      : cells.slice(0, right + 1).map((value, column) => (column < left ? null : value));
  });
  const kept = <V>(map: ReadonlyMap<string, V>): ReadonlyMap<string, V> =>
    new Map(
      [...map].filter(([address]) => {
        const cell = parseA1(address);
        return cell !== undefined && holds(cell.row, cell.column);
      }),
    );
  return {
    ...grid,
    values,
    formulas: kept(grid.formulas),
    formats: kept(grid.formats),
    merges: grid.merges.filter((merge) => holds(merge.top, merge.left)),
  };
}
