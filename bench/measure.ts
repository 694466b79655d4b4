/** Something to be timed; a returned promise is waited for. */
export type Work = () => unknown;

/** CPU milliseconds of the whole process, garbage collection included, for one run of some work. */
async function timed(work: Work, repeats: number): Promise<number> {
  globalThis.gc?.({ type: 'minor' });
  const before = process.cpuUsage();
  for (let repeat = 0; repeat < repeats; repeat++) await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / repeats;
}

/** Runs before those that count. */
const WARM_UPS = 4;

export interface Side {
  readonly work: Work;
  /** Runs a sample, for work too short for the clock. */
  readonly repeats?: number;
}

export interface Compared {
  /** Median CPU milliseconds. */
  readonly ours: number;
  readonly theirs: number;
}

/**
 * Times two sides in turn, A B A B, so that whatever else the machine does meets both alike.
 * @param samples runs of each side that count; some more go first, for the compiler
 */
export async function sideBySide(ours: Side, theirs: Side, samples = 7): Promise<Compared> {
  const times: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
  for (let sample = -WARM_UPS; sample < samples; sample++) {
    const own = await timed(ours.work, ours.repeats ?? 1);
    const other = await timed(theirs.work, theirs.repeats ?? 1);
    if (sample < 0) continue;
    times.ours.push(own);
    times.theirs.push(other);
  }
  return { ours: medianOf(times.ours), theirs: medianOf(times.theirs) };
}

/** Median CPU milliseconds of one side by itself, for data too large to keep beside those of another. */
export async function alone(work: Work, samples: number): Promise<number> {
  const times: number[] = [];
  for (let sample = 0; sample < samples; sample++) times.push(await timed(work, 1));
  return medianOf(times);
}

/** The middle one of some times. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
