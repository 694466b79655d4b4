import { isIn } from '../../../model/expression';
import { previous } from '../../../model/previous';
import { referenceRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { projects } from '../../registers/projects';

/** The statuses a project runs through, in their order; stopped and cancelled ones stand outside it. */
const inProgress = isIn('status', 'not-started', 'under-way', 'completed', 'accepted');

export default referenceRule(projects, previous(projects), {
  rule: 'projects.status-goes-forward',
  number: 'CP-06',
  severity: 'warning',
  title: text('项目状态不后退', 'The status of a project does not go back'),
  why: text(
    '上年已完工或已验收的项目，本年不应退回在建或未开工。',
    'What was finished or accepted last year is not under way again this year.',
  ),
  ground: [{ kind: 'judgement' }],
  message: text(
    '第{row}行：项目“{project_id}”状态由上年的“{there.status}”退回“{status}”。',
    'Row {row}: the status of project "{project_id}" went back from "{there.status}" last year to "{status}".',
  ),
  remedy: text(
    '核对两年的项目状态，更正填错的一年。',
    'Check the status in both years and correct the one that is wrong.',
  ),
  columns: ['project_id'],
  where: inProgress,
  to: { columns: ['project_id'], where: inProgress },
  agrees: [{ here: 'status', by: '>=', there: 'status' }],
  at: ['status'],
  examples: {
    pass: [
      {
        'projects@previous': [
          { project_id: 'JM-2010-150423-001', status: 'under-way' },
          { project_id: 'JM-2010-150423-002', status: 'completed' },
          { project_id: 'JM-2010-150423-003', status: 'suspended' },
        ],
        projects: [
          { project_id: 'JM-2010-150423-001', status: 'under-way' },
          { project_id: 'JM-2010-150423-002', status: 'accepted' },
          { project_id: 'JM-2010-150423-003', status: 'under-way' },
        ],
      },
    ],
    fail: [
      {
        'projects@previous': [{ project_id: 'JM-2010-150423-001', status: 'completed' }],
        projects: [{ project_id: 'JM-2010-150423-001', status: 'under-way' }],
      },
      {
        'projects@previous': [{ project_id: 'JM-2010-150423-001', status: 'under-way' }],
        projects: [{ project_id: 'JM-2010-150423-001', status: 'not-started' }],
      },
    ],
  },
});
