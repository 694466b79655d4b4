import { compare, sum } from '../../../src/model/expression';
import { check } from '../../../src/engine/check/check';
import { finish } from '../../../src/engine/steps';
import type { Finding } from '../../../src/model/finding';
import type { BookExample, Rule, RowRule } from '../../../src/model/rule';
import { checkBy, findingsOf, TODAY } from '../../support/rule';
import { sampleCatalogue } from '../../support/sampleRegisters';
import { bookOf, type TableOptions } from '../../support/table';
import * as rules from './rules';

type Options = Readonly<Record<string, TableOptions>>;
const result = (example: BookExample, by: readonly Rule[], options: Options = {}) =>
  checkBy(bookOf(example, sampleCatalogue, options), by, sampleCatalogue);
const found = (example: BookExample, by: readonly Rule[], options?: Options): Finding[] =>
  findingsOf(result(example, by, options));
/** What was found, one line a finding: cell and Chinese message. */
const lines = (...args: Parameters<typeof found>): string[] =>
  found(...args).map(({ cell, message }) => `${cell} ${message.zh.replace('请核对。', '')}`);

const A = { id: 'GC-1', name: '甲', kind: 'road', total: 5, beijing: 4, local: 1 };

describe('verdict', () => {
  it.each<[string, BookExample, readonly Rule[], string]>([
    ['unrecognised', {}, [], 'unrecognised'],
    ['empty', { works: [] }, [rules.sourcesAddUp], 'empty'],
    ['passed', { works: [A] }, [rules.sourcesAddUp], 'passed'],
    ['failed', { works: [{ ...A, total: 6 }] }, [rules.sourcesAddUp], 'failed'],
    ['explain', { works: [{ ...A, total: 6 }] }, [{ ...rules.sourcesAddUp, severity: 'warning' }], 'explain'],
    ['passed with advice', { works: [{ ...A, total: 6 }] }, [{ ...rules.sourcesAddUp, severity: 'advice' }], 'passed'],
  ])('%s', (_, example, by, verdict) => {
    expect(result(example, by).verdict).toBe(verdict);
  });
});

describe('row form', () => {
  it('prints both sides in the unit of the sheet, codes in each language, the other cells of the row', () => {
    const [finding] = found({ works: [A, { ...A, total: 5.5, local: null }] }, [rules.sourcesAddUp]);
    expect(finding).toMatchObject({
      number: 'RL-01',
      sheet: '工程',
      cell: 'E3',
      row: 3,
      name: '甲',
      message: {
        zh: '甲：5.50≠4.00，差1.50万元（道路）请核对。',
        en: '甲: 5.50 4.00 1.50 10,000 yuan (Road) Please check.',
      },
      observed: { zh: '5.50' },
      expected: { zh: '4.00' },
      difference: { zh: '1.50 万元', en: '1.50 × 10,000 yuan' },
      related: [
        { sheet: '工程', cell: 'F3' },
        { sheet: '工程', cell: 'G3' },
      ],
    });
  });
  it('prints months as months and explains the comparison that failed', () => {
    const dates = { ...A, approved: '2011-05-01', started: '2011-07-02', paid_on: '2011-07-01' };
    expect(lines({ works: [dates, { ...dates, started: '2011-04-30' }] }, [rules.inOrder])).toEqual([
      'L2 2011-07-02晚于2011-07-01',
      'L3 2011-05晚于2011-04-30',
    ]);
  });
  it('stays silent where a cell cannot be read', () => {
    expect(
      found({ works: [{ ...A, total: 9 }] }, [rules.sourcesAddUp], { works: { unreadable: { local: [0] } } }),
    ).toEqual([]);
  });
});

describe('what was observed', () => {
  const compared = (expect: RowRule['expect'], at: RowRule['at']) =>
    found({ works: [A] }, [{ ...rules.sourcesAddUp, expect, at }]);
  it('stands in the finding’s own cell, also where that is the right side of the comparison', () => {
    const [finding] = compared(compare('total', '<=', 'local'), ['local', 'total']);
    expect(finding).toMatchObject({ cell: 'G2', observed: { zh: '1.00' }, expected: { zh: '≥ 5.00' } });
    expect(finding?.difference?.zh).toBe('-4.00 万元');
  });
  it('is the cell alone where it is no side of the comparison', () => {
    const [finding] = compared(compare(sum('beijing', 'local'), '<=', 'local'), ['beijing']);
    expect(finding).toMatchObject({ cell: 'F2', observed: { zh: '4.00' } });
    expect(finding).not.toHaveProperty('expected');
  });
});

describe('column form', () => {
  const one = (
    check: Parameters<typeof rules.columnRule>[0],
    column: string,
    row: BookExample[string][number],
    options?: Options,
  ) => lines({ works: [row] }, [rules.columnRule(check, column)], options);
  it('asks required cells, also when only some rows require them', () => {
    expect(one('required', 'name', { total: 1 })).toEqual(['C2 2|名称|空白||不限|不限|2|2011']);
    expect(one('required', 'remark', { kind: 'well', total: 1 })).toHaveLength(1);
    expect(one('required', 'remark', { kind: 'road', total: 1 })).toEqual([]);
    expect(one('required', 'remark', { kind: 'well', total: 1 }, { works: { unreadable: { total: [0] } } })).toEqual(
      [],
    );
  });
  it('reports one finding for an unreadable cell, by its note, with what stands there', () => {
    const note = { trouble: 'number', raw: '约五万' } as const;
    const by = [rules.columnRule('number', 'total'), rules.columnRule('decimals', 'total'), rules.sourcesAddUp];
    const options = { works: { notes: { total: { 0: note } }, unreadable: { total: [0] } } };
    expect(found({ works: [{ ...A, total: null }] }, by, options)).toMatchObject([
      { rule: 'works.total.number', observed: { zh: '约五万' } },
    ]);
  });
  it('masks personal numbers everywhere', () => {
    const [finding] = found({ works: [{ person: '110105194912310021' }] }, [rules.columnRule('resident-id', 'person')]);
    expect(finding?.observed?.zh).toBe('110105********0021');
    expect(JSON.stringify(finding)).not.toContain('19491231');
  });
  it.each(['110101199003070011', '13812345678', '6222020200012345678'])('masks %s in any column', (number) => {
    const works = [{ ...A, name: `张三${number}`, remark: `身份证${number}`, id: number, total: 9 }, { id: number }];
    const findings = found({ works }, [rules.sourcesAddUp, rules.keyUnique]);
    expect(findings.map(({ number: rule }) => rule).sort()).toEqual(['RG-01', 'RL-01']);
    expect(JSON.stringify(findings)).not.toContain(number);
  });
  it.each<[Parameters<typeof rules.columnRule>[0], string, string | number, number]>([
    ['decimals', 'total', 498.055, 1],
    ['decimals', 'total', 498.05, 0],
    ['decimals', 'price', 1.255, 1],
    ['whole', 'people', 2.5, 1],
    ['range', 'share', 101, 1],
    ['range', 'share', -1, 0],
    ['not-negative', 'total', -0.01, 1],
    ['in-year', 'paid_on', '2012-01-01', 1],
    ['in-year', 'paid_on', '2011-12-31', 0],
    ['uscc', 'code', '91110000101623741K', 0],
    ['uscc', 'code', '911100001016237410', 1],
    ['uscc', 'code', 'D2143569-X', 0],
    ['uscc', 'code', 'D214', 1],
    ['organisation-code', 'code', 'D21435690', 1],
  ])('%s of %s %s', (check, column, value, count) => {
    expect(one(check, column, { [column]: value })).toHaveLength(count);
  });
  it('refuses organisation codes once credit codes are the only ones', () => {
    const book = { ...bookOf({ works: [{ code: 'D2143569X' }] }, sampleCatalogue), year: 2016 };
    expect(checkBy(book, [rules.columnRule('uscc', 'code')], sampleCatalogue).findings.size).toBe(1);
  });
  it('lets reductions be negative', () => {
    const by = [rules.columnRule('not-negative', 'amount', 'ledger')];
    expect(found({ ledger: [{ flow: 'reduction', amount: -5 }] }, by)).toEqual([]);
    expect(found({ ledger: [{ flow: 'normal', amount: -5 }] }, by)).toHaveLength(1);
  });
});

describe('unique and sequence forms', () => {
  it('names all repeated rows in one finding', () => {
    const [finding, ...more] = found({ works: [A, { ...A, id: 'GC-2' }, A, A] }, [rules.keyUnique]);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ cell: 'B4', message: { zh: 'GC-1见第2、4、5行请核对。' } });
    expect(finding?.related.map(({ cell }) => cell)).toEqual(['B2', 'B5']);
  });
  it('passes over blank keys', () => {
    expect(found({ works: [{ name: '甲' }, { name: '乙' }] }, [rules.keyUnique])).toEqual([]);
  });
  it('reports a slip once, and a gap once', () => {
    const numbered = (...seq: number[]) => ({ works: seq.map((each) => ({ seq: each })) });
    expect(lines(numbered(1, 2, 9, 4, 5), [rules.sequence])).toEqual(['A4 2后为9，应为3']);
    expect(lines(numbered(1, 2, 4, 5, 6), [rules.sequence])).toEqual(['A4 2后为4，应为3']);
  });
  it('takes all breaks of a sheet for one: its rows were sorted', () => {
    const works = [3, 1, 2, 7, 5].map((seq) => ({ seq }));
    const [finding, ...more] = found({ works }, [rules.sequence]);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ cell: 'A2', message: { zh: '0后为3，应为1请核对。' } });
    expect(finding?.related.map(({ cell }) => cell)).toEqual(['A3', 'A5', 'A6']);
    expect(finding).not.toHaveProperty('suggestion');
  });
  it('takes words for a broken sequence, and a number kept as text for a number', () => {
    const works = [{ seq: 1 }, { seq: 2 }, { seq: 3 }, { seq: 4 }];
    const seq = { 1: { trouble: 'placeholder', raw: '待定' }, 3: { trouble: 'number-not-text', raw: '4' } } as const;
    const notes = { works: { notes: { seq }, unreadable: { seq: [1] } } };
    expect(lines({ works }, [rules.sequence], notes)).toEqual(['A3 1后为待定，应为2']);
  });
});

describe('reference form', () => {
  it('finds a key that is not registered, and is silent without the other register', () => {
    const ledger = [{ line: '1', work: 'GC-1' }, { line: '2', work: 'GC-9' }, { line: '3' }];
    expect(lines({ works: [A], ledger }, [rules.workRegistered])).toEqual(['C3 第3行GC-9未登记']);
    expect(found({ ledger }, [rules.workRegistered])).toEqual([]);
    expect(found({ works: [], ledger }, [rules.workRegistered])).toEqual([]);
  });
  it('points at a key nobody refers to that is nearly the same: either may be mistyped', () => {
    const works = [A, { ...A, id: 'GC-2011-007' }];
    const ledger = [
      { line: '1', work: 'GC-1' },
      { line: '2', work: 'GC-2011-001' },
    ];
    const [finding] = found({ works, ledger }, [rules.workRegistered]);
    expect(finding).toMatchObject({ cell: 'C3', related: [{ sheet: '工程', cell: 'B3' }] });
  });
  it('compares dates at the coarser precision, with the other side related', () => {
    const works = [{ ...A, approved: '2011-05-01' }];
    const paid = (day: string) => ({ works, ledger: [{ line: '1', work: 'GC-1', day }] });
    expect(found(paid('2011-05-01'), [rules.paidAfterApproval])).toEqual([]);
    const [finding] = found(paid('2011-04-30'), [rules.paidAfterApproval]);
    expect(finding).toMatchObject({ cell: 'E2', message: { zh: '2011-04-30早于2011-05请核对。' } });
    expect(finding?.related).toContainEqual({ sheet: '工程', cell: 'K2' });
  });
});

describe('the findings of a check', () => {
  it('come by sheet, row, column and rule, however many there are', () => {
    const works = Array.from({ length: 5000 }, (_, row) => ({ name: '甲', total: row % 2 ? -1.005 : -2 }));
    const by = [
      rules.columnRule('decimals', 'total'),
      rules.columnRule('required', 'id'),
      rules.columnRule('not-negative', 'total'),
    ];
    const { findings } = result({ works }, by);
    expect(findings.size).toBe(12_500);
    const places = Array.from({ length: findings.size }, (_, index) => findings.cell(index));
    const sorted = [...places].sort((a, b) => a.row - b.row || a.column - b.column);
    expect(places).toEqual(sorted);
    expect(findings.counts).toEqual({ error: 12_500, warning: 0, advice: 0 });
  });
  it('refuse a message with a placeholder the form does not know', () => {
    const wrong = { ...rules.sourcesAddUp, message: { zh: '{nothing}', en: '{nothing}' } };
    expect(() => found({ works: [{ ...A, total: 6 }] }, [wrong])).toThrow('{nothing}');
  });
  it('can be had a block at a time, with the same end', () => {
    const book = bookOf({ works: [{ ...A, total: 6 }] }, sampleCatalogue);
    const steps = check(book, { ...sampleCatalogue, rules: [rules.sourcesAddUp, rules.keyUnique] }, { today: TODAY });
    let step = steps.next();
    let yields = 0;
    for (; !step.done; step = steps.next()) {
      expect(step.value).toBeGreaterThanOrEqual(0);
      expect(step.value).toBeLessThanOrEqual(1);
      yields++;
    }
    expect(yields).toBeGreaterThanOrEqual(3);
    expect(step.value.findings.size).toBe(
      finish(check(book, { ...sampleCatalogue, rules: [rules.sourcesAddUp] }, { today: TODAY })).findings.size,
    );
  });
});
