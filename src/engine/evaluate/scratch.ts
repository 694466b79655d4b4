import { BLOCK_ROWS } from '../steps';

/**
 * Buffers of one block, lent and returned like a stack: nested terms reuse the same few kilobytes, which stay in the
 * processor's cache. Nothing is kept in them between two blocks, and no generator yields while it holds one.
 */
const numbers: Float64Array[] = [];
const bytes: Uint8Array[] = [];
let numbersLent = 0;
let bytesLent = 0;

/** A value and a kind (see `Kind`) for each row of a block. */
export interface Operands {
  readonly values: Float64Array;
  readonly kinds: Uint8Array;
}

/** Lends buffers for one operand while `work` runs. */
export function withOperands<T>(work: (operands: Operands) => T): T {
  const values = (numbers[numbersLent] ??= new Float64Array(BLOCK_ROWS));
  numbersLent++;
  try {
    return withBytes((kinds) => work({ values, kinds }));
  } finally {
    numbersLent--;
  }
}

/** Lends a byte a row while `work` runs. */
export function withBytes<T>(work: (buffer: Uint8Array) => T): T {
  const buffer = (bytes[bytesLent] ??= new Uint8Array(BLOCK_ROWS));
  bytesLent++;
  try {
    return work(buffer);
  } finally {
    bytesLent--;
  }
}
