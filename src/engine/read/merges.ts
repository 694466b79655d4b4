import type { Column } from '../../model/column';
import type { TableColumn } from '../../model/table';
import type { RangeAddress } from '../../model/address';
import type { CellValue, Grid } from '../../model/workbook';
import { isBlank } from './clean';
import type { ShownAs } from './formats';
import type { FoundHeader } from './headers';

/** What merged cells among the data of a sheet come to. */
export interface MergedCells {
  /** The sheet's cells, the value of a merged cell in every row it stands for. */
  readonly values: Grid['values'];
  /** Those that reach into columns of data rows. */
  readonly ranges: readonly RangeAddress[];
  /** By column of the sheet: the data rows concerned. */
  readonly of: ReadonlyMap<number, Pick<TableColumn, 'covered' | 'shared'>>;
}

/**
 * Shares the values of merged data cells out. A name, code, date or number of a document over several rows is that of
 * each of them; an amount or a count stands once, in the first row, or it would be counted several times.
 * @param rows sheet rows of the data rows
 * @param shown how dates are shown; entered here for the rows a date stands for
 */
export function mergedCells(grid: Grid, header: FoundHeader, rows: Int32Array, shown: ShownAs): MergedCells {
  const below = grid.merges.filter(({ top }) => top > header.rows[1]);
  if (below.length === 0 || rows.length === 0) return { values: grid.values, ranges: [], of: new Map() };
  const columns = new Map(
    [...header.columns.values()].map(({ position, id }) => [position, header.register.columns[id]!]),
  );
  const values = grid.values.slice();
  const of = new Map<number, { covered: Set<number>; shared: Set<number> }>();
  const ranges: RangeAddress[] = [];
  for (const merge of below) {
    const concerned = rowsIn(rows, merge);
    const positions = [...columns.keys()].filter((position) => position >= merge.left && position <= merge.right);
    if (concerned.length === 0 || positions.length === 0) continue;
    ranges.push(merge);
    for (const position of positions) {
      const known = of.get(position) ?? { covered: new Set<number>(), shared: new Set<number>() };
      of.set(position, known);
      const holds = position === merge.left;
      for (const row of concerned) if (!holds || rows[row] !== merge.top) known.covered.add(row);
      if (!holds || merge.bottom === merge.top) continue;
      if (isAmount(columns.get(position)!)) for (const row of concerned) known.shared.add(row);
      else for (const row of concerned) spread(values, merge, rows[row]!, shown.get(position));
    }
  }
  return { values, ranges, of };
}

const isAmount = ({ type }: Column): boolean => type === 'number' || type === 'money';

/** Data rows (from 0) in the rows of a merged cell. */
function rowsIn(rows: Int32Array, { top, bottom }: RangeAddress): number[] {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]! < top) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let row = low; row < rows.length && rows[row]! <= bottom; row++) found.push(row);
  return found;
}

/** Puts the value of a merged cell into another of its rows, which becomes a row of its own. */
function spread(
  values: (readonly CellValue[])[],
  { top, left }: RangeAddress,
  row: number,
  shown: Uint8Array | undefined,
): void {
  const value = values[top]?.[left] ?? null;
  if (row === top || isBlank(value)) return;
  const cells = values[row]!;
  values[row] = Array.from({ length: Math.max(cells.length, left + 1) }, (_, at) =>
    at === left ? value : (cells[at] ?? null),
  );
  if (shown) shown[row] = shown[top]!;
}
