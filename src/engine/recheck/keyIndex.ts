import { Kind, type Table } from '../../model/table';
import { textReader } from '../evaluate/cells';
import { NONE, type RowOf } from '../check/found';
import { blocks, type Steps } from '../steps';
import { TextIndex } from '../textIndex';

/** What parts the values of a key. */
const SEPARATOR = '\u0000';

/** A table of the book and its position there. */
export interface TableAt {
  readonly index: number;
  readonly table: Table;
}

/** Keys of all registers by numbers: the same key has the same number wherever it stands. */
export class Keys {
  private readonly index = new TextIndex();

  numberOf(key: string): number {
    return this.index.add(key);
  }

  /** The values of a key, one for each of its columns. */
  valuesOf(number: number, columns: number): readonly string[] {
    return columns === 0 ? [] : this.index.texts[number]!.split(SEPARATOR);
  }
}

/**
 * The rows of some tables by the values of some columns; rows in which one of them is blank or unreadable have no key.
 * Without columns all rows have one and the same.
 */
export class KeyIndex {
  /** By position of the table in the book: the key of each row. */
  private readonly keys = new Map<number, Int32Array>();
  private readonly readers: ReadonlyMap<number, readonly ((row: number) => string | undefined)[]>;
  /** Rows of a key are linked in order: the first of each, and the one after each; −1 ends. Rows of all tables count on. */
  private first = new Int32Array(1024).fill(NONE);
  private readonly next: Int32Array;
  private readonly starts: readonly number[];

  constructor(
    private readonly numbers: Keys,
    readonly tables: readonly TableAt[],
    readonly columns: readonly string[],
  ) {
    const starts = [0];
    for (const { index, table } of tables) {
      this.keys.set(index, new Int32Array(table.rows.length).fill(NONE));
      starts.push(starts.at(-1)! + table.rows.length);
    }
    this.starts = starts;
    this.next = new Int32Array(starts.at(-1)!).fill(NONE);
    this.readers = new Map(
      tables.map(({ index, table }) => [
        index,
        columns.map((id) => {
          const cells = table.columns[id];
          return cells ? textReader(cells) : () => undefined;
        }),
      ]),
    );
  }

  /** Takes all rows in. */
  *build(): Steps<void> {
    const last: number[] = [];
    for (const [t, { index, table }] of this.tables.entries()) {
      const keys = this.keys.get(index)!;
      for (const [from, to] of blocks(table.rows.length)) {
        for (let row = from; row < to; row++) {
          const key = this.keyIn(index, row);
          keys[row] = key;
          if (key === NONE || this.columns.length === 0) continue;
          this.makeRoom(key);
          const at = this.starts[t]! + row;
          const before = last[key];
          if (before === undefined) this.first[key] = at;
          else this.next[before] = at;
          last[key] = at;
        }
        yield 0;
      }
    }
  }

  /** The key a row had when it was last taken in; −1 for none. */
  at(table: number, row: number): number {
    return this.keys.get(table)![row]!;
  }

  isOf(table: number): boolean {
    return this.keys.has(table);
  }

  /** Whether any row has the key. */
  has(key: number): boolean {
    return this.columns.length === 0 || (this.first[key] ?? NONE) !== NONE;
  }

  /** The rows of a key in their order. */
  *rows(key: number): Generator<RowOf, void, void> {
    if (this.columns.length === 0) {
      for (const { index, table } of this.tables)
        for (let row = 0; row < table.rows.length; row++) yield { table: index, row };
      return;
    }
    let t = 0;
    for (let at = this.first[key] ?? NONE; at !== NONE; at = this.next[at]!) {
      while (at >= this.starts[t + 1]!) t++;
      yield { table: this.tables[t]!.index, row: at - this.starts[t]! };
    }
  }

  leave(table: number, row: number): void {
    const key = this.at(table, row);
    if (key === NONE || this.columns.length === 0) return;
    const at = this.positionOf(table, row);
    if (this.first[key] === at) this.first[key] = this.next[at]!;
    else {
      let before = this.first[key]!;
      while (this.next[before] !== at) before = this.next[before]!;
      this.next[before] = this.next[at]!;
    }
    this.next[at] = NONE;
    this.keys.get(table)![row] = NONE;
  }

  enter(table: number, row: number): void {
    if (this.columns.length === 0) return;
    const key = this.keyIn(table, row);
    this.keys.get(table)![row] = key;
    if (key === NONE) return;
    this.makeRoom(key);
    const at = this.positionOf(table, row);
    const first = this.first[key]!;
    if (first === NONE || first > at) {
      this.next[at] = first;
      this.first[key] = at;
      return;
    }
    let before = first;
    while (this.next[before]! !== NONE && this.next[before]! < at) before = this.next[before]!;
    this.next[at] = this.next[before]!;
    this.next[before] = at;
  }

  private positionOf(table: number, row: number): number {
    return this.starts[this.tables.findIndex(({ index }) => index === table)]! + row;
  }

  private keyIn(table: number, row: number): number {
    const readers = this.readers.get(table)!;
    if (readers.length === 1) {
      const only = readers[0]!(row);
      return only === undefined ? NONE : this.numbers.numberOf(only);
    }
    const values: string[] = [];
    for (const read of readers) {
      const value = read(row);
      if (value === undefined) return NONE;
      values.push(value);
    }
    return this.numbers.numberOf(values.join(SEPARATOR));
  }

  private makeRoom(key: number): void {
    if (key < this.first.length) return;
    const longer = new Int32Array(Math.max(key + 1, this.first.length * 2)).fill(NONE);
    longer.set(this.first);
    this.first = longer;
  }
}

/** Whether a row says nothing of its key where it ought to: unreadable, or blank though required. */
export function isUnplaced(
  { columns }: Table,
  ids: readonly string[],
  required: readonly boolean[],
  row: number,
): boolean {
  return ids.some((id, level) => {
    const cells = columns[id];
    const kind = cells?.kinds[row] ?? Kind.blank;
    if (kind === Kind.blank) return required[level]!;
    if (kind !== Kind.value) return true;
    return cells?.column.type === 'code' && cells.numbers !== undefined && cells.numbers[row]! < 0;
  });
}
