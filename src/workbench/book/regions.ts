import { intersection, without, type Rect } from './rect';

/** What is left of rectangles when others are cut out of them. */
export const cutOut = (rects: readonly Rect[], holes: readonly Rect[]): Rect[] =>
  holes.reduce<Rect[]>((left, hole) => left.flatMap((rect) => without(rect, hole)), [...rects]);

/** The parts of rectangles that lie in others; cells in several of these come once. */
export function within(rects: readonly Rect[], areas: readonly Rect[]): Rect[] {
  const parts = rects.flatMap((rect) => areas.flatMap((area) => intersection(rect, area) ?? []));
  return distinct(parts);
}

/** The same cells as rectangles that do not overlap, each as large as it came. */
export function distinct(rects: readonly Rect[]): Rect[] {
  const apart: Rect[] = [];
  for (const rect of rects) apart.push(...cutOut([rect], apart));
  return apart;
}

export const meetsAny = (rect: Rect, others: readonly Rect[]): boolean =>
  others.some((other) => intersection(rect, other) !== undefined);

/**
 * Gathers cells, told row by row from the top, into rectangles: runs of neighbours in a row, joined with the run of the
 * same columns in the row above.
 */
export class RegionBuilder {
  private readonly done: Rect[] = [];
  private open: Rect[] = [];
  private row = -1;
  private runs: Rect[] = [];

  /** Tells a cell, or a run of them. Rows from the top, columns from the left. */
  add(row: number, left: number, right = left): void {
    if (row !== this.row) this.endRow();
    this.row = row;
    const last = this.runs.at(-1);
    if (last?.right === left - 1) this.runs[this.runs.length - 1] = { ...last, right };
    else this.runs.push({ top: row, bottom: row, left, right });
  }

  /** The rectangles, from the top, then from the left. */
  finish(): Rect[] {
    this.endRow();
    this.done.push(...this.open);
    this.open = [];
    return this.done.sort((one, other) => one.top - other.top || one.left - other.left);
  }

  private endRow(): void {
    if (this.runs.length === 0) return;
    const above = new Map(
      this.open.filter((rect) => rect.bottom === this.row - 1).map((rect) => [`${rect.left}:${rect.right}`, rect]),
    );
    const open = this.runs.map((run) => {
      const key = `${run.left}:${run.right}`;
      const upper = above.get(key);
      above.delete(key);
      return upper ? { ...run, top: upper.top } : run;
    });
    const closed = new Set(above.values());
    this.done.push(...this.open.filter((rect) => rect.bottom !== this.row - 1 || closed.has(rect)));
    this.open = open;
    this.runs = [];
  }
}
