import type { GroupSummary, GroupedTable, Measure } from '../../model/summary';
import { Kind, type Table } from '../../model/table';
import { addFullSums, addSums, emptySums, isFull, rowCodes } from '../group';
import { surenessOf } from './bounds';
import type { Leaves, Node } from './leaves';

/** Numbers by innermost group; `there` is 0 where nothing was filled in. */
export interface LeafNumbers {
  readonly numbers: Float64Array;
  readonly there: Uint8Array;
  /** Cells that could not be read and were left out. */
  readonly unread: number;
  /** Approximate numbers, of which the number written was added. */
  readonly bounds: number;
  /** How sure each number is (see `Sure`); absent where all are exact. */
  readonly sure?: Uint8Array;
}

/** Rows of each innermost group. */
export function countLeaves(grouped: readonly GroupedTable[], { size }: Leaves): LeafNumbers {
  const numbers = new Float64Array(size);
  for (const { leafOf } of grouped) {
    for (const leaf of leafOf) if (leaf >= 0) numbers[leaf] = numbers[leaf]! + 1;
  }
  return { numbers, there: new Uint8Array(size).fill(1), unread: 0, bounds: 0 };
}

/** 1 for the groups that hold a row. */
function filledLeaves(grouped: readonly GroupedTable[], size: number): Uint8Array {
  const there = new Uint8Array(size);
  for (const { leafOf } of grouped) {
    for (const leaf of leafOf) if (leaf >= 0) there[leaf] = 1;
  }
  return there;
}

/** How sure the sum of each group is, and how many cells are approximate; undefined when none is. */
function surenessByLeaf(
  grouped: readonly GroupedTable[],
  column: string,
  size: number,
): { readonly byLeaf: Uint8Array; readonly cells: number } | undefined {
  const byLeaf = new Uint8Array(size);
  let cells = 0;
  for (const { table, leafOf } of grouped) {
    const read = table.columns[column];
    if (!read) continue;
    surenessOf(table, read)?.forEach((sure, row) => {
      const leaf = leafOf[row]!;
      if (leaf < 0 || sure === 0) return;
      byLeaf[leaf] = Math.max(byLeaf[leaf]!, sure);
      cells++;
    });
  }
  return cells > 0 ? { byLeaf, cells } : undefined;
}

/** Each row's number times its weight, and the weights, added up by group; rows that lack either take no part. */
export function weighLeaves(
  grouped: readonly GroupedTable[],
  { column, weight }: Extract<Measure, { of: 'mean' }>,
  size: number,
): { readonly products: Float64Array; readonly weights: Float64Array } {
  const products = new Float64Array(size);
  const weights = new Float64Array(size);
  for (const { table, leafOf } of grouped) {
    const [numbers, by] = [table.columns[column], table.columns[weight]];
    if (!numbers?.numbers || !by?.numbers) continue;
    leafOf.forEach((leaf, row) => {
      if (leaf < 0 || numbers.kinds[row] !== Kind.value || by.kinds[row] !== Kind.value) return;
      products[leaf] = products[leaf]! + numbers.numbers![row]! * by.numbers![row]!;
      weights[leaf] = weights[leaf]! + by.numbers![row]!;
    });
  }
  return { products, weights };
}

/** Fewer rows: those of the mask alone keep their groups. */
export const masked = (
  grouped: readonly GroupedTable[],
  isKept: (t: number, row: number) => boolean,
): readonly GroupedTable[] =>
  grouped.map(({ table, leafOf }, t) => ({ table, leafOf: leafOf.map((leaf, row) => (isKept(t, row) ? leaf : -1)) }));

/** Of the rows that repeat one key, the one with the latest date alone keeps its group. */
export function latestOf(grouped: readonly GroupedTable[], through: string, date: string): readonly GroupedTable[] {
  const latest = new Map<string, { readonly t: number; readonly row: number; readonly serial: number }>();
  grouped.forEach(({ table }, t) => {
    const [keys, dates] = [table.columns[through], table.columns[date]];
    keys?.texts?.forEach((key, row) => {
      const serial = dates?.kinds[row] === Kind.value ? dates.numbers![row]! : Number.NEGATIVE_INFINITY;
      if (key !== undefined && serial >= (latest.get(key)?.serial ?? Number.NEGATIVE_INFINITY)) {
        latest.set(key, { t, row, serial });
      }
    });
  });
  const kept = new Set([...latest.values()].map(({ t, row }) => `${t} ${row}`));
  return masked(grouped, (t, row) => kept.has(`${t} ${row}`));
}

/** Sums of a column by innermost group. A group in which nothing is filled in is missing, not 0. */
export function sumLeaves(grouped: readonly GroupedTable[], column: string, { size }: Leaves): LeafNumbers {
  const sure = surenessByLeaf(grouped, column, size);
  const full = grouped.every(({ table }) => {
    const cells = table.columns[column];
    return cells?.numbers && isFull(cells);
  });
  if (full && !sure) {
    const sums = new Float64Array(size);
    for (const { table, leafOf } of grouped) addFullSums(sums, table.columns[column]!.numbers!, leafOf);
    return { numbers: tidy(sums), there: filledLeaves(grouped, size), unread: 0, bounds: 0 };
  }
  const sums = emptySums(size);
  for (const { table, leafOf } of grouped) {
    const cells = table.columns[column];
    if (cells) addSums(sums, cells, leafOf);
  }
  return {
    numbers: tidy(sums.sums),
    there: Uint8Array.from(sums.filled, (cells) => (cells > 0 ? 1 : 0)),
    unread: sums.unread.reduce((total, cells) => total + cells, 0),
    bounds: sure?.cells ?? 0,
    ...(sure && { sure: sure.byLeaf }),
  };
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

/** One measure for each register whose rows a summary finds through its own. */
export const otherRegisters = (summary: GroupSummary): Extract<Measure, { of: 'sumOf' }>[] => [
  ...new Map(
    summary.measures.flatMap((measure) => (measure.of === 'sumOf' ? [[measure.register, measure] as const] : [])),
  ).values(),
];
