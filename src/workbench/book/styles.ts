import type { CellStyle } from './types';

/** Looks of cells, each kept once; a cell holds its index. 0 is the default. */
export class StyleTable {
  private readonly list: CellStyle[] = [{}];
  private readonly byKey = new Map<string, number>();
  /** The same object is asked for again and again while a range is given its looks. */
  private readonly byObject = new WeakMap<CellStyle, number>();

  get(index: number): CellStyle {
    return this.list[index] ?? {};
  }

  /** The index of a look; equal looks share one. */
  index(style: CellStyle): number {
    const known = this.byObject.get(style);
    if (known !== undefined) return known;
    const key = JSON.stringify(Object.entries(style).sort(([one], [other]) => (one < other ? -1 : 1)));
    const index = key === '[]' ? 0 : (this.byKey.get(key) ?? this.list.push(style) - 1);
    this.byKey.set(key, index);
    this.byObject.set(style, index);
    return index;
  }
}
