import { absent, all, isIn } from '../../../model/expression';
import { balanceRule } from '../../../model/rule';
import { text } from '../../../model/text';

export default balanceRule({
  rule: 'indicators.headline-cash-agrees',
  number: 'CR-10',
  severity: 'error',
  title: text('概览的社会捐款与台账一致', 'The headline of cash donations agrees with its register'),
  why: text(
    '概览数是对外公布的数，应能由台账逐行核出。',
    'The headline is what is published; the registers must prove it row by row.',
  ),
  ground: [{ kind: 'article', note: 'F004, F099' }],
  message: text(
    '概览“社会捐款”{left}{unit}与明细汇总{right}{unit}不一致，差额{difference}{unit}。',
    'Headline cash donations: {left}, but the rows add up to {right}: difference {difference} (unit: {unit}).',
  ),
  remedy: text(
    '更正概览或台账；口径不同的填写差异说明。',
    'Correct the headline or the register; where the definitions differ, explain the difference.',
  ),
  left: { of: 'sum', register: 'indicators', column: 'value', where: all(isIn('ind_id', 'H03'), absent('explain')) },
  by: '=',
  right: { of: 'sum', register: 'donations', column: 'cash', where: isIn('in_total', 'yes') },
  examples: {
    pass: [
      {
        indicators: [{ ind_id: 'H03', value: 164 }],
        donations: [
          { don_id: 'JZ-2011-001', form: 'cash', cash: 144, in_total: 'yes' },
          { don_id: 'JZ-2011-002', form: 'cash', cash: 20, in_total: 'yes' },
          { don_id: 'JZ-2011-003', form: 'kind', kind_val: 2614, in_total: 'yes' },
          { don_id: 'JZ-2011-004', form: 'kind', kind_val: 100, in_total: 'no' },
        ],
      },
    ],
    fail: [
      {
        indicators: [{ ind_id: 'H03', value: 163.99 }],
        donations: [
          { don_id: 'JZ-2011-001', form: 'cash', cash: 144, in_total: 'yes' },
          { don_id: 'JZ-2011-002', form: 'cash', cash: 20, in_total: 'yes' },
          { don_id: 'JZ-2011-003', form: 'kind', kind_val: 2614, in_total: 'yes' },
          { don_id: 'JZ-2011-004', form: 'kind', kind_val: 100, in_total: 'no' },
        ],
      },
    ],
  },
});
