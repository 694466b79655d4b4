/**
 * Work that can be done a piece at a time. A generator yields the share done (0–1) at least every few milliseconds of
 * work and returns its result, so one piece of code serves tests (at a stroke), screens (with progress and cancel) and
 * the command line (docs/decisions/0012).
 */
export type Steps<T> = Generator<number, T, void>;

/** Rows judged between two yields: small enough that no block takes 50 ms in any form. */
export const BLOCK_ROWS = 4096;

/** Ranges of rows of one block each, end excluded. */
export function* blocks(rows: number): Generator<[from: number, to: number], void, void> {
  for (let from = 0; from < rows; from += BLOCK_ROWS) yield [from, Math.min(from + BLOCK_ROWS, rows)];
}

/** Does a part of some work: its progress becomes the share from `from` on, `part` wide, of the whole. */
export function* partOf<T>(steps: Steps<T>, from: number, part: number): Steps<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + part * step.value;
  }
}

/** Does all of the work at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

export interface Pace {
  readonly signal?: AbortSignal;
  readonly progress?: (done: number) => void;
  /** Milliseconds of work before others get a turn. */
  readonly budget?: number;
}

/** Does the work in slices, letting others run between them. @throws the signal's reason once it is aborted. */
export async function run<T>(steps: Steps<T>, { signal, progress, budget = 30 }: Pace = {}): Promise<T> {
  let sliceStart = performance.now();
  for (;;) {
    signal?.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - sliceStart < budget) continue;
    progress?.(step.value);
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    sliceStart = performance.now();
  }
}
