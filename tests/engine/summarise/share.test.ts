import fc from 'fast-check';
import { apportion, WHOLE_SHARE } from '../../../src/engine/share';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
/** Amounts in fen up to a hundred billion yuan, at least one of them not 0. */
const amounts = fc
  .array(fc.integer({ min: 0, max: 1e13 }), { minLength: 1, maxLength: 40 })
  .filter((parts) => sum(parts) > 0);

describe('apportion', () => {
  it('balances the funding of 2011, which plain rounding adds up to 100.01', () => {
    const shares = apportion([7000, 7000, 18_900], WHOLE_SHARE);
    expect(shares).toEqual([2128, 2127, 5745]);
    expect([7000, 7000, 18_900].map((part) => Math.round((part / 32_900) * WHOLE_SHARE))).toEqual([2128, 2128, 5745]);
  });

  it('gives the published shares of a county: 6.1, 25.8, 66.2, and 1.9 for 1.84', () => {
    expect(apportion([1250, 5263, 13_500, 375], 1000)).toEqual([61, 258, 662, 19]);
  });

  it('gives equal remainders to the earlier part', () => {
    expect(apportion([1, 1, 1], 100)).toEqual([34, 33, 33]);
  });

  it('divides reductions too', () => {
    expect(apportion([150, -50], 100)).toEqual([150, -50]);
    expect(sum(apportion([-1, -1, -1], 100))).toBe(100);
  });

  it('keeps what plain numbers have behind the point', () => {
    expect(apportion([0.5, 1.5], 100)).toEqual([25, 75]);
  });

  it('refuses to divide among nothing', () => {
    expect(() => apportion([0, 0], 100)).toThrow(RangeError);
  });

  it('adds up to exactly 100.00, whatever the amounts', () => {
    fc.assert(
      fc.property(amounts, (parts) => {
        expect(sum(apportion(parts, WHOLE_SHARE))).toBe(WHOLE_SHARE);
      }),
    );
  });

  it('differs from the exact share by less than the last place', () => {
    fc.assert(
      fc.property(amounts, (parts) => {
        const total = BigInt(sum(parts));
        apportion(parts, WHOLE_SHARE).forEach((share, index) => {
          const off = BigInt(share) * total - BigInt(parts[index] ?? 0) * BigInt(WHOLE_SHARE);
          expect(off < total && off > -total).toBe(true);
        });
      }),
    );
  });
});
