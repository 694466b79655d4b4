import type { JoinedMeasure, JoinedSummary } from '../../model/joinedSummary';
import { text } from '../../model/text';
import { sources } from '../codelists/sources';
import { rates } from './parts';

const ALLOCATED = text('下达', 'Allocated');
const PAID = text('拨付', 'Paid');
const SO_FAR = text('累计', 'In all');
const QUARTERS = [
  { is: 1, name: text('第一季度', '1st quarter') },
  { is: 2, name: text('第二季度', '2nd quarter') },
  { is: 3, name: text('第三季度', '3rd quarter') },
  { is: 4, name: text('第四季度', '4th quarter') },
] as const;

const allocated = {
  of: 'sum',
  register: 'allocations',
  column: 'amount',
  match: [{ source: 'source' }],
  header: ALLOCATED,
} as const;
const paid = {
  of: 'sum',
  register: 'payments',
  column: 'amount',
  match: [{ source: { through: 'alloc_id', column: 'source' } }],
  header: PAID,
} as const;

const inQuarters = QUARTERS.flatMap(({ is, name }): readonly JoinedMeasure[] => [
  { ...allocated, id: `allocated_q${is}`, group: name, quarter: { column: 'alloc_date', is } },
  { ...paid, id: `paid_q${is}`, group: name, quarter: { column: 'pay_date', is } },
]);

/** S07: allocated and paid by source, quarter by quarter. */
const fundsByQuarter: JoinedSummary = {
  kind: 'joined',
  id: 'S07',
  title: text('{year}年京蒙对口帮扶资金季度执行表', 'Funds of Pairing-off Assistance by Quarter, {year}'),
  sheet: text('S07 资金季度执行', 'S07 Funds by quarter'),
  purpose: text(
    '按季度反映各来源资金的下达和拨付进度，用于按季调度。',
    'Shows what was allocated and paid from each source, quarter by quarter, to keep payments on time.',
  ),
  list: { of: 'codes', codes: sources, column: 'source', onlyUsed: true },
  levels: [{ column: 'source', header: text('资金来源', 'Source') }],
  measures: [
    ...inQuarters,
    { ...allocated, id: 'allocated', group: SO_FAR },
    { ...paid, id: 'paid', group: SO_FAR },
    { id: 'spent', of: 'missing', group: SO_FAR, header: text('支出', 'Spent') },
    ...rates,
  ],
  totals: 'first',
  chart: {
    kind: 'column',
    title: text('分季度资金下达与拨付', 'Funds allocated and paid by quarter'),
    of: { total: QUARTERS.map(({ is, name }) => ({ category: name, measures: [`allocated_q${is}`, `paid_q${is}`] })) },
  },
  others: text('未对应来源', 'Without a source'),
  notes: [
    text(
      '季度按下达日期、拨付日期划分；日期未填或不在本年的只计入累计，累计与台账合计一致。调减以负数计入。',
      'Quarters by the day of allocation and of payment; rows without a date in the year count in the whole only, which is that of the ledgers. Reductions count as negative amounts.',
    ),
    text(
      '拨付按下达编号归入来源；支出暂无对应台账，以“—”表示。拨付率=拨付÷下达，执行率=支出÷下达，均按累计数计算。',
      'Payments by the source of their allocation. No register holds spending yet (—). Payment rate = paid ÷ allocated, execution rate = spent ÷ allocated, both of the whole.',
    ),
  ],
};

export default fundsByQuarter;
