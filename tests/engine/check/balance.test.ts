import fc from 'fast-check';
import type { BookExample, Rule } from '../../../src/model/rule';
import type { TotalRow } from '../../../src/model/table';
import { checkBy, findingsOf } from '../../support/rule';
import { sampleCatalogue } from '../../support/sampleRegisters';
import { bookOf, FIRST_DATA_ROW, type TableOptions } from '../../support/table';
import * as rules from './rules';

const result = (example: BookExample, by: readonly Rule[], options: Readonly<Record<string, TableOptions>> = {}) =>
  checkBy(bookOf(example, sampleCatalogue, options), by, sampleCatalogue);

const first = { id: 'GC-1', name: '甲', kind: 'road', total: 5, beijing: 4, local: 1 };
const second = { id: 'GC-2', name: '乙', kind: 'well', total: 3, beijing: 3, local: 0 };
const works = [first, second];
const pay = (line: string, work: string | null, amount: number | null, flow = 'normal') => ({
  line,
  work,
  amount,
  flow,
});

describe('a balance by groups', () => {
  it('judges each group and tells both sides with their cells', () => {
    const { findings, balances } = result(
      { works, ledger: [pay('1', 'GC-1', 1.5), pay('2', 'GC-1', 2), pay('3', 'GC-2', 3)] },
      [rules.paidAsPlanned],
    );
    expect(balances.map(({ verdict }) => verdict)).toEqual(['differs', 'balanced']);
    expect(balances[1]).toMatchObject({ group: { zh: 'GC-2' }, left: 3_000_000, right: 3_000_000, tolerance: 0 });
    expect(findings.describe(0)).toMatchObject({
      sheet: '拨付',
      cell: 'F2',
      message: { zh: 'GC-1：3.50≠4.00，差-0.50万元，容差0.00请核对。' },
      difference: { zh: '-0.50 万元' },
      related: [
        { sheet: '拨付', cell: 'F3' },
        { sheet: '工程', cell: 'F2' },
      ],
    });
  });

  it('points at the key cells too when only one side has the group', () => {
    const { findings } = result({ works: [first], ledger: [pay('1', 'GC-1', 4), pay('2', 'GC-7', 1)] }, [
      rules.paidAsPlanned,
    ]);
    expect(findings.size).toBe(1);
    expect(findings.describe(0)).toMatchObject({ cell: 'F3', related: [{ sheet: '拨付', cell: 'C3' }] });
  });

  it.each<[string, BookExample, Readonly<Record<string, TableOptions>>, string]>([
    ['the register is absent', { works }, {}, 'register-absent'],
    ['the register has no rows', { works, ledger: [] }, {}, 'no-rows'],
    [
      'the column is missing',
      { works, ledger: [pay('1', 'GC-1', 1)] },
      { ledger: { without: ['amount'] } },
      'column-missing',
    ],
    [
      'an amount cannot be read',
      { works: [first], ledger: [pay('1', 'GC-1', 1)] },
      { ledger: { unreadable: { amount: [0] } } },
      'unreadable',
    ],
    [
      'a formula is not calculated',
      { works: [first], ledger: [pay('1', 'GC-1', 1)] },
      { works: { pending: { beijing: [0] } } },
      'unreadable',
    ],
    ['all amounts are blank', { works: [first], ledger: [pay('1', 'GC-1', null)] }, {}, 'blank'],
  ])('is silent when %s, and says so', (_, example, options, reason) => {
    const { findings, balances } = result(example, [rules.paidAsPlanned], options);
    expect(findings.size).toBe(0);
    expect(balances).toMatchObject([{ verdict: 'unchecked', reason }]);
  });

  it('counts numbers stored as text with the value that was read', () => {
    const note = { trouble: 'number-not-text', raw: '4' } as const;
    const options = { ledger: { notes: { amount: { 0: note } } } };
    expect(
      result({ works: [first], ledger: [pay('1', 'GC-1', 4)] }, [rules.paidAsPlanned], options).findings.size,
    ).toBe(0);
  });

  it('sets plain numbers against money in the unit of their row', () => {
    const ledger = [pay('1', null, 8000), pay('2', null, 500), pay('3', null, 99, 'reduction')];
    const headline = (value: number, unit: string | null) => ({ headlines: [{ ind: 'H01', value, unit }], ledger });
    expect(result(headline(8500, 'wan'), [rules.headlinePaid]).findings.size).toBe(0);
    expect(result(headline(8500, null), [rules.headlinePaid]).findings.size).toBe(0);
    expect(result(headline(0.85, 'yi'), [rules.headlinePaid]).findings.size).toBe(0);
    const { findings } = result(headline(8000, 'wan'), [rules.headlinePaid]);
    expect(findings.describe(0).message.zh).toContain('8000.00≠8500.00万元，差-500.00');
  });

  it('says nothing when no headline is stated', () => {
    const { balances } = result({ headlines: [{ ind: 'H02', value: 1 }], ledger: [pay('1', null, 5)] }, [
      rules.headlinePaid,
    ]);
    expect(balances).toMatchObject([{ verdict: 'unchecked', reason: 'no-rows' }]);
  });

  it('accuses only when no place of a doubtful row would make it hold', () => {
    const ledger = [pay('1', null, 5), { ...pay('2', null, 3), flow: null }];
    const stated = (value: number) =>
      result({ headlines: [{ ind: 'H01', value, unit: 'wan' }], ledger }, [rules.headlinePaid]);
    expect(stated(5).balances[0]?.verdict).toBe('balanced');
    expect(stated(8).balances[0]?.verdict).toBe('unchecked');
    expect(stated(9).findings.size).toBe(1);
    expect(stated(4.99).findings.size).toBe(1);
  });
});

describe('balances as properties', () => {
  const cents = fc.integer({ min: 0, max: 5_000_000 });
  const parts = fc.array(cents, { minLength: 1, maxLength: 8 });
  const amounts = fc.array(parts, { minLength: 1, maxLength: 5 });
  const bookFrom = (groups: readonly (readonly number[])[], off = 0) => ({
    works: groups.map((group, g) => ({
      id: `GC-${g}`,
      name: '甲',
      beijing: (group.reduce((sum, each) => sum + each, 0) + (g === 0 ? off : 0)) / 100,
    })),
    ledger: groups.flatMap((group, g) => group.map((each, i) => pay(`${g}-${i}`, `GC-${g}`, each / 100))),
  });

  it('hold for sums of typed amounts, whatever the order of rows', () => {
    fc.assert(
      fc.property(amounts, fc.integer(), (groups, turn) => {
        const book = bookFrom(groups);
        const by = Math.abs(turn) % book.ledger.length;
        const ledger = [...book.ledger.slice(by), ...book.ledger.slice(0, by)].reverse();
        expect(result({ ...book, ledger }, [rules.paidAsPlanned]).findings.size).toBe(0);
      }),
    );
  });

  it('always find a difference of one printed step', () => {
    fc.assert(
      fc.property(amounts, fc.constantFrom(-1, 1), (groups, off) => {
        fc.pre((groups[0] ?? []).some((each) => each > 0));
        const { findings, balances } = result(bookFrom(groups, off), [rules.paidAsPlanned]);
        expect(findings.size).toBe(1);
        expect(balances[0]?.difference).toBe(-off * 10_000);
      }),
    );
  });
});

describe('totals', () => {
  const rows = [
    { id: 'GC-1', name: '甲', total: 20 },
    { id: 'GC-2', name: '乙', total: 10 },
    { id: 'GC-3', name: '丙', total: 25 },
  ];
  const total = (value: number, level: TotalRow['level'] = 'total', from = 0, to = rows.length): TotalRow => ({
    ...{ row: FIRST_DATA_ROW + to, level, label: level === 'total' ? '合计' : '小计', from, to },
    values: { total: value },
  });

  it('stand at the cell of the total, with the rows related', () => {
    const { findings } = result({ works: rows }, [rules.totals], { works: { totals: [total(5_600_00_00)] } });
    const finding = findings.describe(0);
    expect(finding).toMatchObject({ cell: 'E5', row: 5, message: { zh: '“总额”合计56.00≠55.00万元，差1.00请核对。' } });
    expect(finding.related.map(({ cell }) => cell)).toEqual(['E2', 'E3', 'E4']);
  });

  it('hold over rows, not over subtotals', () => {
    const totals = [total(30_000_000, 'subtotal', 0, 2), total(25_000_000, 'subtotal', 2, 3), total(55_000_000)];
    const by = [rules.totals, { ...rules.totals, rule: 'works.subtotals', level: 'subtotal' } as const];
    const { findings, balances } = result({ works: rows }, by, { works: { totals } });
    expect(findings.size).toBe(0);
    expect(balances.map(({ verdict }) => verdict)).toEqual(['balanced', 'balanced', 'balanced']);
  });

  it('share the cause of a text number that a sum formula skipped', () => {
    const works = {
      totals: [total(45_000_000)],
      notes: { total: { 1: { trouble: 'no-remark', raw: '10(其中,灾情因素6万元)', suggestion: '10' } } },
    } as const;
    const by = [rules.totals, rules.columnRule('no-remark', 'total')];
    const findings = findingsOf(result({ works: rows }, by, { works }));
    expect(findings.map(({ cell, cause }) => [cell, cause])).toEqual([
      ['E3', undefined],
      ['E5', 'works.total.no-remark@工程!E3'],
    ]);
  });
});

describe('causes', () => {
  it('fold a balance under the row that is out by the same amount, and not under another', () => {
    const by = [rules.sourcesAddUp, rules.paidAsPlanned];
    const paid = { ledger: [pay('1', 'GC-1', 4), pay('2', 'GC-2', 3)] };
    const wrong = result({ works: [{ ...first, beijing: 4.5 }, second], ...paid }, by);
    expect(findingsOf(wrong).map(({ rule, cause }) => [rule, cause])).toEqual([
      ['works.sources-add-up', undefined],
      ['ledger.paid-as-planned', 'works.sources-add-up@工程!E2'],
    ]);
    const twoFaults = result({ works: [{ ...first, beijing: 4.5, local: 3 }, second], ...paid }, by);
    expect(findingsOf(twoFaults).map(({ cause }) => cause)).toEqual([undefined, undefined]);
  });

  it('fold a balance under a required amount that is blank', () => {
    const by = [rules.columnRule('required', 'amount', 'ledger'), rules.paidAsPlanned];
    const ledger = [pay('1', 'GC-1', 1), pay('2', 'GC-1', null), pay('3', 'GC-2', 3)];
    const findings = findingsOf(result({ works, ledger }, by));
    expect(findings.map(({ rule, cause }) => [rule, cause])).toEqual([
      ['ledger.paid-as-planned', 'ledger.amount.required@拨付!F3'],
      ['ledger.amount.required', undefined],
    ]);
  });

  it('fold one balance under another that is out by the same amount in the same cells', () => {
    const ledger = [pay('1', 'GC-1', 4.01), pay('2', 'GC-2', 3)];
    const headlines = [{ ind: 'H01', unit: 'wan', value: 7 }];
    const findings = findingsOf(result({ works, ledger, headlines }, [rules.headlinePaid, rules.paidAsPlanned]));
    expect(findings).toHaveLength(2);
    expect(findings.filter(({ cause }) => cause !== undefined)).toHaveLength(1);
  });
});
