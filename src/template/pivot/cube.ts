import type { PivotDesign } from '../../model/pivot';
import type { DataField } from './registerData';

/** Numbers of every combination of items that some row of the data has, and of all their totals. */
export class Cube {
  private readonly sums = new Map<string, number[]>();
  private readonly filled = new Map<string, boolean[]>();
  private readonly below = new Map<string, Set<number>>();
  private readonly acrossItems = new Set<number>();

  /** @throws {Error} when a field of the design is none of the data: a fault of the design */
  constructor(
    private readonly design: Pick<PivotDesign, 'rows' | 'columns' | 'filters' | 'values'>,
    fields: readonly DataField[],
  ) {
    const field = (name: string): DataField => {
      const found = fields.find((each) => each.name === name);
      if (!found) throw new Error(`The data have no field ${name}`);
      return found;
    };
    const filters = design.filters.map(({ field: name, keep }) => ({ values: field(name).values, keep }));
    const [rows, columns] = [design.rows, design.columns].map((axes) =>
      axes.map(({ field: name, items }) => {
        const numberOf = new Map(items.map((item, number) => [item, number]));
        return field(name).values.map((value) => numberOf.get(String(value)) ?? -1);
      }),
    );
    const numbers = design.values.map(({ field: name }) => field(name).values);
    const count = fields[0]?.values.length ?? 0;
    for (let row = 0; row < count; row++) {
      if (filters.some(({ values, keep }) => values[row] !== keep)) continue;
      const path = (rows ?? []).map((items) => items[row] ?? -1);
      const across = columns?.[0]?.[row];
      if (across !== undefined) this.acrossItems.add(across);
      path.forEach((item, depth) => this.childrenOf(path.slice(0, depth)).add(item));
      for (let depth = 0; depth <= path.length; depth++) {
        const upTo = path.slice(0, depth);
        this.add(upTo, undefined, numbers, row);
        if (across !== undefined) this.add(upTo, across, numbers, row);
      }
    }
  }

  /** Items of the next field under a path, in their order. */
  children(path: readonly number[]): number[] {
    return [...this.childrenOf(path)].sort((one, other) => one - other);
  }

  /** Items of the field across, in their order. */
  across(): number[] {
    return [...this.acrossItems].sort((one, other) => one - other);
  }

  /** Null where nothing is filled in. */
  number(path: readonly number[], across: number | undefined, value: number): number | null {
    const key = keyOf(path, across);
    // Beyond six places lies the noise of adding binary fractions.
    return this.filled.get(key)?.[value] ? Number((this.sums.get(key)?.[value] ?? 0).toFixed(6)) : null;
  }

  /** The part of the grand total, a fraction. */
  share(path: readonly number[], across: number | undefined, value: number): number | null {
    const whole = this.number([], undefined, value);
    const part = this.number(path, across, value);
    return part === null || whole === null || whole === 0 ? null : part / whole;
  }

  private childrenOf(path: readonly number[]): Set<number> {
    const key = path.join();
    const known = this.below.get(key) ?? new Set<number>();
    this.below.set(key, known);
    return known;
  }

  private add(
    path: readonly number[],
    across: number | undefined,
    numbers: readonly DataField['values'][],
    row: number,
  ): void {
    const key = keyOf(path, across);
    const sums = this.sums.get(key) ?? numbers.map(() => 0);
    const filled = this.filled.get(key) ?? numbers.map(() => false);
    this.sums.set(key, sums);
    this.filled.set(key, filled);
    numbers.forEach((values, index) => {
      const value = values[row] ?? null;
      const counts = this.design.values[index]?.by === 'count';
      if (value === null || (!counts && typeof value !== 'number')) return;
      sums[index] = (sums[index] ?? 0) + (counts ? 1 : Number(value));
      filled[index] = true;
    });
  }
}

const keyOf = (path: readonly number[], across: number | undefined): string => `${path.join()}|${across ?? ''}`;
