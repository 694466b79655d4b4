import type { Severity } from '../../model/rule';
import type { Context } from '../check/context';
import { Found, NONE, type Detail, type Place } from '../check/found';
import type { Steps } from '../steps';

/** Findings listed between two yields. */
const SLICE = 8192;

/**
 * Findings that come and go. Each is known by its rule and a number of its rule's own choosing: the row of a cell, the
 * group of a balance. What is taken back leaves a gap; the order of the report is made when somebody looks at it.
 */
export class Store {
  readonly counts: Record<Severity, number> = { error: 0, warning: 0, advice: 0 };
  private readonly found = new Found();
  private readonly severities: readonly Severity[];
  /** Where the findings of each rule stand, by their numbers. */
  private readonly places: Map<number, number>[];
  /** Positions in the order of the report as it was last asked for; some may be gaps by now. */
  private sorted = new Int32Array(0);
  /** Positions added since. */
  private added: number[] = [];

  constructor(private readonly context: Omit<Context, 'found' | 'outcomes'>) {
    this.severities = context.rules.map(({ severity }) => severity);
    this.places = context.rules.map(() => new Map<number, number>());
  }

  /** How much of the store is gaps: a store that is mostly gaps is better built anew. */
  get isWorn(): boolean {
    const { error, warning, advice } = this.counts;
    return this.found.size > 4 * (error + warning + advice) + 1_000_000;
  }

  has(rule: number, number: number): boolean {
    return this.places[rule]!.has(number);
  }

  /** Adds a finding; one of the same number goes first. */
  spot(rule: number, number: number, place: Place, detail?: Detail): void {
    this.clear(rule, number);
    this.places[rule]!.set(number, this.found.size);
    this.added.push(this.found.size);
    this.found.add(rule, place, detail);
    this.counts[this.severities[rule]!]++;
  }

  /** Takes a finding back, if it is there. */
  clear(rule: number, number: number): void {
    const at = this.places[rule]!.get(number);
    if (at === undefined) return;
    this.places[rule]!.delete(number);
    this.found.rules[at] = NONE;
    this.found.details.delete(at);
    this.counts[this.severities[rule]!]--;
  }

  /** Takes all findings of a rule back. */
  clearAll(rule: number): void {
    for (const number of [...this.places[rule]!.keys()]) this.clear(rule, number);
  }

  /** All findings as a full check would have listed them: in the order of the report, without gaps. */
  *listed(): Steps<Found> {
    this.sort();
    yield 0;
    const { found } = this;
    const listed = new Found();
    const positions = new Int32Array(found.size).fill(NONE);
    for (const at of this.sorted) {
      positions[at] = listed.size;
      listed.addAt(found.rules[at]!, found.tables[at]!, found.rows[at]!, found.sheetRows[at]!, found.sheetColumns[at]!);
      if (listed.size % SLICE === 0) yield 0;
    }
    // Details come rule by rule, as a check adds them.
    const byRule = new Map<number, [number, Detail][]>();
    for (const [at, detail] of found.details) {
      const rule = found.rules[at]!;
      const details = byRule.get(rule) ?? [];
      if (details.length === 0) byRule.set(rule, details);
      details.push([positions[at]!, detail]);
    }
    for (const [, details] of [...byRule].sort(([a], [b]) => a - b)) {
      for (const [at, detail] of details) listed.details.set(at, detail);
    }
    return listed;
  }

  /** Merges what was added into what was sorted, without the gaps. */
  private sort(): void {
    const { found, sorted } = this;
    const isThere = (at: number): boolean => found.rules[at] !== NONE;
    const added = this.added.filter(isThere).sort((a, b) => this.compare(a, b));
    this.added = [];
    const merged = new Int32Array(sorted.length + added.length);
    let size = 0;
    let next = 0;
    for (const at of sorted) {
      if (!isThere(at)) continue;
      while (next < added.length && this.compare(added[next]!, at) < 0) merged[size++] = added[next++]!;
      merged[size++] = at;
    }
    while (next < added.length) merged[size++] = added[next++]!;
    this.sorted = merged.slice(0, size);
  }

  private compare(a: number, b: number): number {
    const { tables, sheetRows, sheetColumns, rules } = this.found;
    return (
      tables[a]! - tables[b]! ||
      sheetRows[a]! - sheetRows[b]! ||
      sheetColumns[a]! - sheetColumns[b]! ||
      rules[a]! - rules[b]! ||
      a - b
    );
  }
}
