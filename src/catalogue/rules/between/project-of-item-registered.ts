import { referenceRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { workItems } from '../../registers/work-items';
import { projects } from '../../registers/projects';

export default referenceRule(workItems, projects, {
  rule: 'work-items.project-of-item-registered',
  number: 'CR-01',
  severity: 'error',
  title: text('建设内容的项目在项目台账中', 'The project of a work item stands in the register'),
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
  to: { columns: ['project_id'] },
  examples: {
    pass: [
      {
        projects: [{ project_id: 'JM-2011-150423-001' }],
        'work-items': [{ project_id: 'JM-2011-150423-001', item_no: 1 }],
      },
    ],
    fail: [
      {
        projects: [{ project_id: 'JM-2011-150423-001' }],
        'work-items': [{ project_id: 'JM-2011-150423-009', item_no: 1 }],
      },
    ],
  },
});
