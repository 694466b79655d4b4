/**
 * A map over another one that is left as it is: what was set or deleted stands here. Copying the formats of 100,000
 * dates would take as long as a check.
 */
export class Overlay implements ReadonlyMap<string, string> {
  /** `undefined`: deleted. */
  private readonly changes: Map<string, string | undefined>;
  private readonly base: ReadonlyMap<string, string>;
  size: number;

  /** @param over the map below; of another overlay its map and a copy of its changes, so that none lies over many */
  constructor(over: ReadonlyMap<string, string>) {
    this.base = over instanceof Overlay ? over.base : over;
    this.changes = new Map(over instanceof Overlay ? over.changes : []);
    this.size = over.size;
  }

  /** Sets a value, or deletes it with `undefined`. @returns whether anything is different now */
  put(key: string, value: string | undefined): boolean {
    const before = this.get(key);
    if (before === value) return false;
    this.changes.set(key, value);
    if (before === undefined) this.size++;
    else if (value === undefined) this.size--;
    return true;
  }

  get(key: string): string | undefined {
    return this.changes.size > 0 && this.changes.has(key) ? this.changes.get(key) : this.base.get(key);
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  *entries(): MapIterator<[string, string]> {
    for (const [key, value] of this.base) if (!this.changes.has(key)) yield [key, value];
    for (const [key, value] of this.changes) if (value !== undefined) yield [key, value];
    return undefined;
  }

  *keys(): MapIterator<string> {
    for (const [key] of this.entries()) yield key;
    return undefined;
  }

  *values(): MapIterator<string> {
    for (const [, value] of this.entries()) yield value;
    return undefined;
  }

  [Symbol.iterator](): MapIterator<[string, string]> {
    return this.entries();
  }

  forEach(callback: (value: string, key: string, map: ReadonlyMap<string, string>) => void): void {
    for (const [key, value] of this.entries()) callback(value, key, this);
  }
}
