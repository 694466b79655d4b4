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

/** What two rectangles share. */
export function intersection(one: RangeAddress, other: RangeAddress): RangeAddress | undefined {
  const shared = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return shared.top <= shared.bottom && shared.left <= shared.right ? shared : undefined;
}

/** The cells of rectangles that lie in none of some others, as rectangles that do not overlap. */
export const outside = (ranges: readonly RangeAddress[], others: readonly RangeAddress[]): RangeAddress[] =>
  others.reduce<readonly RangeAddress[]>((left, hole) => left.flatMap((range) => around(range, hole)), ranges).slice();

/** What is left of a rectangle around a hole: above, below, then beside it. */
function around(range: RangeAddress, hole: RangeAddress): RangeAddress[] {
  const cut = intersection(range, hole);
  if (!cut) return [range];
  return [
    { ...range, bottom: cut.top - 1 },
    { ...range, top: cut.bottom + 1 },
    { ...cut, left: range.left, right: cut.left - 1 },
    { ...cut, left: cut.right + 1, right: range.right },
  ].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

/** The pieces of placed things that lie in some cells. */
export const within = <T extends { readonly range: RangeAddress }>(
  placed: readonly T[],
  ranges: readonly RangeAddress[],
): T[] =>
  ranges.flatMap((asked) =>
    placed.flatMap((each) => {
      const range = intersection(each.range, asked);
      return range ? [{ ...each, range }] : [];
    }),
  );

/** Whether one of some ranges has cells in a column. */
export const hasColumn = (ranges: readonly RangeAddress[], column: number): boolean =>
  ranges.some(({ left, right }) => left <= column && column <= right);
