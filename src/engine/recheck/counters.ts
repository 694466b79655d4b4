/** Numbers by group, 0 until they are set; as many as are asked for. */
export class Counters {
  private numbers = new Float64Array(1024);

  of(group: number): number {
    return this.numbers[group] ?? 0;
  }

  add(group: number, amount: number): void {
    if (group >= this.numbers.length) {
      const longer = new Float64Array(Math.max(group + 1, this.numbers.length * 2));
      longer.set(this.numbers);
      this.numbers = longer;
    }
    this.numbers[group] = this.numbers[group]! + amount;
  }
}
