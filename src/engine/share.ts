/** Decimals that plain numbers keep when they are divided up; money is whole fen already. */
const KEPT_PLACES = 1_000_000;

/**
 * 舍位平衡 by largest remainder: divides a whole number of units among parts in proportion, so that the units given add
 * up to the whole exactly and each part gets its exact due rounded down or up. Equal remainders: the earlier part first.
 * Computed in whole numbers of any size: a share of fen × 10,000 leaves the range in which doubles are exact.
 * @param parts amounts; their sum must not be 0
 * @param whole units to give out, a whole number
 * @returns units of each part
 * @throws {RangeError} when the parts add up to 0
 */
export function apportion(parts: readonly number[], whole: number): number[] {
  const scale = parts.every(Number.isSafeInteger) ? 1 : KEPT_PLACES;
  const exact = parts.map((part) => BigInt(Math.round(part * scale)));
  let total = exact.reduce((sum, part) => sum + part, 0n);
  if (total === 0n) throw new RangeError('Nothing can be divided in proportion to parts that add up to 0');
  const sign = total < 0n ? -1n : 1n;
  total *= sign;
  const units = BigInt(whole) * sign;
  const dues = exact.map((part, index) => {
    const due = part * units;
    const down = floorDiv(due, total);
    return { index, down, remainder: due - down * total };
  });
  let left = dues.reduce((rest, { down }) => rest - down, BigInt(whole));
  const byRemainder = [...dues].sort((a, b) => Number(b.remainder > a.remainder) - Number(b.remainder < a.remainder));
  const given = dues.map(({ down }) => Number(down));
  for (const { index } of byRemainder) {
    if (left <= 0n) break;
    given[index] = given[index]! + 1;
    left -= 1n;
  }
  return given;
}

function floorDiv(value: bigint, by: bigint): bigint {
  const quotient = value / by;
  return value % by < 0n ? quotient - 1n : quotient;
}

/** Hundredths of a percent in the whole: shares are printed with two decimals. */
export const WHOLE_SHARE = 10_000;
