import { a1, parseA1 } from '../../model/address';

/**
 * Number formats by address, kept as one small number a cell. In a finished sheet nearly every cell has a format: as
 * map entries those of 100,000 rows × 24 columns cost 200 MB and a quarter of the reading time.
 */
export class CellFormats implements ReadonlyMap<string, string> {
  private readonly rows: (number[] | undefined)[] = [];
  private count = 0;

  /** @param formats number format by index of the cell format; undefined is General */
  constructor(private readonly formats: readonly (string | undefined)[]) {}

  get size(): number {
    return this.count;
  }

  /** Notes the format of a cell; called once a cell. */
  note(row: number, column: number, index: number): void {
    if (this.formats[index] === undefined) return;
    const indexes = (this.rows[row] ??= []);
    while (indexes.length < column) indexes.push(-1);
    indexes[column] = index;
    this.count += 1;
  }

  get(address: string): string | undefined {
    const cell = parseA1(address);
    return cell && this.formats[this.rows[cell.row]?.[cell.column] ?? -1];
  }

  has(address: string): boolean {
    return this.get(address) !== undefined;
  }

  *entries(): Generator<[string, string], undefined> {
    for (const [row, indexes = []] of this.rows.entries()) {
      for (const [column, index] of indexes.entries()) {
        const format = this.formats[index];
        if (format !== undefined) yield [a1(row, column), format];
      }
    }
    return undefined;
  }

  [Symbol.iterator](): Generator<[string, string], undefined> {
    return this.entries();
  }

  *keys(): Generator<string, undefined> {
    for (const [address] of this.entries()) yield address;
    return undefined;
  }

  *values(): Generator<string, undefined> {
    for (const [, format] of this.entries()) yield format;
    return undefined;
  }

  forEach(callback: (format: string, address: string, map: ReadonlyMap<string, string>) => void): void {
    for (const [address, format] of this.entries()) callback(format, address, this);
  }
}
