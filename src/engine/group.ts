import { isUnknown, Kind, type Table, type TableColumn } from '../model/table';
import { BLOCK_ROWS, finish, type Steps } from './steps';
import { TextIndex } from './textIndex';

/** Code of a group value that is blank, in every level. */
export const BLANK = 0;
/** Code of a group value that stands there and cannot be read. */
export const UNREADABLE = 1;
/** The first code that stands for a value of its own. */
export const FIRST_VALUE = 2;

/** The values one level of groups can have. `values[code]`: code ids, texts or numbers as text; the first two are none. */
export interface LevelValues {
  readonly values: readonly string[];
}

/** Rows of several tables in groups, by integers. */
export interface Grouping {
  /** For each table, the group of each data row; −1 for a row that is left out. */
  readonly rowGroups: readonly Int32Array[];
  /** Number of groups. */
  readonly size: number;
  /** For each level, outer first, its values and the code each group has there. */
  readonly levels: readonly (LevelValues & { readonly codes: Int32Array })[];
}

interface LevelCodes extends LevelValues {
  /** For each table, the code of each data row; undefined where the table lacks the column: all blank. */
  readonly byTable: readonly (RowCodes | undefined)[];
}

/**
 * What tells the rows of a column apart. Code columns are used as they were read, without a copy: their number is the
 * position in the list, and encoding them again costs more than the whole pivot.
 */
type RowCodes =
  | { readonly kinds: Uint8Array; readonly positions: Float64Array }
  | { readonly codes: Int32Array; readonly toShared?: Int32Array };

interface Dictionary {
  readonly codes: Int32Array;
  readonly values: readonly string[];
}

/** Dictionaries of text columns, kept as long as the table lives: a second summary of the same rows pays nothing. */
const dictionaries = new WeakMap<TableColumn, Dictionary>();

const dictionaryOf = (column: TableColumn): Dictionary => dictionaries.get(column) ?? finish(encode(column));

/**
 * Tells the values of a column apart ahead of `groupRows`, a block at a time: hashing 100,000 texts at once takes
 * longer than a block may. Code columns and columns seen before cost nothing.
 */
export function* encodeColumns(tables: readonly Table[], columnIds: readonly string[]): Steps<void> {
  for (const table of tables) {
    for (const id of columnIds) {
      const column = table.columns[id];
      if (!column || dictionaries.has(column) || (column.column.type === 'code' && column.numbers)) continue;
      yield* encode(column);
    }
  }
}

function* encode(column: TableColumn): Steps<Dictionary> {
  const { kinds, texts, numbers } = column;
  const codes = new Int32Array(kinds.length);
  const index = new TextIndex();
  const codeOfNumber = new Map<number, number>();
  const encodeText = (row: number): number => FIRST_VALUE + index.add(texts![row] ?? '');
  const encodeNumber = (row: number): number => {
    const number = numbers![row]!;
    const code = codeOfNumber.get(number) ?? FIRST_VALUE + index.add(String(number));
    codeOfNumber.set(number, code);
    return code;
  };
  const encodeRow = texts ? encodeText : encodeNumber;
  for (let from = 0; from < kinds.length; from += BLOCK_ROWS) {
    encodeRows(from, Math.min(kinds.length, from + BLOCK_ROWS), kinds, codes, encodeRow);
    yield from / kinds.length;
  }
  const dictionary = { codes, values: ['', ''].concat(index.texts) };
  dictionaries.set(column, dictionary);
  return dictionary;
}

function encodeRows(
  from: number,
  to: number,
  kinds: Uint8Array,
  codes: Int32Array,
  codeOf: (row: number) => number,
): void {
  for (let row = from; row < to; row++) {
    const kind = kinds[row];
    codes[row] = kind === Kind.value ? codeOf(row) : kind === Kind.blank ? BLANK : UNREADABLE;
  }
}

function codesOfLevel(tables: readonly Table[], columnId: string): LevelCodes {
  const columns = tables.map((table) => table.columns[columnId]);
  const sample = columns.find((column) => column !== undefined);
  if (sample?.column.type === 'code' && sample.numbers) {
    return {
      values: ['', '', ...sample.column.codes.codes.map((code) => code.id)],
      byTable: columns.map((column) => column?.numbers && { kinds: column.kinds, positions: column.numbers }),
    };
  }
  const found = columns.map((column) => column && dictionaryOf(column));
  const present = found.filter((dictionary) => dictionary !== undefined);
  if (present.length === 1) return { values: present[0]!.values, byTable: found };
  return mergedDictionaries(found);
}

/** One dictionary for the same column of several tables. */
function mergedDictionaries(found: readonly (Dictionary | undefined)[]): LevelCodes {
  const values = ['', ''];
  const shared = new Map<string, number>();
  const byTable = found.map((dictionary) => {
    if (!dictionary) return undefined;
    const toShared = new Int32Array(dictionary.values.length);
    toShared[UNREADABLE] = UNREADABLE;
    for (let code = FIRST_VALUE; code < toShared.length; code++) {
      const value = dictionary.values[code]!;
      const known = shared.get(value);
      toShared[code] = known ?? values.length;
      if (known === undefined) {
        shared.set(value, values.length);
        values.push(value);
      }
    }
    return { codes: dictionary.codes, toShared };
  });
  return { values, byTable };
}

/** Adds a level to the combined code of each row. */
function combine(combined: Float64Array, size: number, rows: RowCodes | undefined): void {
  if (!rows) {
    for (let row = 0; row < combined.length; row++) combined[row] = combined[row]! * size;
  } else if ('positions' in rows) {
    const { kinds, positions } = rows;
    for (let row = 0; row < combined.length; row++) {
      const kind = kinds[row];
      const position = positions[row]!;
      const code =
        kind === Kind.value && position >= 0 ? position + FIRST_VALUE : kind === Kind.blank ? BLANK : UNREADABLE;
      combined[row] = combined[row]! * size + code;
    }
  } else {
    const { codes, toShared } = rows;
    for (let row = 0; row < combined.length; row++) {
      combined[row] = combined[row]! * size + (toShared ? toShared[codes[row]!]! : codes[row]!);
    }
  }
}

/**
 * The code of each row's value in a column, for telling values apart: BLANK, UNREADABLE, or one that means the same
 * value in every table.
 */
export function rowCodes(tables: readonly Table[], columnId: string): LevelValues & { byTable: readonly Int32Array[] } {
  const level = codesOfLevel(tables, columnId);
  const byTable = tables.map((table, t) => {
    const codes = new Float64Array(table.rows.length);
    combine(codes, level.values.length, level.byTable[t]);
    return Int32Array.from(codes);
  });
  return { values: level.values, byTable };
}

/** Above this many possible combinations a hash takes the place of a table of them (16 MB). */
const TABLE_LIMIT = 4_194_304;

/**
 * Puts rows into groups by one or more columns; rows whose value is blank or unreadable keep groups of their own, so
 * that none is lost.
 * @param tables tables of one register
 * @param columnIds the columns, outer level first; none puts all rows into one group
 * @param keep for each table, 1 for rows to group; all of them when absent
 * @returns groups in order of their codes' first appearance
 */
export function groupRows(
  tables: readonly Table[],
  columnIds: readonly string[],
  keep?: readonly (Uint8Array | undefined)[],
): Grouping {
  const levels = columnIds.map((id) => codesOfLevel(tables, id));
  const combinations = levels.reduce((product, level) => product * level.values.length, 1);
  const groupOf = combinations <= TABLE_LIMIT ? tableOfGroups(combinations) : hashOfGroups();
  const rowGroups = tables.map((table, t) => {
    const combined = new Float64Array(table.rows.length);
    for (const level of levels) combine(combined, level.values.length, level.byTable[t]);
    return groupOf.all(combined, keep?.[t]);
  });
  return { rowGroups, size: groupOf.found.length, levels: splitAgain(levels, groupOf.found) };
}

interface GroupFinder {
  /** The group of each combined code; new codes get the next group. */
  all(combined: Float64Array, keep: Uint8Array | undefined): Int32Array;
  /** Combined code of each group. */
  readonly found: number[];
}

function tableOfGroups(combinations: number): GroupFinder {
  const groups = new Int32Array(combinations).fill(-1);
  const found: number[] = [];
  return {
    found,
    all(combined, keep) {
      const out = new Int32Array(combined.length);
      for (let row = 0; row < combined.length; row++) {
        if (keep && !keep[row]) {
          out[row] = -1;
          continue;
        }
        const code = combined[row]!;
        let group = groups[code]!;
        if (group < 0) {
          group = found.push(code) - 1;
          groups[code] = group;
        }
        out[row] = group;
      }
      return out;
    },
  };
}

function hashOfGroups(): GroupFinder {
  const groups = new Map<number, number>();
  const found: number[] = [];
  return {
    found,
    all(combined, keep) {
      return Int32Array.from(combined, (code, row) => {
        if (keep && !keep[row]) return -1;
        const known = groups.get(code);
        if (known !== undefined) return known;
        groups.set(code, found.length);
        return found.push(code) - 1;
      });
    },
  };
}

/** The codes of each level, taken apart from the combined codes of the groups. */
function splitAgain(levels: readonly LevelCodes[], found: readonly number[]): Grouping['levels'] {
  const rest = Float64Array.from(found);
  const codes = levels.map(() => new Int32Array(found.length));
  for (let level = levels.length - 1; level >= 0; level--) {
    const size = levels[level]!.values.length;
    for (let group = 0; group < rest.length; group++) {
      codes[level]![group] = rest[group]! % size;
      rest[group] = Math.floor(rest[group]! / size);
    }
  }
  return levels.map(({ values }, level) => ({ values, codes: codes[level]! }));
}

/** Sums of a column by group, kept apart from how many cells were filled and how many could not be read. */
export interface GroupSums {
  readonly sums: Float64Array;
  /** Cells with a value. */
  readonly filled: Int32Array;
  /** Cells that hold something unreadable or not calculated yet. */
  readonly unread: Int32Array;
  /** Cells of which only a bound is known; the sums hold it. */
  readonly bounds: Int32Array;
}

export const emptySums = (size: number): GroupSums => ({
  sums: new Float64Array(size),
  filled: new Int32Array(size),
  unread: new Int32Array(size),
  bounds: new Int32Array(size),
});

/** Columns in which every cell has a value, found out once: most amounts are filled in throughout. */
const fullness = new WeakMap<TableColumn, boolean>();

/** Whether every cell of a column has a value. */
export function isFull(column: TableColumn): boolean {
  const known = fullness.get(column);
  if (known !== undefined) return known;
  const full = column.kinds.every((kind) => kind === Kind.value);
  fullness.set(column, full);
  return full;
}

/** Forgets what was found out about a column: a cell of it has changed. */
export function forgetColumn(column: TableColumn): void {
  dictionaries.delete(column);
  fullness.delete(column);
}

/** Adds a column's cells to the sums of their groups. Money stays whole fen, so that the order of rows cannot matter. */
export function addSums(into: GroupSums, column: TableColumn, rowGroups: Int32Array): void {
  const { kinds, numbers } = column;
  const { sums, filled, unread, bounds } = into;
  if (!numbers) return;
  for (let row = 0; row < rowGroups.length; row++) {
    const group = rowGroups[row]!;
    if (group < 0) continue;
    const kind = kinds[row];
    if (kind === Kind.value) {
      sums[group] = sums[group]! + numbers[row]!;
      filled[group] = filled[group]! + 1;
    } else if (kind === Kind.bound) {
      sums[group] = sums[group]! + numbers[row]!;
      filled[group] = filled[group]! + 1;
      bounds[group] = bounds[group]! + 1;
    } else if (isUnknown(kind)) {
      unread[group] = unread[group]! + 1;
    }
  }
}

/** The same for a column that is filled in throughout, where the numbers of rows tell all the rest: half the work. */
export function addFullSums(sums: Float64Array, numbers: Float64Array, rowGroups: Int32Array): void {
  for (let row = 0; row < rowGroups.length; row++) {
    const group = rowGroups[row]!;
    if (group >= 0) sums[group] = sums[group]! + numbers[row]!;
  }
}
