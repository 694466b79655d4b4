import type { GroupSummary, GroupedTable, Measure } from '../../model/summary';
import type { Table } from '../../model/table';
import { addFullSums, addSums, emptySums, isFull, rowCodes, type GroupSums } from '../group';
import type { Leaves, Node } from './leaves';

/** Numbers by innermost group; `there` is 0 where nothing was filled in. */
export interface LeafNumbers {
  readonly numbers: Float64Array;
  readonly there: Uint8Array;
  /** Cells that could not be read and were left out. */
  readonly unread: number;
  /** Approximate numbers, of which the bound was added. */
  readonly bounds: number;
}

/** Rows of each innermost group. */
export const countLeaves = ({ counts, size }: Leaves): LeafNumbers => ({
  numbers: counts,
  there: new Uint8Array(size).fill(1),
  unread: 0,
  bounds: 0,
});

/** Sums of a column of the summary's own rows. */
export function sumOwnLeaves(grouped: readonly GroupedTable[], column: string, leaves: Leaves): LeafNumbers {
  const full = grouped.every(({ table }) => {
    const cells = table.columns[column];
    return cells?.numbers && isFull(cells);
  });
  if (!full) return sumLeaves(grouped, column, leaves);
  const sums = new Float64Array(leaves.size);
  for (const { table, leafOf } of grouped) addFullSums(sums, table.columns[column]!.numbers!, leafOf);
  return { numbers: tidy(sums), there: new Uint8Array(leaves.size).fill(1), unread: 0, bounds: 0 };
}

/** Sums of a column by innermost group. A group in which nothing is filled in is missing, not 0. */
export function sumLeaves(grouped: readonly GroupedTable[], column: string, { size }: Leaves): LeafNumbers {
  const sums = sumsOf(grouped, column, size);
  return {
    numbers: tidy(sums.sums),
    there: Uint8Array.from(sums.filled, (cells) => (cells > 0 ? 1 : 0)),
    unread: sums.unread.reduce((total, cells) => total + cells, 0),
    bounds: sums.bounds.reduce((total, cells) => total + cells, 0),
  };
}

function sumsOf(grouped: readonly GroupedTable[], column: string, size: number): GroupSums {
  const sums = emptySums(size);
  for (const { table, leafOf } of grouped) {
    const cells = table.columns[column];
    if (cells) addSums(sums, cells, leafOf);
  }
  return sums;
}

/** Sums of numbers with decimals must not depend on the order of the rows: what lies beyond six places is noise. */
const tidy = (sums: Float64Array): Float64Array =>
  sums.every(Number.isSafeInteger) ? sums : sums.map((sum) => Math.round(sum * 1e6) / 1e6);

/** Different values of a column under each node; undefined where none is filled in. */
export function distinctByNode(
  grouped: readonly GroupedTable[],
  column: string,
  nodes: readonly Node[],
): (number | undefined)[] {
  const { values, byTable } = rowCodes(
    grouped.map(({ table }) => table),
    column,
  );
  const seenInLeaf = new Map<number, Set<number>>();
  grouped.forEach(({ leafOf }, t) => {
    const codes = byTable[t]!;
    leafOf.forEach((leaf, row) => {
      if (leaf < 0 || values[codes[row]!] === '') return;
      const seen = seenInLeaf.get(leaf) ?? new Set<number>();
      seenInLeaf.set(leaf, seen.add(codes[row]!));
    });
  });
  return nodes.map(({ leaves: [from, to] }) => {
    const seen = new Set<number>();
    for (let leaf = from; leaf < to; leaf++) for (const code of seenInLeaf.get(leaf) ?? []) seen.add(code);
    return seen.size === 0 ? undefined : seen.size;
  });
}

/**
 * The innermost group of each row of another register, found through the row of ours whose key it repeats.
 * Rows that lead nowhere get −1.
 */
export function groupThrough(
  own: readonly GroupedTable[],
  key: string,
  others: readonly Table[],
  through: string,
): GroupedTable[] {
  const leafByKey = new Map<string, number>();
  for (const { table, leafOf } of own) {
    table.columns[key]?.texts?.forEach((id, row) => {
      if (id !== undefined && !leafByKey.has(id)) leafByKey.set(id, leafOf[row]!);
    });
  }
  return others.map((table) => {
    const ids = table.columns[through]?.texts;
    const leafOf = Int32Array.from(table.rows, (_, row) => leafByKey.get(ids?.[row] ?? '') ?? -1);
    return { table, leafOf };
  });
}

/** Registers whose rows a summary adds to its own. */
export const otherRegisters = (summary: GroupSummary): Extract<Measure, { of: 'sumOf' }>[] =>
  summary.measures.filter((measure) => measure.of === 'sumOf');
