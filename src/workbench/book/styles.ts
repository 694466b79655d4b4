import type { CellStyle } from './types';

/** Looks of cells, each kept once; a cell holds its index. 0 is the default. */
export class StyleTable {
  private readonly list: CellStyle[] = [{}];
  private readonly byKey = new Map<string, number>([['{}', 0]]);

  get(index: number): CellStyle {
    return this.list[index] ?? {};
  }

  /** The index of a look; equal looks share one. */
  index(style: CellStyle): number {
    const key = JSON.stringify(Object.entries(style).sort(([one], [other]) => (one < other ? -1 : 1)));
    const known = key === '[]' ? 0 : this.byKey.get(key);
    if (known !== undefined) return known;
    this.list.push(style);
    this.byKey.set(key, this.list.length - 1);
    return this.list.length - 1;
  }
}
