import fc from 'fast-check';
import { catalogue } from '../../../src/catalogue';
import { summarise } from '../../../src/engine/summarise/summarise';
import { registerOf } from '../../../src/model/catalogue';
import { drill, type GroupSummary, type SummaryTable } from '../../../src/model/summary';
import type { Book } from '../../../src/model/table';
import type { BookExample } from '../../../src/model/rule';
import { bookOf, tableOf, type TableOptions, type TypedRow } from '../../support/table';

function summaryOf(id: string): GroupSummary {
  const found = catalogue.summaries.find((summary) => summary.id === id);
  if (found?.kind !== 'groups') throw new Error(`There is no group summary ${id}`);
  return found;
}

const summed = (id: string, book: Book): SummaryTable => summarise(book, summaryOf(id), catalogue);
const of = (id: string, example: BookExample, options: Readonly<Record<string, TableOptions>> = {}): SummaryTable =>
  summed(id, bookOf(example, catalogue, options));

/** A summary as one reads it: label and numbers, money in 万元, `—` for what is missing. */
function printed({ rows, columns }: SummaryTable, ...ids: string[]): string[] {
  const wanted = columns.flatMap(({ measure }, index) => (ids.length === 0 || ids.includes(measure.id) ? [index] : []));
  return rows.map(({ kind, label, depth, values }) => {
    const cells = wanted.map((index) => {
      const value = values[index];
      if (value === undefined) return '—';
      return String(columns[index]?.quantity.kind === 'money' && kind !== 'composition' ? value / 1_000_000 : value);
    });
    return [`${'  '.repeat(Math.max(0, depth))}${label.zh}`, ...cells].join(' | ');
  });
}

const project = (category: string | null, inv_total: number | null, more: TypedRow = {}): TypedRow => ({
  category,
  inv_total,
  ...more,
});

describe('summarise', () => {
  it('counts and adds up by group, total first', () => {
    const table = of('S02', {
      projects: [
        project('民生类', 400, { src_bj: 300, src_local: 100 }),
        project('产业类', 200, { src_bj: 200 }),
        project('民生类', 100.5, { src_bj: 100.5 }),
      ],
    } as BookExample);
    expect(printed(table, 'count', 'inv_total', 'src_bj', 'src_nm', 'src_local', 'share')).toEqual([
      '合计 | 3 | 700.5 | 600.5 | — | 100 | 100',
      '民生类 | 2 | 500.5 | 400.5 | — | 100 | 71.45',
      '产业类 | 1 | 200 | 200 | — | — | 28.55',
      '占合计比重（%） | — | 100 | 85.72 | — | 14.28 | —',
    ]);
  });

  it('puts rows without a group into a group of their own', () => {
    const table = of('S02', { projects: [project(null, 5), project('产业类', 10)] } as BookExample);
    expect(printed(table, 'count', 'inv_total')).toEqual(['合计 | 2 | 15', '产业类 | 1 | 10', '（未填） | 1 | 5']);
  });

  it('keeps groups it cannot read apart from blank ones', () => {
    const table = of(
      'S02',
      { projects: [project('产业类', 10), project('产业类', 3), project(null, 5)] } as BookExample,
      { projects: { unreadable: { category: [1] } } },
    );
    expect(printed(table, 'inv_total')).toEqual(['合计 | 18', '产业类 | 10', '（无法识别） | 3', '（未填） | 5']);
  });

  it('leaves out what it cannot read and says how much', () => {
    const example = { projects: [project('产业类', 10), project('产业类', 99)] } as BookExample;
    const table = of('S02', example, { projects: { unreadable: { inv_total: [1] } } });
    expect(printed(table, 'inv_total')).toEqual(['合计 | 10', '产业类 | 10']);
    expect(table.notes.map((note) => note.zh)).toContain('有1个单元格无法识别或尚未计算，未计入。');
  });

  it('shows other funds only where there are some', () => {
    const without = of('S02', { projects: [project('产业类', 10, { src_other: 0 })] } as BookExample);
    const withOther = of('S02', { projects: [project('产业类', 10, { src_bj: 8, src_other: 2 })] } as BookExample);
    expect(without.columns.map(({ measure }) => measure.id)).not.toContain('src_other');
    expect(printed(withOther, 'src_other')).toEqual(['合计 | 2', '产业类 | 2', '占合计比重（%） | 20']);
  });

  it('gives no composition where the parts are not the whole', () => {
    const table = of('S02', { projects: [project('产业类', 10, { src_bj: 8 })] } as BookExample);
    expect(table.rows.map(({ kind }) => kind)).toEqual(['total', 'group']);
  });

  it('nests groups with subtotals, and divides money by people', () => {
    const at = (city: string, banner_code: string, inv_total: number, people: number): TypedRow => ({
      city,
      banner_code,
      inv_total,
      people,
    });
    const table = of('S04', {
      projects: [
        at('乌兰察布市', '150929', 7, 10),
        at('赤峰市', '150430', 20, 100),
        at('赤峰市', '150423', 498, 120),
        at('赤峰市', '150430', 30, 0),
      ],
    } as BookExample);
    expect(printed(table, 'count', 'inv_total', 'people', 'per_head')).toEqual([
      '合计 | 4 | 555 | 230 | 24130.43',
      '赤峰市 | 3 | 548 | 220 | 24909.09',
      '  巴林右旗 | 1 | 498 | 120 | 41500',
      '  敖汉旗 | 2 | 50 | 100 | 5000',
      '乌兰察布市 | 1 | 7 | 10 | 7000',
      '  四子王旗 | 1 | 7 | 10 | 7000',
    ]);
  });

  it('counts an enterprise with two loans once, subtotals last', () => {
    const loan = (field: string, enterprise: string, principal: number, approved: number | null): TypedRow => ({
      field,
      enterprise,
      proj_name: `${enterprise}项目`,
      principal,
      approved,
    });
    const table = of('S12', {
      'interest-subsidies': [
        loan('生态保护', '甲公司', 100, 5),
        loan('扶贫开发', '乙公司', 300, null),
        loan('生态保护', '甲公司', 200, 5),
        loan('扶贫开发', '甲公司', 50, 1),
      ],
    } as BookExample);
    expect(printed(table, 'enterprises', 'principal', 'approved', 'multiplier')).toEqual([
      '  甲公司 | 1 | 50 | 1 | 50',
      '  乙公司 | 1 | 300 | — | —',
      '扶贫开发 | 2 | 350 | 1 | 350',
      '  甲公司 | 1 | 300 | 10 | 30',
      '生态保护 | 1 | 300 | 10 | 30',
      '合计 | 2 | 650 | 11 | 59.09',
    ]);
  });

  it('follows payments to source and kind through their allocation', () => {
    const table = of('S01', {
      allocations: [
        { alloc_id: 'XD-1', source: '北京市级', kind: '项目资金', amount: 100 },
        { alloc_id: 'XD-2', source: '北京市级', kind: '培训资金', amount: 50 },
        { alloc_id: 'XD-3', source: '北京市级', kind: '项目资金', amount: -20 },
      ],
      payments: [
        { alloc_id: 'XD-1', amount: 30 },
        { alloc_id: 'XD-1', amount: 10 },
        { alloc_id: 'XD-9', amount: 7 },
        { alloc_id: null, amount: 1 },
      ],
      indicators: [{ ind_id: 'H01', unit: '万元', value: 125 }],
    });
    expect(printed(table, 'plan', 'allocated', 'paid', 'paid_rate', 'spent_rate')).toEqual([
      '合计 | — | 130 | 40 | 30.77 | —',
      '北京市级 | — | 130 | 40 | 30.77 | —',
      '  项目资金 | — | 80 | 40 | 50 | —',
      '  培训资金 | — | 50 | — | — | —',
      '年度概览 H01 北京市安排帮扶资金 | — | 125 | — | — | —',
      '差额（概览－北京市级） | — | -5 | — | — | —',
    ]);
    expect(table.notes.map((note) => note.zh)).toContain('资金拨付台账中有2行的编号未填或无对应记录，未计入。');
  });

  it('lists only donations of the yearly total and says how many it left out', () => {
    const table = of('S13', {
      donations: [
        { bj_code: '110108', in_total: '是', cash: 5 },
        { bj_code: '110108', in_total: '否', cash: 1000 },
        { bj_code: null, in_total: '是', kind_val: 15 },
      ],
    });
    expect(printed(table, 'count', 'cash', 'kind', 'total', 'share')).toEqual([
      '合计 | 2 | 5 | 15 | 20 | 100',
      '海淀区 | 1 | 5 | — | 5 | 25',
      '（未填） | 1 | — | 15 | 15 | 75',
      '占合计比重（%） | — | 25 | 75 | 100 | —',
    ]);
    expect(table.notes.some((note) => note.zh.startsWith('另有1笔未计入年度捐赠总额'))).toBe(true);
  });

  it('adds up the sheets an office keeps one register on, in different units', () => {
    const register = registerOf(catalogue, 'projects');
    const tables = [
      tableOf(register, [project('产业类', 1)], { sheet: '甲', unit: 'wan' }),
      tableOf(register, [project('产业类', 5000)], { sheet: '乙', unit: 'yuan' }),
    ];
    const table = summed('S02', { tables, unrecognised: [], year: 2011, overrides: {} });
    expect(printed(table, 'count', 'inv_total')).toEqual(['合计 | 2 | 1.5', '产业类 | 2 | 1.5']);
    expect(table.unit).toBe('wan');
  });

  it('balances amounts the unit cannot show, so that the parts add up to the total', () => {
    const register = registerOf(catalogue, 'projects');
    const tables = ['甲', '乙'].map((sheet, index) =>
      tableOf(register, [project('民生类', 33.4), project('产业类', 33.4)], {
        sheet,
        unit: index === 0 ? 'yuan' : 'wan',
      }),
    );
    const { rows } = summed('S02', { tables, unrecognised: [], year: 2011, overrides: {} });
    const [total, ...parts] = rows.map(({ values }) => values[1]);
    expect(total).toBe(66_810_000);
    expect(parts).toEqual([33_410_000, 33_400_000]);
  });

  it('tells the rows behind a number', () => {
    const table = of('S02', {
      projects: [project('民生类', 1), project('产业类', 2), project('民生类', 3)],
    } as BookExample);
    const livelihood = table.rows.find(({ label }) => label.zh === '民生类');
    expect(livelihood && drill(table, livelihood)).toEqual([
      { sheet: '项目台账', row: 2 },
      { sheet: '项目台账', row: 4 },
    ]);
  });

  it('has nothing but missing numbers when nothing is filled in', () => {
    expect(printed(of('S02', { projects: [] }), 'inv_total', 'share')).toEqual(['合计 | — | —']);
  });

  it('comes out the same whatever the order of the rows', () => {
    const row = fc.record({
      city: fc.constantFrom('赤峰市', '乌兰察布市', null),
      banner_code: fc.constantFrom('150423', '150430', '150929', null),
      inv_total: fc.option(fc.integer({ min: 0, max: 1e9 }).map((n) => n / 100)),
      people: fc.option(fc.nat(10_000)),
    });
    const shuffled = fc
      .array(row, { minLength: 1, maxLength: 30 })
      .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })));
    fc.assert(
      fc.property(shuffled, ([rows, other]) => {
        expect(printed(of('S04', { projects: other }))).toEqual(printed(of('S04', { projects: rows })));
      }),
      { numRuns: 60 },
    );
  });
});
