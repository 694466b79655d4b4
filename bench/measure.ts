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
 * @param samples runs of each side that count; two more go first, for the compiler
 */
export async function sideBySide(ours: Side, theirs: Side, samples = 7): Promise<Compared> {
  const times: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
  for (let sample = -2; sample < samples; sample++) {
    const own = await timed(ours.work, ours.repeats ?? 1);
    const other = await timed(theirs.work, theirs.repeats ?? 1);
    if (sample < 0) continue;
    times.ours.push(own);
    times.theirs.push(other);
  }
  return { ours: medianOf(times.ours), theirs: medianOf(times.theirs) };
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
