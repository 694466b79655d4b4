import { isIn } from '../../../model/expression';
import { balanceRule } from '../../../model/rule';
import { text } from '../../../model/text';

/** A payment whose allocation is unknown is CR-01's. */
export default balanceRule({
  rule: 'payments.advances-within-share',
  number: 'CM-07',
  severity: 'warning',
  title: text('预付不超过规定比例', 'Advances stay within their share'),
  why: text('预付过多，工程未动资金已付，难以追回。', 'Money paid long before the work is done is hard to get back.'),
  ground: [{ kind: 'source', note: '结对帮扶资金管理办法（某县）, one county’s measures for pairing money: 30 %' }],
  message: text(
    '下达{group}：预付{left}{unit}超过规定比例的{right}{unit}，超出{difference}{unit}。',
    'Allocation {group}: advances of {left} exceed the {right} allowed, by {difference} (unit: {unit}).',
  ),
  remedy: text('核对拨付环节和比例，超出的说明依据。', 'Check stage and share; say what a larger advance rests on.'),
  left: { of: 'sum', register: 'payments', column: 'amount', by: ['alloc_id'], where: isIn('stage', 'advance') },
  by: '<=',
  right: { of: 'sum', register: 'allocations', column: 'amount', by: ['alloc_id'], percent: 'adv-max' },
  groups: 'both',
  examples: {
    parameters: { 'adv-max': 30 },
    pass: [
      {
        allocations: [{ alloc_id: 'XD-2011-001', amount: 400 }],
        payments: [
          { pay_id: 'BF-2011-001', alloc_id: 'XD-2011-001', stage: 'advance', amount: 120 },
          { pay_id: 'BF-2011-002', alloc_id: 'XD-2011-001', stage: 'progress', amount: 200 },
        ],
      },
    ],
    fail: [
      {
        allocations: [{ alloc_id: 'XD-2011-001', amount: 400 }],
        payments: [{ pay_id: 'BF-2011-001', alloc_id: 'XD-2011-001', stage: 'advance', amount: 120.01 }],
      },
    ],
  },
});
