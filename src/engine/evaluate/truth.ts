/**
 * Three-valued logic (Kleene's), one byte a row: a verdict that rests on a blank or unreadable cell is unknown, and
 * unknown never accuses.
 */
export const Truth = { no: 0, yes: 1, unknown: 2 } as const;

const NOT = Uint8Array.of(Truth.yes, Truth.no, Truth.unknown);

/** Turns the first `count` verdicts around, in place. */
export function negate(verdicts: Uint8Array, count: number): void {
  for (let i = 0; i < count; i++) verdicts[i] = NOT[verdicts[i]!]!;
}

/** left AND right, into `left`: no wins over unknown, unknown over yes. */
export function conjoin(left: Uint8Array, right: Uint8Array, count: number): void {
  for (let i = 0; i < count; i++) {
    if (right[i] === Truth.no) left[i] = Truth.no;
    else if (right[i] === Truth.unknown && left[i] === Truth.yes) left[i] = Truth.unknown;
  }
}

/** left OR right, into `left`: yes wins over unknown, unknown over no. */
export function disjoin(left: Uint8Array, right: Uint8Array, count: number): void {
  for (let i = 0; i < count; i++) {
    if (right[i] === Truth.yes) left[i] = Truth.yes;
    else if (right[i] === Truth.unknown && left[i] === Truth.no) left[i] = Truth.unknown;
  }
}
