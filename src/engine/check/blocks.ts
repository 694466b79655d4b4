import { BLOCK_ROWS } from '../steps';

/** Ranges of rows of one block each, end excluded. */
export function* blocks(rows: number): Generator<[from: number, to: number], void, void> {
  for (let from = 0; from < rows; from += BLOCK_ROWS) yield [from, Math.min(from + BLOCK_ROWS, rows)];
}
