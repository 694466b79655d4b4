import { environmentOf } from '../../../src/engine/evaluate/scope';
import { compileExpr } from '../../../src/engine/evaluate/expression';
import { Truth } from '../../../src/engine/evaluate/truth';
import * as e from '../../../src/model/expression';
import type { Expr } from '../../../src/model/expression';
import { sampleCatalogue, works } from '../../support/sampleRegisters';
import { tableOf, type TableOptions, type TypedRow } from '../../support/table';

const WORDS = { [Truth.no]: 'no', [Truth.yes]: 'yes', [Truth.unknown]: 'unknown' };

/** What an expression says of each row. */
function judge(expr: Expr, rows: readonly TypedRow[], options?: TableOptions, year = 2011): (string | undefined)[] {
  const table = tableOf(works, rows, options);
  const book = { tables: [table], unrecognised: [], year, overrides: {} };
  const verdicts = new Uint8Array(rows.length);
  compileExpr(expr, { table, environment: environmentOf(book, sampleCatalogue, '2012-12-31') })(
    0,
    rows.length,
    verdicts,
  );
  return [...verdicts].map((truth) => WORDS[truth as 0 | 1 | 2]);
}
const one = (expr: Expr, row: TypedRow, options?: TableOptions, year?: number) => judge(expr, [row], options, year)[0];

describe('presence', () => {
  it('knows filled from blank', () => {
    expect(judge(e.present('name'), [{ name: '甲' }, { name: null }, {}])).toEqual(['yes', 'no', 'no']);
  });
  it('is unknown for what cannot be read or is not calculated yet', () => {
    expect(one(e.present('total'), { total: 1 }, { unreadable: { total: [0] } })).toBe('unknown');
    expect(one(e.absent('total'), { total: 1 }, { pending: { total: [0] } })).toBe('unknown');
  });
  it('is unknown where the sheet lacks the column', () => {
    expect(one(e.present('remark'), {}, { without: ['remark'] })).toBe('unknown');
  });
});

describe('sums', () => {
  const adds = e.compare('total', '=', e.sum('beijing', 'local'));
  it('take a blank as 0 unless all parts are blank', () => {
    expect(one(adds, { total: 5, beijing: 5 })).toBe('yes');
    expect(one(adds, { total: 5 })).toBe('unknown');
    expect(one(adds, { total: 5, beijing: 4, local: 2 })).toBe('no');
  });
  it('are unknown when one part cannot be read', () => {
    expect(one(adds, { total: 5, beijing: 5, local: 3 }, { unreadable: { local: [0] } })).toBe('unknown');
    expect(one(adds, { total: 5, beijing: 5, local: 3 }, { pending: { local: [0] } })).toBe('unknown');
  });
  it('go without an optional column the sheet lacks, and stay silent without a required one', () => {
    expect(one(adds, { total: 5, beijing: 5 }, { without: ['local'] })).toBe('yes');
    expect(one(adds, { total: 5, local: 5 }, { without: ['beijing'] })).toBe('unknown');
  });
});

describe('comparisons', () => {
  it('round money to the last printed place of the sheet, half away from zero', () => {
    expect(one(e.compare('total', '=', 'beijing'), { total: 0.285, beijing: 0.29 })).toBe('yes');
    expect(one(e.compare('total', '=', 'beijing'), { total: 0.284, beijing: 0.29 })).toBe('no');
    expect(one(e.compare('total', '=', 'beijing'), { total: 0.284, beijing: 0.285 }, { unit: 'yuan' })).toBe('no');
  });
  it('find a difference of one printed step', () => {
    expect(one(e.compare('total', '<=', 'beijing'), { total: 498.01, beijing: 498 })).toBe('no');
  });
  it('read constants facing money as yuan', () => {
    expect(one(e.compare('total', '=', e.constant(4_980_000)), { total: 498 })).toBe('yes');
  });
  it('hold a tolerance, absolute in the printed unit or relative to the right side', () => {
    const near = (within: e.Tolerance) => e.compare('total', '=', 'beijing', { within });
    expect(one(near({ absolute: 0.5 }), { total: 100.5, beijing: 100 })).toBe('yes');
    expect(one(near({ absolute: 0.5 }), { total: 100.51, beijing: 100 })).toBe('no');
    expect(one(near({ relative: 0.01 }), { total: 101, beijing: 100 })).toBe('yes');
    expect(one(near({ relative: 0.01 }), { total: 101.01, beijing: 100 })).toBe('no');
  });
  it('compare plain numbers without binary noise', () => {
    expect(one(e.compare(e.sum('share', e.constant(0.2)), '=', e.constant(0.3)), { share: 0.1 })).toBe('yes');
  });
  it('compare at month level when one side is known to the month', () => {
    const inOrder = e.compare('approved', '<=', 'started');
    expect(one(inOrder, { approved: '2011-05-01', started: '2011-05-20' })).toBe('yes');
    expect(one(e.compare('started', '<=', 'approved'), { approved: '2011-05-01', started: '2011-05-20' })).toBe('yes');
    expect(one(inOrder, { approved: '2011-06-01', started: '2011-05-31' })).toBe('no');
    expect(one(e.compare('started', '<', e.dateConstant('2011-05-20')), { started: '2011-05-19' })).toBe('yes');
  });
  it('compare codes by id and texts exactly', () => {
    expect(one(e.compare('kind', '=', e.constant('road')), { kind: '道路' })).toBe('yes');
    expect(one(e.compare('name', '<>', 'remark'), { name: '甲', remark: '乙' })).toBe('yes');
  });
  it('refuse to set a text against a number', () => {
    expect(() => one(e.compare('name', '=', 'total'), { name: '甲', total: 1 })).toThrow('text is compared');
  });
});

describe('terms', () => {
  it.each<[string, Expr, TypedRow, string]>([
    [
      'days, last day out',
      e.compare(e.days('started', 'paid_on'), '=', e.constant(6)),
      { started: '2011-09-05', paid_on: '2011-09-11' },
      'yes',
    ],
    [
      'days, both counted',
      e.compare(e.daysInclusive('started', 'paid_on'), '=', e.constant(7)),
      { started: '2011-09-05', paid_on: '2011-09-11' },
      'yes',
    ],
    ['year', e.compare(e.year('started'), '=', e.constant(2011)), { started: '2011-12-31' }, 'yes'],
    ['year of the next day', e.compare(e.year('started'), '=', e.constant(2012)), { started: '2012-01-01' }, 'yes'],
    ['length', e.compare(e.lengthOf('name'), '=', e.constant(2)), { name: '水井' }, 'yes'],
    ['part', e.compare(e.part('id', 1, 2), '=', e.constant('GC')), { id: 'GC-2011-1' }, 'yes'],
    ['year of a key', e.compare(e.attribute('id', 'keyYear'), '=', e.constant(2011)), { id: 'GC-2011-1' }, 'yes'],
    ['a key without a year', e.compare(e.attribute('id', 'keyYear'), '=', e.constant(2011)), { id: 'GC-1' }, 'unknown'],
    ['parent of a code', e.compare(e.attribute('kind', 'parent'), '=', e.constant('inside')), { kind: 'house' }, 'yes'],
    ['no parent', e.compare(e.attribute('kind', 'parent'), '=', e.constant('inside')), { kind: 'well' }, 'unknown'],
    [
      'gender',
      e.compare(e.attribute('person', 'gender'), '=', e.constant('female')),
      { person: '11010519491231002X' },
      'yes',
    ],
    ['product', e.compare(e.product('people', 'price'), '=', 'total'), { people: 20, price: 500, total: 1 }, 'yes'],
    [
      'quotient of amounts',
      e.compare(e.quotient('beijing', 'total'), '=', e.constant(0.8)),
      { beijing: 400, total: 500 },
      'yes',
    ],
    [
      'division by nothing',
      e.compare(e.quotient('beijing', 'total'), '=', e.constant(0)),
      { beijing: 400, total: 0 },
      'unknown',
    ],
    [
      'price for each',
      e.compare(e.quotient('total', 'people'), '<=', 'price'),
      { total: 1, people: 20, price: 499.99 },
      'no',
    ],
  ])('%s', (_, expr, row, expected) => {
    expect(one(expr, row)).toBe(expected);
  });

  it('reads a parameter in force in the year, and is silent when it is blank', () => {
    const within = e.compare('total', '<=', e.parameter('cap'));
    expect(one(within, { total: 11 })).toBe('no');
    expect(one(within, { total: 11 }, {}, 2012)).toBe('unknown');
    expect(() => one(e.compare('total', '<=', e.parameter('nothing')), {})).toThrow('no parameter');
  });

  it('is silent about a cover that is not there', () => {
    expect(one(e.compare('name', '=', e.cover('unit_name')), { name: '甲' })).toBe('unknown');
  });
});

it('tells membership by code id, whatever the cell shows', () => {
  expect(judge(e.isIn('kind', 'road', 'well'), [{ kind: '道路' }, { kind: 'House' }, {}])).toEqual([
    'yes',
    'no',
    'unknown',
  ]);
});
