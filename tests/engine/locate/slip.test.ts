import fc from 'fast-check';
import { slipOf, type Slip } from '../../../src/engine/locate/slip';

describe('the slip that turns one number into another', () => {
  it.each<[number, number, Slip | undefined]>([
    [28, 29, 'digit'],
    [69, 70, undefined],
    [12, 21, 'swapped'],
    [12.34, 13.24, 'swapped'],
    [12.4, 21.4, 'swapped'],
    [498, 4_980_000, 'scaled'],
    [4.98, 49.8, 'scaled'],
    [120, 12, 'scaled'],
    [498, 48, 'missing'],
    [498, 4998, 'extra'],
    [498, -498, 'sign'],
    [100, 0, undefined],
    [498, 498, undefined],
    [498, 517, undefined],
  ])('%d typed as %d: %s', (meant, found, slip) => {
    expect(slipOf(meant, found)).toBe(slip);
  });

  it('sees a missing digit where one more stands the other way round', () => {
    const mirror: Partial<Record<Slip, Slip>> = { missing: 'extra', extra: 'missing' };
    fc.assert(
      fc.property(fc.nat(99_999), fc.nat(99_999), (a, b) => {
        const slip = slipOf(a, b);
        expect(slipOf(b, a)).toBe(slip && (mirror[slip] ?? slip));
      }),
    );
  });
});
