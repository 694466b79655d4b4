import type { RangeAddress } from '../../model/address';

type Span = readonly [left: number, right: number];

/** Cells of a sheet, kept row by row, so that neighbours join into rectangles: few rectangles are few writes. */
export class CellSet {
  private readonly rows = new Map<number, Span[]>();

  add({ top, left, bottom, right }: RangeAddress): void {
    for (let row = top; row <= bottom; row++) {
      const spans = this.rows.get(row);
      const last = spans?.at(-1);
      if (!spans) this.rows.set(row, [[left, right]]);
      else if (last && last[1] + 1 === left) spans[spans.length - 1] = [last[0], right];
      else spans.push([left, right]);
    }
  }

  /** The cells of this set that are not in any of the others. */
  without(others: readonly CellSet[]): CellSet {
    const left = new CellSet();
    for (const [row, spans] of this.rows) {
      const taken = others.flatMap((other) => other.rows.get(row) ?? []);
      const rest = taken.reduce<readonly Span[]>((parts, cut) => parts.flatMap((part) => minus(part, cut)), spans);
      if (rest.length > 0) left.rows.set(row, [...rest]);
    }
    return left;
  }

  /** The cells as rectangles that do not overlap, from top to bottom. */
  rectangles(): RangeAddress[] {
    const done: RangeAddress[] = [];
    let open = new Map<string, RangeAddress>();
    for (const row of [...this.rows.keys()].sort((one, other) => one - other)) {
      const next = new Map<string, RangeAddress>();
      for (const [left, right] of joined(this.rows.get(row) ?? [])) {
        const key = `${left}:${right}`;
        const above = open.get(key);
        next.set(key, above?.bottom === row - 1 ? { ...above, bottom: row } : { top: row, left, bottom: row, right });
      }
      for (const [key, rectangle] of open) if (next.get(key)?.top !== rectangle.top) done.push(rectangle);
      open = next;
    }
    return [...done, ...open.values()].sort((one, other) => one.top - other.top || one.left - other.left);
  }
}

function minus(part: Span, cut: Span): Span[] {
  if (cut[1] < part[0] || cut[0] > part[1]) return [part];
  const before: Span = [part[0], cut[0] - 1];
  const after: Span = [cut[1] + 1, part[1]];
  return [before, after].filter(([left, right]) => left <= right);
}

/** Spans of one row, sorted, touching ones as one. */
function joined(spans: readonly Span[]): Span[] {
  const result: [number, number][] = [];
  for (const [left, right] of [...spans].sort((one, other) => one[0] - other[0])) {
    const last = result.at(-1);
    if (last && left <= last[1] + 1) last[1] = Math.max(last[1], right);
    else result.push([left, right]);
  }
  return result;
}
