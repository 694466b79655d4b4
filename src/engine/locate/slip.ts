/** The ways a number is most often typed wrong. */
export type Slip = 'swapped' | 'scaled' | 'sign' | 'digit' | 'missing' | 'extra';

/** How far a decimal point or a unit slips: 元 typed for 万元 is four places. */
const MOST_PLACES = 4;

/** A number's digits without the noise of its last binary places. */
const digitsOf = (value: number): string => String(Number(Math.abs(value).toPrecision(15)));

/** The slip that turns the number meant into the one that stands there; undefined where no single one does. */
export function slipOf(meant: number, found: number): Slip | undefined {
  if (meant === found || !Number.isFinite(meant) || !Number.isFinite(found)) return undefined;
  if (meant === -found) return 'sign';
  if (meant < 0 !== found < 0 || meant === 0 || found === 0) return undefined;
  if (isScaled(meant, found)) return 'scaled';
  const [right, typed] = [digitsOf(meant), digitsOf(found)];
  const [a, b] = alike(right, typed);
  if (a.length === b.length) {
    const differing = Array.from(a, (_, at) => at).filter((at) => a[at] !== b[at]);
    const [first = 0, second = 0] = differing;
    if (differing.length === 1) return 'digit';
    if (differing.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first]) {
      return 'swapped';
    }
  }
  if (lacksOne(right, typed)) return 'missing';
  return lacksOne(typed, right) ? 'extra' : undefined;
}

function isScaled(meant: number, found: number): boolean {
  for (let places = 1; places <= MOST_PLACES; places++) {
    const factor = 10 ** places;
    if (digitsOf(meant * factor) === digitsOf(found) || digitsOf(found * factor) === digitsOf(meant)) return true;
  }
  return false;
}

/** Digits of both numbers to the same decimals, the points left out. */
function alike(left: string, right: string): readonly [string, string] {
  const decimals = Math.max(decimalsOf(left), decimalsOf(right));
  const plain = (digits: string): string => digits.replace('.', '') + '0'.repeat(decimals - decimalsOf(digits));
  return [plain(left), plain(right)];
}

const decimalsOf = (digits: string): number => digits.split('.')[1]?.length ?? 0;

/** Whether the second text is the first without one of its characters. */
function lacksOne(whole: string, short: string): boolean {
  if (short.length !== whole.length - 1) return false;
  let at = 0;
  while (at < short.length && whole[at] === short[at]) at++;
  return whole.slice(at + 1) === short.slice(at);
}
