import { catalogue } from '../../../src/catalogue';
import { check } from '../../../src/engine/check/check';
import { finish } from '../../../src/engine/steps';
import { balancesWithExplained, balanceTable } from '../../../src/engine/summarise/balances';
import type { BookExample } from '../../../src/model/rule';
import type { BalanceLine } from '../../../src/model/summary';
import { bookOf, type TableOptions } from '../../support/table';
import { TODAY } from '../../support/rule';

/** The lines of a rule number in a book. */
function linesOf(
  number: string,
  example: BookExample,
  options?: Readonly<Record<string, TableOptions>>,
): readonly BalanceLine[] {
  const summary = catalogue.summaries.find((each) => each.kind === 'balances');
  if (summary?.kind !== 'balances') throw new Error('There is no summary of balances');
  const book = bookOf(example, catalogue, options);
  const { balances } = finish(check(book, balancesWithExplained(catalogue), { today: TODAY }));
  return balanceTable(summary, balances, book, catalogue).lines.filter((line) => line.number === number);
}

const beijing = (value: number, explain: string | null = null) => ({
  indicators: [{ ind_id: 'H01', unit: '万元', value, explain }],
  allocations: [{ alloc_id: 'XD-1', source: '北京市级', kind: '项目资金', amount: 8500 }],
});

describe('balanceTable', () => {
  it('shows both sides of a difference', () => {
    const [line, ...more] = linesOf('CR-08', beijing(8000));
    expect(more).toEqual([]);
    expect(line).toMatchObject({ verdict: 'differs', left: 8_000_000_000, right: 8_500_000_000, money: true });
    expect(line?.sides?.right.zh).toBe('资金下达：下达金额（资金来源=北京市级）');
    expect(line?.explanation).toBeUndefined();
  });

  it('shows both sides and the words of the office where a difference is explained', () => {
    const [line] = linesOf('CR-09', {
      indicators: [{ ind_id: 'H02', unit: '万元', value: 1600, explain: '含上年结转' }],
      allocations: [{ alloc_id: 'XD-1', source: '北京区县配套', kind: '项目资金', amount: 1500 }],
    });
    expect(line).toMatchObject({ verdict: 'differs', left: 1_600_000_000, right: 1_500_000_000 });
    expect(line?.explanation?.zh).toBe('含上年结转');
  });

  it('says why a balance was not judged', () => {
    const [line] = linesOf('CR-08', { indicators: beijing(8000).indicators });
    expect(line).toMatchObject({ verdict: 'unchecked' });
    expect(line?.explanation?.zh).toBe('缺少“资金计划与下达台账”。');
    expect(line?.left).toBeUndefined();
  });

  it('puts groups that agree on one line and each that differs on its own', () => {
    const classOf = (class_id: string, n: number) => ({ class_id, n });
    const lines = linesOf('CR-04', {
      'training-classes': [classOf('PX-1', 2), classOf('PX-2', 1), classOf('PX-3', 5)],
      trainees: ['PX-1', 'PX-1', 'PX-2', 'PX-3'].map((class_id, index) => ({ class_id, name: `示例${index}` })),
    });
    expect(lines.map(({ group, left, right, verdict }) => [group?.zh, left, right, verdict])).toEqual([
      ['PX-3', 5, 1, 'differs'],
      ['共2组，均一致', 3, 3, 'agrees'],
    ]);
  });

  it('masks personal numbers that stand among its groups and explanations', () => {
    const lines = linesOf('CR-04', {
      'training-classes': [{ class_id: '110101199003070011', n: 2 }],
      trainees: [{ class_id: '110101199003070011', name: '示例' }],
    });
    expect(lines.map(({ group }) => group?.zh)).toEqual(['110101********0011']);
  });

  it('names totals in both languages', () => {
    const total = { row: 2, level: 'total', label: '合计', from: 0, to: 1, values: { inv_total: 1 } } as const;
    const [line] = linesOf('RG-04', { projects: [{ inv_total: 1 }] }, { projects: { totals: [total] } });
    expect(line?.group).toEqual({ zh: '合计：总投资', en: expect.stringMatching(/^Total: Total/) as string });
  });
});
