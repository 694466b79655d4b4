import { columnOf } from '../../model/register';
import type { Table } from '../../model/table';
import { encodeColumns, FIRST_VALUE, groupRows, type Grouping } from '../group';
import { BLOCK_ROWS, type Steps } from '../steps';
import { TextIndex } from '../textIndex';
import { judged, type Context } from './context';
import type { RowOf } from './found';

/** The rows of another register that hold the same values as a row here. */
export interface Partners {
  /** All partners; empty when there is none, or when a value here is blank or unreadable. */
  of(row: RowOf): readonly RowOf[];
  /** The first of them, made only when it is asked for. */
  first(row: RowOf): RowOf | undefined;
  has(row: RowOf): boolean;
  /** All values the join reads are filled and readable in this row. */
  complete(row: RowOf): boolean;
  /** The first row there of every value that no row here holds. */
  orphans(): readonly RowOf[];
}

/** One side of a join: tables with the columns whose values are matched. */
export interface JoinSide {
  readonly tables: readonly { readonly index: number; readonly table: Table }[];
  readonly columns: readonly string[];
  /** For each table 1 for the rows that take part; all when absent. */
  readonly keep?: readonly Uint8Array[];
}

/** Joins rows here to rows there by their values: codes by id, everything else as read. Values are hashed once each. */
export function* joinRows(here: JoinSide, there: JoinSide): Steps<Partners> {
  const left = yield* grouped(here);
  const right = yield* grouped(there);
  const groupThere = yield* groupsByKey(right);
  const toThere = new Int32Array(left.size).fill(-1);
  for (let group = 0; group < left.size; group++) {
    if (isComplete(left, group)) toThere[group] = groupThere.get(keyOf(left, group));
    if (group % BLOCK_ROWS === BLOCK_ROWS - 1) yield 0;
  }
  const rowsThere = rowsByGroup(
    right,
    there.tables.map(({ index }) => index),
  );
  const groups = new Map(here.tables.map(({ index }, t) => [index, left.rowGroups[t]!]));
  const groupOf = ({ table, row }: RowOf): number => groups.get(table)?.[row] ?? -1;
  const partnerOf = (row: RowOf): number => {
    const group = groupOf(row);
    return group < 0 ? -1 : toThere[group]!;
  };
  return {
    of(row) {
      const partner = partnerOf(row);
      return partner < 0 ? [] : rowsThere.of(partner);
    },
    first(row) {
      const partner = partnerOf(row);
      return partner < 0 ? undefined : rowsThere.first(partner);
    },
    has: (row) => partnerOf(row) >= 0,
    complete(row) {
      const group = groupOf(row);
      return group >= 0 && isComplete(left, group);
    },
    orphans() {
      const held = new Set(toThere);
      return groupThere.groups.flatMap((group) => (held.has(group) ? [] : (rowsThere.first(group) ?? [])));
    },
  };
}

function* grouped({ tables, columns, keep }: JoinSide): Steps<Grouping> {
  const plain = tables.map(({ table }) => table);
  yield* encodeColumns(plain, columns);
  const grouping = groupRows(plain, columns, keep);
  yield 0;
  return grouping;
}

/** Rows through a column that repeats the key of another register. @throws {Error} when the column declares none. */
export function* partnersThrough(register: string, through: string, context: Context): Steps<Partners | undefined> {
  const here = judged(context, register).filter(({ table }) => through in table.columns);
  const [first] = here;
  if (!first) return undefined;
  const column = columnOf(first.table.register, through);
  const target = column.type === 'id' ? column.references : undefined;
  if (target === undefined) throw new Error(`${register}.${through} refers to no register`);
  const there = judged(context, target);
  const key = there[0]?.table.register.key[0];
  if (key === undefined) return undefined;
  const complete = there.filter(({ table }) => key in table.columns);
  return yield* joinRows({ tables: here, columns: [through] }, { tables: complete, columns: [key] });
}

/** Rows of each group. */
export function groupSizes({ rowGroups, size }: Grouping): Int32Array {
  const sizes = new Int32Array(size);
  for (const groups of rowGroups) {
    for (const group of groups) if (group >= 0) sizes[group] = sizes[group]! + 1;
  }
  return sizes;
}

/** No value of the group is blank or unreadable. */
export const isComplete = ({ levels }: Grouping, group: number): boolean =>
  levels.every(({ codes }) => codes[group]! >= FIRST_VALUE);

/** The values of a group as one text, the same for the same values whatever table or register they come from. */
export const keyOf = ({ levels }: Grouping, group: number): string =>
  levels.length === 1
    ? levels[0]!.values[levels[0]!.codes[group]!]!
    : levels.map(({ values, codes }) => values[codes[group]!]!).join('\u0000');

/** Complete groups by their key. */
export interface GroupsByKey {
  /** −1 when no group has the key. */
  get(key: string): number;
  readonly groups: readonly number[];
}

/** Finds the complete groups by their keys. */
export function* groupsByKey(grouping: Grouping): Steps<GroupsByKey> {
  const keys = new TextIndex();
  const groups: number[] = [];
  for (let group = 0; group < grouping.size; group++) {
    if (isComplete(grouping, group)) groups[keys.add(keyOf(grouping, group))] = group;
    if (group % BLOCK_ROWS === BLOCK_ROWS - 1) yield 0;
  }
  return { groups, get: (key) => groups[keys.find(key)] ?? -1 };
}

/** The rows of each group. */
export interface GroupRows {
  of(group: number): readonly RowOf[];
  first(group: number): RowOf | undefined;
}

/** Gathers the rows of each group when they are first asked for. `indexes`: the position in the book of each table. */
export function rowsByGroup(grouping: Grouping, indexes: readonly number[]): GroupRows {
  let known: Gathered | undefined;
  const gathered = (): Gathered => (known ??= gather(grouping, indexes));
  return {
    of(group) {
      const { starts, tables, rows } = gathered();
      const from = starts[group]!;
      return Array.from({ length: starts[group + 1]! - from }, (_, i) => ({
        table: tables[from + i]!,
        row: rows[from + i]!,
      }));
    },
    first(group) {
      const { starts, tables, rows } = gathered();
      const from = starts[group]!;
      return from < starts[group + 1]! ? { table: tables[from]!, row: rows[from]! } : undefined;
    },
  };
}

/** Rows sorted by group; those of a group stand from its start to the next one's. */
interface Gathered {
  readonly starts: Int32Array;
  readonly tables: Int32Array;
  readonly rows: Int32Array;
}

function gather(grouping: Grouping, indexes: readonly number[]): Gathered {
  const starts = new Int32Array(grouping.size + 1);
  groupSizes(grouping).forEach((count, group) => (starts[group + 1] = starts[group]! + count));
  const next = starts.slice();
  const tables = new Int32Array(starts[grouping.size]!);
  const rows = new Int32Array(tables.length);
  grouping.rowGroups.forEach((groups, t) => {
    groups.forEach((group, row) => {
      if (group < 0) return;
      const at = next[group]!;
      next[group] = at + 1;
      tables[at] = indexes[t]!;
      rows[at] = row;
    });
  });
  return { starts, tables, rows };
}
