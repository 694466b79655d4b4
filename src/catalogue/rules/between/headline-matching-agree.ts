import { absent, all, isIn } from '../../../model/expression';
import { balanceRule } from '../../../model/rule';
import { text } from '../../../model/text';

export default balanceRule({
  rule: 'indicators.headline-matching-agree',
  number: 'CR-09',
  severity: 'error',
  title: text('概览的区县配套资金与台账一致', 'The headline of district matching funds agrees with its register'),
  why: text(
    '概览数是对外公布的数，应能由台账逐行核出。',
    'The headline is what is published; the registers must prove it row by row.',
  ),
  ground: [{ kind: 'article', note: 'F003' }],
  message: text(
    '概览“区县配套资金”{left}{unit}与明细汇总{right}{unit}不一致，差额{difference}{unit}。',
    'Headline district matching funds: {left}, but the rows add up to {right}: difference {difference} (unit: {unit}).',
  ),
  remedy: text(
    '更正概览或台账；口径不同的填写差异说明。',
    'Correct the headline or the register; where the definitions differ, explain the difference.',
  ),
  left: { of: 'sum', register: 'indicators', column: 'value', where: all(isIn('ind_id', 'H02'), absent('explain')) },
  by: '=',
  right: { of: 'sum', register: 'allocations', column: 'amount', where: isIn('source', 'district') },
  examples: {
    pass: [
      {
        indicators: [{ ind_id: 'H02', value: 1600 }],
        allocations: [
          { alloc_id: 'XD-2011-001', source: 'beijing', kind: 'project', amount: 7000 },
          { alloc_id: 'XD-2011-002', source: 'beijing', kind: 'interest-subsidy', amount: 1000 },
          { alloc_id: 'XD-2011-003', source: 'district', kind: 'project', amount: 1600 },
        ],
      },
    ],
    fail: [
      {
        indicators: [{ ind_id: 'H02', value: 1600.01 }],
        allocations: [
          { alloc_id: 'XD-2011-001', source: 'beijing', kind: 'project', amount: 7000 },
          { alloc_id: 'XD-2011-002', source: 'beijing', kind: 'interest-subsidy', amount: 1000 },
          { alloc_id: 'XD-2011-003', source: 'district', kind: 'project', amount: 1600 },
        ],
      },
    ],
  },
});
