import { balanceRule } from '../../../model/rule';
import { text } from '../../../model/text';

/** An upper bound: money may also have been handed back at the turn of the year. */
export default balanceRule({
  rule: 'allocations.carried-over-was-left',
  number: 'CP-03',
  severity: 'error',
  title: text('上年结转不超过上年结余', 'What is carried over was left last year'),
  why: text(
    '本年登记的上年结转应来自上年下达后未拨付的资金。',
    'Money carried over into this year is money that was allocated last year and not paid out.',
  ),
  ground: [{ kind: 'source', note: '泸西县2019年支出进度通报, Luxi county report of spending and balances 2019' }],
  message: text(
    '{group}：上年结转合计{left}{unit}超过上年下达减拨付的结余{right}{unit}，超出{difference}{unit}。',
    '{group}: {left} are carried over, more than the {right} that last year’s workbook leaves unpaid, by {difference} (unit: {unit}).',
  ),
  remedy: text(
    '核对结转金额，以及上年下达和拨付是否登记完整。',
    'Check the amount carried over, and whether last year’s allocations and payments are complete.',
  ),
  left: { of: 'sum', register: 'allocations', column: 'carry', by: ['source', 'kind'] },
  by: '<=',
  right: {
    of: 'sum',
    register: 'allocations@previous',
    column: 'amount',
    by: ['source', 'kind'],
    less: {
      of: 'sum',
      register: 'payments@previous',
      column: 'amount',
      by: [
        { through: 'alloc_id', column: 'source' },
        { through: 'alloc_id', column: 'kind' },
      ],
    },
  },
  groups: 'left',
  examples: {
    pass: [
      {
        'allocations@previous': [
          { alloc_id: 'XD-2010-001', source: 'beijing', kind: 'project', amount: 400 },
          { alloc_id: 'XD-2010-002', source: 'beijing', kind: 'project', amount: 100 },
        ],
        'payments@previous': [
          { pay_id: 'BF-2010-001', alloc_id: 'XD-2010-001', amount: 380 },
          { pay_id: 'BF-2010-002', alloc_id: 'XD-2010-002', amount: 100 },
        ],
        allocations: [
          { alloc_id: 'XD-2011-001', source: 'beijing', kind: 'project', amount: 300, carry: 20 },
          { alloc_id: 'XD-2011-002', source: 'beijing', kind: 'training', amount: 50, carry: null },
        ],
      },
    ],
    fail: [
      {
        'allocations@previous': [{ alloc_id: 'XD-2010-001', source: 'beijing', kind: 'project', amount: 400 }],
        'payments@previous': [{ pay_id: 'BF-2010-001', alloc_id: 'XD-2010-001', amount: 380 }],
        allocations: [{ alloc_id: 'XD-2011-001', source: 'beijing', kind: 'project', amount: 300, carry: 20.01 }],
      },
    ],
  },
});
