import { referenceRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { payments } from '../../registers/payments';
import { allocations } from '../../registers/allocations';

export default referenceRule(payments, allocations, {
  rule: 'payments.paid-after-allocation',
  number: 'CR-23',
  severity: 'error',
  title: text('先下达、后拨付', 'Money is paid after it is allocated'),
  why: text('未下达的资金不能拨付。', 'Money that was not allocated cannot be paid.'),
  ground: [{ kind: 'judgement' }, { kind: 'source', note: "镇安县2019年资金计划, Zhen'an county fund plan 2019" }],
  message: text(
    '第{row}行：拨付日期{pay_date}早于下达“{alloc_id}”的日期{there.alloc_date}。',
    'Row {row}: paid on {pay_date}, before allocation "{alloc_id}" of {there.alloc_date}.',
  ),
  remedy: text('核对拨付日期和下达日期。', 'Check the dates of payment and allocation.'),
  columns: ['alloc_id'],
  to: { columns: ['alloc_id'] },
  agrees: [{ here: 'pay_date', by: '>=', there: 'alloc_date' }],
  at: ['pay_date'],

  examples: {
    pass: [
      {
        allocations: [{ alloc_id: 'XD-2011-001', alloc_date: '2011-08-01' }],
        payments: [
          { pay_id: 'BF-2011-001', alloc_id: 'XD-2011-001', project_id: null, pay_date: '2011-08-01' },
          { pay_id: 'BF-2011-001', alloc_id: 'XD-2011-001', project_id: null, pay_date: '2011-09-10' },
        ],
      },
    ],
    fail: [
      {
        allocations: [{ alloc_id: 'XD-2011-001', alloc_date: '2011-08-01' }],
        payments: [{ pay_id: 'BF-2011-001', alloc_id: 'XD-2011-001', project_id: null, pay_date: '2011-07-31' }],
      },
    ],
  },
});
