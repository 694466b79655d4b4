import { isIn } from '../../../model/expression';
import { referenceRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { progressReports } from '../../registers/progress-reports';
import { projects } from '../../registers/projects';

/** Compared by months: a report covers its month to the end. Without a date of start nothing is compared. */
export default referenceRule(progressReports, projects, {
  rule: 'progress-reports.started-as-registered',
  number: 'CR-19',
  severity: 'error',
  title: text('开工时间与项目台账一致', 'Work starts when the register says'),
  why: text('两表的开工时间相互印证。', 'Both sheets tell when work started.'),
  ground: [{ kind: 'judgement' }],
  message: text(
    '第{row}行：项目{project_id}报告期{period}已开工，项目台账的实际开工为{there.start_act}。',
    'Row {row}: project {project_id} is reported as started in {period}; the register says {there.start_act}.',
  ),
  remedy: text('更新项目台账，或更正进度报。', 'Bring the register up to date, or correct the report.'),
  columns: ['project_id'],
  where: isIn('started', 'yes'),
  to: { columns: ['project_id'] },
  agrees: [{ here: 'period', by: '>=', there: 'start_act' }],
  at: ['period'],
  examples: {
    pass: [
      {
        projects: [{ project_id: 'JM-2011-150423-001', start_act: '2011-06-10' }],
        'progress-reports': [
          { project_id: 'JM-2011-150423-001', period: '2011-06-01', started: 'yes' },
          { project_id: 'JM-2011-150423-001', period: '2011-05-01', started: 'no' },
        ],
      },
      {
        projects: [{ project_id: 'JM-2011-150423-001', start_act: null }],
        'progress-reports': [{ project_id: 'JM-2011-150423-001', period: '2011-06-01', started: 'yes' }],
      },
    ],
    fail: [
      {
        projects: [{ project_id: 'JM-2011-150423-001', start_act: '2011-08-10' }],
        'progress-reports': [{ project_id: 'JM-2011-150423-001', period: '2011-06-01', started: 'yes' }],
      },
    ],
  },
});
