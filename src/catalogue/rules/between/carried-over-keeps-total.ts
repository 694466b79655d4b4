import { absent } from '../../../model/expression';
import { previous } from '../../../model/previous';
import { referenceRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { projects } from '../../registers/projects';

/** No column asks for the number of a change document, so a remark is taken as naming it. */
export default referenceRule(projects, previous(projects), {
  rule: 'projects.carried-over-keeps-total',
  number: 'CP-04',
  severity: 'warning',
  title: text('续建项目总投资与上年一致', 'A carried-over project keeps its total'),
  why: text(
    '总投资调整须经原审批机关批准。',
    'A change of the total needs the approval of the office that approved the project.',
  ),
  ground: [
    { kind: 'source', note: '农村扶贫开发条例, a provincial regulation on rural poverty relief, articles 33–39' },
  ],
  message: text(
    '第{row}行：项目“{project_id}”总投资由上年的{there.inv_total}变为{inv_total}，未说明调整依据。',
    'Row {row}: the total of project "{project_id}" changed from {there.inv_total} last year to {inv_total}, with no word on what it rests on.',
  ),
  remedy: text(
    '核对总投资；确有调整的，在备注填写调整文号。',
    'Check the total; where it was changed, name the document in the remarks.',
  ),
  columns: ['project_id'],
  where: absent('remark'),
  to: { columns: ['project_id'] },
  agrees: [{ here: 'inv_total', by: '=', there: 'inv_total' }],
  at: ['inv_total'],
  examples: {
    pass: [
      {
        'projects@previous': [
          { project_id: 'JM-2010-150423-001', inv_total: 498 },
          { project_id: 'JM-2010-150423-002', inv_total: 300 },
        ],
        projects: [
          { project_id: 'JM-2010-150423-001', inv_total: 498 },
          { project_id: 'JM-2010-150423-002', inv_total: 320, remark: '示例调整文号' },
          { project_id: 'JM-2011-150423-001', inv_total: 100 },
        ],
      },
    ],
    fail: [
      {
        'projects@previous': [{ project_id: 'JM-2010-150423-001', inv_total: 498 }],
        projects: [{ project_id: 'JM-2010-150423-001', inv_total: 520 }],
      },
    ],
  },
});
