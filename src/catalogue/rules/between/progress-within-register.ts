import { referenceRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { progressReports } from '../../registers/progress-reports';
import { projects } from '../../registers/projects';

/** The register may be filled in after the last report, so it may be ahead of it; it is never behind. */
export default referenceRule(progressReports, projects, {
  rule: 'progress-reports.progress-within-register',
  number: 'CR-19',
  severity: 'error',
  title: text('进度报不高于项目台账', 'No report is ahead of the register'),
  why: text('项目台账应反映最近一期进度。', 'The register shows what the latest report says.'),
  ground: [{ kind: 'judgement' }],
  message: text(
    '第{row}行：项目{project_id}报告期{period}的形象进度{progress}%高于项目台账的{there.progress}%。',
    'Row {row}: project {project_id} is reported at {progress} % for {period}, ahead of {there.progress} % in the register.',
  ),
  remedy: text('更新项目台账，或更正进度报。', 'Bring the register up to date, or correct the report.'),
  columns: ['project_id'],
  to: { columns: ['project_id'] },
  agrees: [{ here: 'progress', by: '<=', there: 'progress' }],
  at: ['progress'],
  examples: {
    pass: [
      {
        projects: [{ project_id: 'JM-2011-150423-001', progress: 60 }],
        'progress-reports': [
          { project_id: 'JM-2011-150423-001', period: '2011-09-01', progress: 40 },
          { project_id: 'JM-2011-150423-001', period: '2011-12-01', progress: 60 },
        ],
      },
      {
        projects: [{ project_id: 'JM-2011-150423-001', progress: null }],
        'progress-reports': [{ project_id: 'JM-2011-150423-001', period: '2011-09-01', progress: 40 }],
      },
      {
        projects: [{ project_id: 'JM-2011-150423-001', progress: 100 }],
        'progress-reports': [{ project_id: 'JM-2011-150423-001', period: '2011-11-01', progress: 90 }],
      },
    ],
    fail: [
      {
        projects: [{ project_id: 'JM-2011-150423-001', progress: 60 }],
        'progress-reports': [{ project_id: 'JM-2011-150423-001', period: '2011-12-01', progress: 65 }],
      },
    ],
  },
});
