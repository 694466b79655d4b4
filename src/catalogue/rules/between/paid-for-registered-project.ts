import { absent, all, isIn } from '../../../model/expression';
import { referenceRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { payments } from '../../registers/payments';
import { projects } from '../../registers/projects';

/** For allocations that name no project; where they name one, paid-for-the-allocated-project compares the two. */
export default referenceRule(payments, projects, {
  rule: 'payments.paid-for-registered-project',
  number: 'CR-01',
  severity: 'error',
  title: text('拨付的项目在项目台账中', 'Paid projects stand in the project register'),
  why: text(
    '编号对不上，两表的数据就不能合并核对。',
    'Where the numbers do not match, the two sheets cannot be compared.',
  ),
  ground: [{ kind: 'judgement' }],
  message: text(
    '第{row}行：项目编号“{project_id}”不在项目台账中。',
    'Row {row}: project "{project_id}" is not in the project register.',
  ),
  remedy: text('在项目台账补登该项目，或更正编号。', 'Enter the project in its register, or correct the number.'),
  columns: ['project_id'],
  whereThrough: { through: 'alloc_id', where: all(isIn('kind', 'project'), absent('project_id')) },
  to: { columns: ['project_id'] },
  examples: {
    pass: [
      {
        projects: [{ project_id: 'JM-2011-150423-001' }],
        allocations: [{ alloc_id: 'XD-2011-001', kind: 'project', project_id: null }],
        payments: [{ pay_id: 'BF-2011-001', alloc_id: 'XD-2011-001', project_id: 'JM-2011-150423-001' }],
      },
      {
        projects: [{ project_id: 'JM-2011-150423-001' }],
        allocations: [{ alloc_id: 'XD-2011-001', kind: 'training', project_id: null }],
        payments: [{ pay_id: 'BF-2011-001', alloc_id: 'XD-2011-001', project_id: 'PX-2011-01' }],
      },
    ],
    fail: [
      {
        projects: [{ project_id: 'JM-2011-150423-001' }],
        allocations: [{ alloc_id: 'XD-2011-001', kind: 'project', project_id: null }],
        payments: [{ pay_id: 'BF-2011-001', alloc_id: 'XD-2011-001', project_id: 'JM-2011-150423-009' }],
      },
    ],
  },
});
