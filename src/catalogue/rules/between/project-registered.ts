import { isIn } from '../../../model/expression';
import { referenceRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { allocations } from '../../registers/allocations';
import { projects } from '../../registers/projects';

/** Where the number is looked up follows from the fund kind: projects, classes or subsidies. */
export default referenceRule(allocations, projects, {
  rule: 'allocations.project-registered',
  number: 'CR-01',
  severity: 'error',
  title: text('下达的项目在项目台账中', 'Allocated projects stand in the project register'),
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
  where: isIn('kind', 'project'),
  to: { columns: ['project_id'] },
  examples: {
    pass: [
      {
        projects: [{ project_id: 'JM-2011-150423-001' }],
        allocations: [
          { alloc_id: 'XD-2011-001', kind: 'project', project_id: 'JM-2011-150423-001' },
          { alloc_id: 'XD-2011-001', kind: 'training', project_id: 'PX-2011-01' },
          { alloc_id: 'XD-2011-001', kind: 'project', project_id: null },
        ],
      },
      { projects: [], allocations: [{ alloc_id: 'XD-2011-001', kind: 'project', project_id: 'JM-2011-150423-009' }] },
    ],
    fail: [
      {
        projects: [{ project_id: 'JM-2011-150423-001' }],
        allocations: [{ alloc_id: 'XD-2011-001', kind: 'project', project_id: 'JM-2011-150423-009' }],
      },
    ],
  },
});
