/** Numbers in order, of which some come and go. Moving half of 100,000 takes less time than one look at each. */
export class Sorted {
  size = 0;
  private numbers = new Float64Array(0);

  /** Takes many in at once. */
  fill(values: Float64Array): void {
    const all = new Float64Array(this.size + values.length);
    all.set(this.numbers.subarray(0, this.size));
    all.set(values, this.size);
    this.numbers = all.sort();
    this.size = all.length;
  }

  add(value: number): void {
    if (this.size === this.numbers.length) {
      const longer = new Float64Array(this.size + (this.size >> 2) + 16);
      longer.set(this.numbers);
      this.numbers = longer;
    }
    const at = this.countFirst((each) => each < value);
    this.numbers.copyWithin(at + 1, at, this.size);
    this.numbers[at] = value;
    this.size++;
  }

  /** Takes out one of a value that is there. */
  remove(value: number): void {
    const at = this.countFirst((each) => each < value);
    this.numbers.copyWithin(at, at + 1, this.size);
    this.size--;
  }

  /** How many numbers, from the smallest on, something holds for that holds for none after them. */
  countFirst(holds: (value: number) => boolean): number {
    let [low, high] = [0, this.size];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (holds(this.numbers[middle]!)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The middle one, or the mean of the two middle ones. */
  median(): number {
    const upper = this.size >> 1;
    const high = this.numbers[upper]!;
    return this.size % 2 === 1 ? high : (this.numbers[upper - 1]! + high) / 2;
  }
}
