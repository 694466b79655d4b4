import { isIn } from '../../../model/expression';
import { balanceRule } from '../../../model/rule';
import { text } from '../../../model/text';

/** A warning needs an explanation; it is shown even where one is written. */
export default balanceRule({
  rule: 'indicators.headline-beijing-funds-agree',
  number: 'CR-08',
  severity: 'warning',
  title: text('概览的北京市安排帮扶资金与台账一致', 'The headline of Beijing funds agrees with its register'),
  why: text(
    '北京市级资金总数应等于项目、培训、贴息等各类资金之和。',
    "Beijing's total should be its project, training, subsidy and other funds together.",
  ),
  ground: [{ kind: 'article', note: 'F002, F031, F070, F075 (80 against 70 + 5 + 10 million)' }],
  message: text(
    '概览“北京市安排帮扶资金”{left}{unit}与项目、培训、贴息等下达合计{right}{unit}不一致，差额{difference}{unit}。',
    'Headline Beijing funds: {left}, but allocations for projects, training, subsidies and the rest are {right}: difference {difference} (unit: {unit}).',
  ),
  remedy: text(
    '核对下达台账，并说明培训或贴息资金是否在总数以外安排。',
    'Check the ledger, and say whether training or subsidies are arranged outside the total.',
  ),
  left: { of: 'sum', register: 'indicators', column: 'value', where: isIn('ind_id', 'H01') },
  by: '=',
  right: { of: 'sum', register: 'allocations', column: 'amount', where: isIn('source', 'beijing') },
  examples: {
    pass: [
      {
        indicators: [{ ind_id: 'H01', value: 8000 }],
        allocations: [
          { alloc_id: 'XD-2011-001', source: 'beijing', kind: 'project', amount: 7000 },
          { alloc_id: 'XD-2011-002', source: 'beijing', kind: 'interest-subsidy', amount: 1000 },
          { alloc_id: 'XD-2011-003', source: 'district', kind: 'project', amount: 1600 },
        ],
      },
      { indicators: [{ ind_id: 'H01', value: 8000 }], allocations: [] },
    ],
    fail: [
      {
        indicators: [{ ind_id: 'H01', value: 8000 }],
        allocations: [
          { alloc_id: 'XD-2011-001', source: 'beijing', kind: 'project', amount: 7000 },
          { alloc_id: 'XD-2011-002', source: 'beijing', kind: 'interest-subsidy', amount: 1000 },
          { alloc_id: 'XD-2011-003', source: 'district', kind: 'project', amount: 1600 },
          { alloc_id: 'XD-2011-004', source: 'beijing', kind: 'training', amount: 500 },
        ],
      },
      {
        indicators: [{ ind_id: 'H01', value: 7999.99 }],
        allocations: [
          { alloc_id: 'XD-2011-001', source: 'beijing', kind: 'project', amount: 7000 },
          { alloc_id: 'XD-2011-002', source: 'beijing', kind: 'interest-subsidy', amount: 1000 },
          { alloc_id: 'XD-2011-003', source: 'district', kind: 'project', amount: 1600 },
        ],
      },
    ],
  },
});
