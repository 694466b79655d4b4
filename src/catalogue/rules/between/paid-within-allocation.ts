import { balanceRule } from '../../../model/rule';
import { text } from '../../../model/text';

/** A payment whose allocation is unknown is CR-01's. */
export default balanceRule({
  rule: 'payments.paid-within-allocation',
  number: 'RL-03',
  severity: 'error',
  title: text('拨付不超过下达', 'Payments stay within their allocation'),
  why: text('超出下达金额的拨付没有资金来源。', 'Money paid beyond what was allocated has no source.'),
  ground: [{ kind: 'judgement' }],
  message: text(
    '下达{group}：拨付合计{left}{unit}超过下达{right}{unit}，超出{difference}{unit}。',
    'Allocation {group}: payments of {left} exceed the {right} allocated by {difference} (unit: {unit}).',
  ),
  remedy: text(
    '核对拨付金额和下达编号，或补登下达。',
    'Check the payments and their allocation, or enter the allocation that is missing.',
  ),
  left: { of: 'sum', register: 'payments', column: 'amount', by: ['alloc_id'] },
  by: '<=',
  right: { of: 'sum', register: 'allocations', column: 'amount', by: ['alloc_id'] },
  groups: 'both',
  examples: {
    pass: [
      {
        allocations: [
          { alloc_id: 'XD-2011-001', amount: 400 },
          { alloc_id: 'XD-2011-002', amount: 98 },
        ],
        payments: [
          { pay_id: 'BF-2011-001', alloc_id: 'XD-2011-001', amount: 120 },
          { pay_id: 'BF-2011-002', alloc_id: 'XD-2011-001', amount: 280 },
        ],
      },
      {
        allocations: [{ alloc_id: 'XD-2011-001', amount: 400 }],
        payments: [{ pay_id: 'BF-2011-001', alloc_id: 'XD-2011-009', amount: 500 }],
      },
    ],
    fail: [
      {
        allocations: [{ alloc_id: 'XD-2011-001', amount: 400 }],
        payments: [
          { pay_id: 'BF-2011-001', alloc_id: 'XD-2011-001', amount: 120 },
          { pay_id: 'BF-2011-002', alloc_id: 'XD-2011-001', amount: 280.01 },
        ],
      },
    ],
  },
});
