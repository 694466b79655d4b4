import fc from 'fast-check';
import { catalogue } from '../../../src/catalogue';
import { summariseJoined } from '../../../src/engine/summarise/joined';
import type { JoinedSummary, JoinedTable } from '../../../src/model/joinedSummary';
import type { BookExample } from '../../../src/model/rule';
import { bookOf, type TableOptions } from '../../support/table';

function summaryOf(id: string): JoinedSummary {
  const found = catalogue.summaries.find((summary) => summary.id === id);
  if (found?.kind !== 'joined') throw new Error(`There is no joined summary ${id}`);
  return found;
}

const of = (id: string, example: BookExample, options: Readonly<Record<string, TableOptions>> = {}): JoinedTable =>
  summariseJoined(bookOf(example, catalogue, options), summaryOf(id), catalogue, '2011-12-31');

/** A summary as one reads it: label and the columns asked for, money in 万元, `—` for what is missing. */
const printed = ({ rows, columns }: JoinedTable, ...ids: string[]): string[] =>
  rows.map(({ label, values }) =>
    [
      label.zh,
      ...ids.map((id) => {
        const index = columns.findIndex(({ measure }) => measure.id === id);
        const value = values[index];
        if (value === undefined) return '—';
        return String(columns[index]?.quantity.kind === 'money' ? value / 1_000_000 : value);
      }),
    ].join(' | '),
  );

const pair = (bj: string, nm: string, pair_kind = '区县结对') => ({
  pair_id: `JD-${bj}-${nm}`,
  bj_code: bj,
  nm_code: nm,
  pair_kind,
  start: '2010-01-01',
});

describe('summariseJoined: pairs', () => {
  const pairings = [pair('110108', '150430'), pair('110117', '150430'), pair('110101', '150902')];

  it('counts a row in the pair it names, else by its codes, else under the banner or apart', () => {
    const table = of('S05', {
      pairings,
      projects: [
        { pair_id: 'JD-110108-150430', banner_code: '150430', inv_total: 1 },
        { pair_id: null, banner_code: '150902', inv_total: 2 },
        { pair_id: null, banner_code: '150430', inv_total: 4 },
        { pair_id: 'JD-110199-150430', banner_code: '150430', inv_total: 8 },
        { pair_id: null, banner_code: '150423', inv_total: 16 },
        { pair_id: null, banner_code: null, inv_total: 32 },
      ],
    });
    expect(printed(table, 'projects', 'investment', 'matching')).toEqual([
      '合计 | 6 | 63 | —',
      '海淀区—敖汉旗 | 1 | 1 | —',
      '平谷区—敖汉旗 | 0 | 0 | —',
      '敖汉旗（未分结对） | 2 | 12 | —',
      '东城区—集宁区 | 1 | 2 | —',
      '未对应结对 | 2 | 48 | —',
    ]);
  });

  it('matches money by both codes, so that a district counts with its own banner only', () => {
    const line = (payer_code: string | null, payee_code: string, source: string, amount: number) => ({
      ...{ payer_code, payee_code, source, amount },
    });
    const table = of('S05', {
      pairings,
      allocations: [
        line('110108', '150430', '北京区县配套', 100),
        line('110108', '150902', '北京区县配套', 7),
        line('110108', '150430', '北京市级', 1000),
        line(null, '150430', '北京区县配套', 3),
      ],
    });
    expect(printed(table, 'matching')).toEqual([
      '合计 | 110',
      '海淀区—敖汉旗 | 100',
      '平谷区—敖汉旗 | 0',
      '东城区—集宁区 | 0',
      '未对应结对 | 10',
    ]);
  });

  it('lists a pair once, however many periods it has, and only districts', () => {
    const table = of('S05', {
      pairings: [
        pair('110108', '150430'),
        { ...pair('110108', '150430'), start: '2011-12-21' },
        pair('110101', '150430', '学校结对'),
      ],
      projects: [{ banner_code: '150430', inv_total: 5 }],
    });
    expect(printed(table, 'projects')).toEqual(['合计 | 1', '海淀区—敖汉旗 | 1']);
  });

  it('prints — for a register that is absent and 0 for one without such rows', () => {
    const table = of('S05', {
      pairings,
      donations: [{ in_total: '否', cash: 5, bj_code: '110108', nm_code: '150430' }],
    });
    expect(printed(table, 'cash', 'posts')[0]).toBe('合计 | 0 | —');
  });

  it('says how many amounts it could not read', () => {
    const table = of(
      'S05',
      { pairings, projects: [{ pair_id: 'JD-110101-150902', inv_total: 5 }, { pair_id: 'JD-110101-150902' }] },
      { projects: { unreadable: { inv_total: [1] } } },
    );
    expect(printed(table, 'investment')[0]).toBe('合计 | 5');
    expect(table.notes.map(({ zh }) => zh)).toContain('项目资金中有1个单元格无法识别或尚未计算，未计入。');
  });
});

describe('summariseJoined: districts', () => {
  it('lists every district in force, ranks them and divides by households of their pairs', () => {
    const table = of('S06', {
      pairings: [pair('110108', '150430')],
      allocations: [
        { payer_code: '110108', source: '北京区县配套', amount: 60 },
        { payer_code: '110101', source: '北京区县配套', amount: 60 },
        { payer_code: '110102', source: '北京区县配套', amount: 50 },
      ],
      projects: [{ pair_id: 'JD-110108-150430', households: 300 }],
    });
    const rows = printed(table, 'matching', 'cash', 'total', 'rank', 'households', 'per_household');
    expect(rows).toHaveLength(1 + 16);
    expect(rows.slice(0, 3)).toEqual([
      '合计 | 170 | — | 170 | — | 300 | 5666.67',
      '东城区 | 60 | — | 60 | 1 | 0 | —',
      '西城区 | 50 | — | 50 | 3 | 0 | —',
    ]);
    expect(rows).toContain('海淀区 | 60 | — | 60 | 1 | 300 | 2000');
    expect(rows.some((row) => row.startsWith('崇文区'))).toBe(false);
  });
});

describe('summariseJoined: quarters', () => {
  it('puts days into quarters, payments under the source of their allocation', () => {
    const table = of('S07', {
      allocations: [
        { alloc_id: 'XD-1', alloc_date: '2011-03-31', source: '北京市级', amount: 10 },
        { alloc_id: 'XD-2', alloc_date: '2011-04-01', source: '北京市级', amount: 20 },
        { alloc_id: 'XD-3', alloc_date: '2010-12-31', source: '其他', amount: 40 },
        { alloc_id: 'XD-4', alloc_date: '2011-12-31', source: null, amount: 80 },
      ],
      payments: [
        { alloc_id: 'XD-1', pay_date: '2011-06-30', amount: 4 },
        { alloc_id: 'XD-9', pay_date: '2011-06-30', amount: 1 },
      ],
    });
    expect(printed(table, 'allocated_q1', 'allocated_q2', 'paid_q2', 'allocated_q4', 'allocated', 'paid')).toEqual([
      '合计 | 10 | 20 | 5 | 80 | 150 | 5',
      '北京市级 | 10 | 20 | 4 | 0 | 30 | 4',
      '其他 | 0 | 0 | 0 | 0 | 40 | 0',
      '未对应来源 | 0 | 0 | 1 | 80 | 80 | 1',
    ]);
  });
});

test('whatever pairs and rows there are, every row counts once', () => {
  const districts = ['110101', '110102', '110108'] as const;
  const banners = ['150423', '150430', '150902'] as const;
  const code = <T extends string>(codes: readonly T[]) => fc.option(fc.constantFrom(...codes));
  const shared = { several: 0, none: 0 };
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...districts), fc.constantFrom(...banners)), { minLength: 1, maxLength: 6 }),
      fc.array(fc.tuple(code(districts), code(banners), fc.integer({ min: -50, max: 500 })), { maxLength: 30 }),
      (listed, donated) => {
        const table = of('S05', {
          pairings: listed.map(([bj, nm]) => pair(bj, nm)),
          donations: donated.map(([bj_code, nm_code, cash]) => ({ bj_code, nm_code, cash, in_total: '是' })),
          'medical-batches': donated.map(([, nm_code, n]) => ({ nm_code, n })),
        });
        for (const id of ['cash', 'medical']) {
          const column = table.columns.findIndex(({ measure }) => measure.id === id);
          const [total, ...rows] = table.rows.map(({ values }) => values[column] ?? 0);
          const expected = donated.reduce((sum, [, , amount]) => sum + amount, 0) * (id === 'cash' ? 1_000_000 : 1);
          expect(rows.reduce((sum, value) => sum + value, 0)).toBe(expected);
          expect(total).toBe(expected);
        }
        shared.several += table.rows.some(({ label }) => label.zh.includes('未分结对')) ? 1 : 0;
        shared.none += table.rows.some(({ label }) => label.zh === '未对应结对') ? 1 : 0;
      },
    ),
    { numRuns: 60 },
  );
  expect(Math.min(shared.several, shared.none)).toBeGreaterThan(5);
});
