const DASHES = '-_—';
const isDash = (key: string, at: number): boolean => at < 0 || at >= key.length || DASHES.includes(key[at]!);

/** The year a number of the office carries: JM-2011-150423-001 → 2011; undefined when it carries none. */
export function keyYear(key: string | undefined): number | undefined {
  if (key === undefined) return undefined;
  let digits = 0;
  let number = 0;
  // By hand: a pattern is four times slower, and every key of every register is asked.
  for (let at = 0; at <= key.length; at++) {
    const digit = key.charCodeAt(at) - 48;
    if (digit >= 0 && digit <= 9) {
      digits++;
      number = number * 10 + digit;
    } else {
      if (digits === 4 && isDash(key, at) && isDash(key, at - 5)) return number;
      digits = 0;
      number = 0;
    }
  }
  return undefined;
}
