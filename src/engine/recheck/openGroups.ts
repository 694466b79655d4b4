/** How far left less right of a balance may be moved by rows that could belong to any group. */
export interface Reach {
  readonly low: number;
  readonly high: number;
}

/**
 * Groups whose sums differ, by how far they are apart. When the reach of rows without a place changes, all of them are
 * looked at, 100,000 in a bad ledger: so their numbers stand side by side.
 */
export class OpenGroups {
  private readonly places = new Map<number, number>();
  private readonly keys: number[] = [];
  private apart = new Float64Array(64);

  /** Notes a group and how much more its right side has. */
  set(key: number, apart: number): void {
    let place = this.places.get(key);
    if (place === undefined) {
      place = this.keys.push(key) - 1;
      this.places.set(key, place);
      if (place >= this.apart.length) {
        const longer = new Float64Array(place * 2);
        longer.set(this.apart);
        this.apart = longer;
      }
    }
    this.apart[place] = apart;
  }

  delete(key: number): void {
    const place = this.places.get(key);
    if (place === undefined) return;
    const last = this.keys.length - 1;
    const moved = this.keys[last]!;
    this.keys[place] = moved;
    this.apart[place] = this.apart[last]!;
    this.places.set(moved, place);
    this.places.delete(key);
    this.keys.pop();
  }

  /**
   * The groups that may come out differently with another reach.
   * @param far sides further apart than this differ, whatever the rounding
   * @param isOneSided only too much on the left is wrong
   */
  moved(before: Reach, now: Reach, far: number, isOneSided: boolean): readonly number[] {
    const { apart, keys } = this;
    const within = {
      low: Math.max(before.low, now.low) + far,
      high: isOneSided ? Number.POSITIVE_INFINITY : Math.min(before.high, now.high) - far,
    };
    const beyond = {
      low: Math.min(before.low, now.low) - far,
      high: isOneSided ? Number.POSITIVE_INFINITY : Math.max(before.high, now.high) + far,
    };
    const moved: number[] = [];
    for (let place = 0; place < keys.length; place++) {
      const each = apart[place]!;
      if (!(each > within.low && each < within.high) && each >= beyond.low && each <= beyond.high) {
        moved.push(keys[place]!);
      }
    }
    return moved;
  }
}
