import type { CellAddress, RangeAddress } from './address';

/** One cell as a rectangle. */
export const cellRange = ({ row, column }: CellAddress): RangeAddress => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

export const contains = ({ top, left, bottom, right }: RangeAddress, { row, column }: CellAddress): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** Whether two rectangles share a row. */
export const shareRows = (one: RangeAddress, other: RangeAddress): boolean =>
  one.top <= other.bottom && one.bottom >= other.top;

/**
 * Cells as few rectangles: runs down a column first, then runs of the same height beside each other. Each cell is in
 * exactly one of them, cells given twice included; from left to right, then from top to bottom.
 */
export function asRanges(cells: readonly CellAddress[]): RangeAddress[] {
  const sorted = [...cells].sort((one, other) => one.column - other.column || one.row - other.row);
  const runs: RangeAddress[] = [];
  for (const cell of sorted) {
    const last = runs.at(-1);
    if (last?.left === cell.column && cell.row - last.bottom <= 1)
      runs[runs.length - 1] = { ...last, bottom: cell.row };
    else runs.push(cellRange(cell));
  }
  const wide = new Map<string, RangeAddress>();
  const blocks: RangeAddress[] = [];
  for (const run of runs) {
    const rows = `${run.top}:${run.bottom}`;
    const open = wide.get(rows);
    if (open?.right === run.left - 1) {
      wide.set(rows, { ...open, right: run.right });
      continue;
    }
    if (open) blocks.push(open);
    wide.set(rows, run);
  }
  return [...blocks, ...wide.values()].sort((one, other) => one.left - other.left || one.top - other.top);
}
