import fc from 'fast-check';
import { fromFen, MONEY_UNITS, roundHalfAway, toFen, type MoneyUnit } from '../../src/model/money';

test.each([
  [0.285, 2, 0.29],
  [1.005, 2, 1.01],
  [-2.5, 0, -3],
  [2.675, 2, 2.68],
  [0.1 + 0.2, 1, 0.3],
  [32_900, 2, 32_900],
])('%d to %d decimals is %d', (value, decimals, rounded) => {
  expect(roundHalfAway(value, decimals)).toBe(rounded);
});

test('rounding follows the 15-digit decimal text, however it is computed', () => {
  const halves = fc.integer({ min: -2_000_000, max: 2_000_000 }).map((halfCents) => halfCents / 200);
  fc.assert(
    fc.property(fc.oneof(halves, fc.double({ min: -1e15, max: 1e15, noNaN: true })), fc.nat(6), (value, decimals) => {
      const scale = 10 ** decimals;
      const text = (Math.abs(value) * scale).toPrecision(15);
      expect(roundHalfAway(value, decimals) === (Math.sign(value) * Math.floor(Number(text) + 0.5)) / scale).toBe(true);
    }),
    { numRuns: 5000 },
  );
});

test('an amount with the decimals of its unit comes back from fen as it was typed', () => {
  const units = Object.keys(MONEY_UNITS) as MoneyUnit[];
  fc.assert(
    fc.property(fc.integer({ min: -1e8, max: 1e8 }), fc.constantFrom(...units), (hundredths, unit) => {
      expect(fromFen(toFen(hundredths / 100, unit), unit) === hundredths / 100).toBe(true);
    }),
  );
});
