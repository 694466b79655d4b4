import type { Compared } from './measure';

/** A goal over the ratio theirs : ours (`atLeast`), or ours : theirs (`atMost`). */
export type Goal = { readonly atLeast: number } | { readonly atMost: number };

/** One line: `P1  check vs row loop   ours 1.00 : 3.20   goal ≥ 4   missed   (98 ms, 315 ms)`. */
export function line(id: string, what: string, { ours, theirs }: Compared, goal: Goal): string {
  const [ratio, wanted, met] =
    'atLeast' in goal
      ? [`ours 1.00 : ${(theirs / ours).toFixed(2)}`, `≥ ${goal.atLeast}`, theirs / ours >= goal.atLeast]
      : [`ours ${(ours / theirs).toFixed(2)} : 1.00`, `≤ ${goal.atMost}`, ours / theirs <= goal.atMost];
  return columns(id, what, ratio, wanted, met, `(${milliseconds(ours)}, ${milliseconds(theirs)})`);
}

/** A line with a number of its own that may be so large: `P9  batches of a check   16   goal ≤ 16   met   …`. */
export function fact(id: string, what: string, measured: number, most: number, unit: string, details: string): string {
  const said = `${Number.isInteger(measured) ? measured : measured.toFixed(1)} ${unit}`;
  return columns(id, what, said, `≤ ${most}`, measured <= most, details && `(${details})`);
}

function columns(id: string, what: string, said: string, wanted: string, met: boolean, details: string): string {
  return [
    id.padEnd(4),
    what.padEnd(48),
    said.padEnd(18),
    `goal ${wanted}`.padEnd(12),
    (met ? 'met' : 'missed').padEnd(8),
    details,
  ].join(' ');
}

const milliseconds = (time: number): string =>
  time < 0.1 ? `${(time * 1000).toFixed(1)} µs` : `${time < 10 ? time.toFixed(2) : time.toFixed(0)} ms`;
