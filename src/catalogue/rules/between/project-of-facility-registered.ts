import { referenceRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { facilities } from '../../registers/facilities';
import { projects } from '../../registers/projects';

export default referenceRule(facilities, projects, {
  rule: 'facilities.project-of-facility-registered',
  number: 'CR-12',
  severity: 'warning',
  title: text('援建学校医院的项目在项目台账中', 'The project of a school or hospital stands in the project register'),
  why: text(
    '用帮扶资金建的学校、医院同时是帮扶项目，两处应能对上，才不会重复或漏计。',
    'A school or hospital built with assistance money is a project too; the two must match, or it is counted twice or not at all.',
  ),
  ground: [{ kind: 'article', note: 'F006–F008' }],
  message: text(
    '第{row}行：“{name}”的项目编号“{project_id}”不在项目台账中。',
    'Row {row}: project "{project_id}" of "{name}" is not in the project register.',
  ),
  remedy: text(
    '更正项目编号；不是帮扶项目的留空，以前年度的项目在备注说明。',
    'Correct the number; leave it blank when it was no project, and explain a project of earlier years in the remark.',
  ),
  columns: ['project_id'],
  to: { columns: ['project_id'] },
  examples: {
    pass: [
      {
        projects: [{ project_id: 'JM-2011-150430-001' }],
        facilities: [
          { fac_id: 'YJ-2011-01', project_id: 'JM-2011-150430-001' },
          { fac_id: 'YJ-2011-02', project_id: null },
        ],
      },
      { projects: [], facilities: [{ fac_id: 'YJ-2011-01', project_id: 'JM-2011-150430-001' }] },
    ],
    fail: [
      {
        projects: [{ project_id: 'JM-2011-150430-001' }],
        facilities: [{ fac_id: 'YJ-2011-01', name: '示例小学', project_id: 'JM-2011-150430-009' }],
      },
    ],
  },
});
