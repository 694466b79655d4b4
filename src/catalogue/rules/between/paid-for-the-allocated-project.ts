import { referenceRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { payments } from '../../registers/payments';
import { allocations } from '../../registers/allocations';

export default referenceRule(payments, allocations, {
  rule: 'payments.paid-for-the-allocated-project',
  number: 'CR-01',
  severity: 'error',
  title: text('拨付项目与下达项目一致', 'A payment goes to the project it was allocated to'),
  why: text(
    '资金应按下达的项目拨付，改用于其他项目须先调整。',
    'Money is paid for the project it was allocated to; another project needs an adjustment first.',
  ),
  ground: [{ kind: 'judgement' }],
  message: text(
    '第{row}行：拨付项目“{project_id}”与下达“{alloc_id}”的项目“{there.project_id}”不一致。',
    'Row {row}: it is paid for "{project_id}", but allocation "{alloc_id}" is for "{there.project_id}".',
  ),
  remedy: text('核对下达编号和项目编号。', 'Check the numbers of the allocation and of the project.'),
  columns: ['alloc_id'],
  to: { columns: ['alloc_id'] },
  agrees: [{ here: 'project_id', by: '=', there: 'project_id' }],
  at: ['project_id'],

  examples: {
    pass: [
      {
        allocations: [{ alloc_id: 'XD-2011-001', kind: 'project', project_id: 'JM-2011-150423-001' }],
        payments: [
          { pay_id: 'BF-2011-001', alloc_id: 'XD-2011-001', project_id: 'JM-2011-150423-001' },
          { pay_id: 'BF-2011-001', alloc_id: 'XD-2011-001', project_id: null },
        ],
      },
      {
        allocations: [{ alloc_id: 'XD-2011-001', kind: 'project', project_id: null }],
        payments: [{ pay_id: 'BF-2011-001', alloc_id: 'XD-2011-001', project_id: 'JM-2011-150423-001' }],
      },
    ],
    fail: [
      {
        allocations: [{ alloc_id: 'XD-2011-001', kind: 'project', project_id: 'JM-2011-150423-001' }],
        payments: [{ pay_id: 'BF-2011-001', alloc_id: 'XD-2011-001', project_id: 'JM-2011-150423-002' }],
      },
    ],
  },
});
