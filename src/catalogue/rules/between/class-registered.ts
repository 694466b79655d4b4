import { isIn } from '../../../model/expression';
import { referenceRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { allocations } from '../../registers/allocations';
import { trainingClasses } from '../../registers/training-classes';

export default referenceRule(allocations, trainingClasses, {
  rule: 'allocations.class-registered',
  number: 'CR-01',
  severity: 'error',
  title: text('下达培训资金的班次在培训班台账中', 'Classes that got training funds stand in their register'),
  why: text(
    '编号对不上，两表的数据就不能合并核对。',
    'Where the numbers do not match, the two sheets cannot be compared.',
  ),
  ground: [{ kind: 'judgement' }],
  message: text(
    '第{row}行：培训资金的班次编号“{project_id}”不在培训班台账中。',
    'Row {row}: class "{project_id}" of the training funds is not in the register of classes.',
  ),
  remedy: text('在培训班台账补登该班次，或更正编号。', 'Enter the class in its register, or correct the number.'),
  columns: ['project_id'],
  where: isIn('kind', 'training'),
  to: { columns: ['class_id'] },
  examples: {
    pass: [
      {
        'training-classes': [{ class_id: 'PX-2011-01' }],
        allocations: [
          { alloc_id: 'XD-2011-001', kind: 'training', project_id: 'PX-2011-01' },
          { alloc_id: 'XD-2011-001', kind: 'project', project_id: 'JM-2011-150423-001' },
          { alloc_id: 'XD-2011-001', kind: 'training', project_id: null },
        ],
      },
    ],
    fail: [
      {
        'training-classes': [{ class_id: 'PX-2011-01' }],
        allocations: [{ alloc_id: 'XD-2011-001', kind: 'training', project_id: 'PX-2011-09' }],
      },
    ],
  },
});
