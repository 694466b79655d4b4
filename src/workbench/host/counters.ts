import { Emitter } from '../book/events';

/** What the host has been asked so far. Bytes are those of the batch's text in UTF-8. */
export interface Counts {
  /** Without the late request that only lets go of references. */
  readonly batches: number;
  /** Batches that only read. */
  readonly reads: number;
  /** Batches that may write. */
  readonly writes: number;
  readonly actions: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  /** The longest time one batch took to handle, in ms. */
  readonly longest: number;
}

const ZERO: Counts = { batches: 0, reads: 0, writes: 0, actions: 0, bytesIn: 0, bytesOut: 0, longest: 0 };

/** Counts batches. `changes` tells after each. */
export class Counters {
  private counts = ZERO;
  readonly changes = new Emitter<Counts>();

  get now(): Counts {
    return this.counts;
  }

  reset(): void {
    this.counts = ZERO;
    this.changes.emit(this.counts);
  }

  /** @param batch one batch that was answered */
  add(batch: { actions: number; writes: boolean; bytesIn: number; bytesOut: number; time: number }): void {
    const { batches, reads, writes, actions, bytesIn, bytesOut, longest } = this.counts;
    this.counts = {
      batches: batches + 1,
      reads: reads + (batch.writes ? 0 : 1),
      writes: writes + (batch.writes ? 1 : 0),
      actions: actions + batch.actions,
      bytesIn: bytesIn + batch.bytesIn,
      bytesOut: bytesOut + batch.bytesOut,
      longest: Math.max(longest, batch.time),
    };
    this.changes.emit(this.counts);
  }
}
