import { referenceRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { payments } from '../../registers/payments';
import { allocations } from '../../registers/allocations';

export default referenceRule(payments, allocations, {
  rule: 'payments.paid-from-registered-allocation',
  number: 'CR-01',
  severity: 'error',
  title: text('拨付有对应的下达', 'Each payment has its allocation'),
  why: text(
    '编号对不上，两表的数据就不能合并核对。',
    'Where the numbers do not match, the two sheets cannot be compared.',
  ),
  ground: [{ kind: 'judgement' }],
  message: text(
    '第{row}行：下达编号“{alloc_id}”不在资金下达台账中。',
    'Row {row}: allocation "{alloc_id}" is not in the ledger of allocations.',
  ),
  remedy: text('在资金下达台账补登，或更正编号。', 'Enter the allocation in its ledger, or correct the number.'),
  columns: ['alloc_id'],
  to: { columns: ['alloc_id'] },
  examples: {
    pass: [
      {
        allocations: [{ alloc_id: 'XD-2011-001' }],
        payments: [
          { pay_id: 'BF-2011-001', alloc_id: 'XD-2011-001' },
          { pay_id: 'BF-2011-002', alloc_id: null },
        ],
      },
    ],
    fail: [
      { allocations: [{ alloc_id: 'XD-2011-001' }], payments: [{ pay_id: 'BF-2011-001', alloc_id: 'XD-2011-009' }] },
    ],
  },
});
