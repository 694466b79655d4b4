import fc from 'fast-check';
import { compileExpr } from '../../../src/engine/evaluate/expression';
import { environmentOf } from '../../../src/engine/evaluate/scope';
import * as e from '../../../src/model/expression';
import type { Expr } from '../../../src/model/expression';
import { roundHalfAway } from '../../../src/model/money';
import { BLOCK_ROWS } from '../../../src/engine/steps';
import { sampleCatalogue, works } from '../../support/sampleRegisters';
import { tableOf, type TypedRow } from '../../support/table';

const row = fc.record({
  total: fc.option(fc.integer({ min: 0, max: 3 })),
  beijing: fc.option(fc.integer({ min: 0, max: 3 })),
  kind: fc.option(fc.constantFrom('road', 'house')),
});
const rows = fc.array(row, { minLength: 1, maxLength: 12 });
const atom = fc.constantFrom<Expr>(
  e.present('total'),
  e.compare('total', '<=', 'beijing'),
  e.compare('total', '=', e.sum('beijing', 'local')),
  e.isIn('kind', 'road'),
);
const { expr } = fc.letrec<{ expr: Expr }>((tie) => ({
  expr: fc.oneof(
    { maxDepth: 3 },
    atom,
    tie('expr').map(e.not),
    fc.array(tie('expr'), { maxLength: 3 }).map((of) => e.all(...of)),
    fc.array(tie('expr'), { maxLength: 3 }).map((of) => e.any(...of)),
  ),
}));

function judge(expression: Expr, data: readonly TypedRow[]): number[] {
  const table = tableOf(works, data, { unreadable: { beijing: [0] } });
  const book = { tables: [table], unrecognised: [], year: 2011, overrides: {} };
  const verdicts = new Uint8Array(data.length);
  const judgeBlock = compileExpr(expression, {
    table,
    environment: environmentOf(book, sampleCatalogue, '2012-01-01'),
  });
  for (let from = 0; from < data.length; from += BLOCK_ROWS) {
    const to = Math.min(from + BLOCK_ROWS, data.length);
    judgeBlock(from, to, verdicts.subarray(from, to));
  }
  return [...verdicts];
}
const same = (a: Expr, b: Expr, data: readonly TypedRow[]) => {
  expect(judge(a, data)).toEqual(judge(b, data));
};

describe('three-valued logic', () => {
  it('undoes a double negation', () => {
    fc.assert(
      fc.property(expr, rows, (a, data) => {
        same(e.not(e.not(a)), a, data);
      }),
    );
  });
  it('follows De Morgan', () => {
    fc.assert(
      fc.property(expr, expr, rows, (a, b, data) => {
        same(e.not(e.all(a, b)), e.any(e.not(a), e.not(b)), data);
      }),
    );
  });
  it('does not care for order', () => {
    fc.assert(
      fc.property(expr, expr, rows, (a, b, data) => {
        same(e.all(a, b), e.all(b, a), data);
        same(e.any(a, b), e.any(b, a), data);
      }),
    );
  });
  it('takes nothing as true for all and false for any', () => {
    expect(judge(e.all(), [{}])).toEqual([1]);
    expect(judge(e.any(), [{}])).toEqual([0]);
  });
  it('never turns a known verdict around when a blank is filled in', () => {
    fc.assert(
      fc.property(atom, row, fc.integer({ min: 0, max: 3 }), (a, data, value) => {
        // `present` speaks of the blank itself, and sums take it as 0: both may change.
        fc.pre(a.op !== 'present' && !(a.op === 'compare' && a.right.term === 'sum'));
        const [before] = judge(a, [{}, data]).slice(1);
        const [after] = judge(a, [{}, { ...data, total: data.total ?? value }]).slice(1);
        if (before !== 2) expect(after).toBe(before);
      }),
    );
  });
  it('says the same of a row wherever it stands', () => {
    const filler = Array.from({ length: BLOCK_ROWS }, () => ({ total: 1 }));
    fc.assert(
      fc.property(expr, row, (a, data) => {
        const [alone] = judge(a, [{}, data]).slice(1);
        expect(judge(a, [{}, ...filler, data]).at(-1)).toBe(alone);
      }),
      { numRuns: 20 },
    );
  });
});

/** Half away from zero on decimal digits, with whole numbers only. */
function roundedByDigits(digits: bigint, places: number, decimals: number): bigint {
  if (places <= decimals) return digits * 10n ** BigInt(decimals - places);
  const divisor = 10n ** BigInt(places - decimals);
  const size = digits < 0n ? -digits : digits;
  const up = (size + divisor / 2n) / divisor;
  return digits < 0n ? -up : up;
}

it('rounds as decimal arithmetic does', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -99_999_999_999n, max: 99_999_999_999n }),
      fc.integer({ min: 0, max: 6 }),
      fc.integer({ min: 0, max: 6 }),
      (digits, places, decimals) => {
        const value = Number(`${digits.toString()}e-${places}`);
        const expected = Number(`${roundedByDigits(digits, places, decimals).toString()}e-${decimals}`);
        expect(roundHalfAway(value, decimals)).toBeCloseTo(expected, 9);
      },
    ),
    { numRuns: 1000 },
  );
});

it('compares amounts as whole steps of the printed place', () => {
  const cents = fc.integer({ min: 0, max: 10_000_000 });
  fc.assert(
    fc.property(cents, fc.integer({ min: -1, max: 1 }), fc.integer({ min: -49, max: 49 }), (steps, apart, noise) => {
      const data = [{}, { total: Number(`${steps * 100 + noise}e-4`), beijing: Number(`${steps + apart}e-2`) }];
      expect(judge(e.compare('total', '=', 'local'), data)[1]).toBe(2);
      const table = data.map((each) => ({ ...each, local: each.beijing ?? null }));
      expect(judge(e.compare('total', '=', 'local'), table)[1]).toBe(apart === 0 ? 1 : 0);
      expect(judge(e.compare('total', '<', 'local'), table)[1]).toBe(apart > 0 ? 1 : 0);
    }),
  );
});
