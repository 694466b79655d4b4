import { summaryOf } from '../../model/summaryOf';
import { text } from '../../model/text';
import { allocations } from '../registers/allocations';
import { rates } from './parts';

/** S01: planned, allocated, paid and spent, by source and kind, against the headlines of the overview. */
export default summaryOf(allocations, {
  id: 'S01',
  title: text('{year}年京蒙对口帮扶资金总体情况表', 'Funds of Pairing-off Assistance by Source and Kind, {year}'),
  sheet: text('S01 资金总体情况', 'S01 Funds'),
  purpose: text(
    '按来源和类别反映资金从下达到拨付的情况，并与年度概览核对。',
    'Shows funds from allocation to payment by source and kind, and checks them against the overview.',
  ),
  levels: [
    { column: 'source', header: text('资金来源', 'Source') },
    { column: 'kind', header: text('资金类别', 'Kind') },
  ],
  measures: [
    { id: 'plan', of: 'missing', header: text('计划（安排）', 'Planned') },
    { id: 'allocated', of: 'sum', column: 'amount', header: text('下达', 'Allocated') },
    {
      id: 'paid',
      of: 'sumOf',
      register: 'payments',
      through: 'alloc_id',
      column: 'amount',
      header: text('拨付（到位）', 'Paid'),
    },
    { id: 'spent', of: 'missing', header: text('支出', 'Spent') },
    ...rates,
    { id: 'share', of: 'share', measure: 'allocated', header: text('占比', 'Share') },
  ],
  totals: 'first',
  headlines: [
    { figure: 'H01', group: 'beijing', measure: 'allocated' },
    { figure: 'H02', group: 'district', measure: 'allocated' },
  ],
  chart: {
    kind: 'column',
    title: text('分来源资金下达与拨付', 'Funds allocated and paid by source'),
    of: { level: 0, measures: ['allocated', 'paid'] },
  },
  notes: [
    text(
      '下达取自资金下达台账，调减以负数计入；拨付取自资金拨付台账，按下达编号归入来源和类别，台账无记录的以“—”表示。',
      'Allocated: the allocation ledger, reductions as negative amounts. Paid: the payment ledger, by allocation number (— where it has none).',
    ),
    text(
      '计划和支出暂无对应台账，以“—”表示；拨付率=拨付÷下达，执行率=支出÷下达，占比为占下达合计的比重。',
      'No register holds plans and spending yet (—). Payment rate = paid ÷ allocated, execution rate = spent ÷ allocated; share of all allocations.',
    ),
  ],
});
