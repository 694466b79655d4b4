import { compare, constant } from '../../../model/expression';
import { referenceRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { progressReports } from '../../registers/progress-reports';
import { projects } from '../../registers/projects';

/** Compared by months. A project complete in its report and unfinished in the register has no date here; its progress tells. */
export default referenceRule(progressReports, projects, {
  rule: 'progress-reports.finished-as-registered',
  number: 'CR-19',
  severity: 'error',
  title: text('完工时间与项目台账一致', 'Work is finished when the register says'),
  why: text('两表的完工时间相互印证。', 'Both sheets tell when work was finished.'),
  ground: [{ kind: 'judgement' }],
  message: text(
    '第{row}行：项目{project_id}报告期{period}形象进度已达100%，项目台账的实际完工为{there.finish_act}。',
    'Row {row}: project {project_id} is reported complete in {period}; the register says it was finished in {there.finish_act}.',
  ),
  remedy: text('更新项目台账，或更正进度报。', 'Bring the register up to date, or correct the report.'),
  columns: ['project_id'],
  where: compare('progress', '=', constant(100)),
  to: { columns: ['project_id'] },
  agrees: [{ here: 'period', by: '>=', there: 'finish_act' }],
  at: ['period'],
  examples: {
    pass: [
      {
        projects: [{ project_id: 'JM-2011-150423-001', finish_act: '2011-11-01' }],
        'progress-reports': [
          { project_id: 'JM-2011-150423-001', period: '2011-11-01', progress: 100 },
          { project_id: 'JM-2011-150423-001', period: '2011-09-01', progress: 70 },
        ],
      },
      {
        projects: [{ project_id: 'JM-2011-150423-001', finish_act: null }],
        'progress-reports': [{ project_id: 'JM-2011-150423-001', period: '2011-11-01', progress: 100 }],
      },
    ],
    fail: [
      {
        projects: [{ project_id: 'JM-2011-150423-001', finish_act: '2011-11-01' }],
        'progress-reports': [{ project_id: 'JM-2011-150423-001', period: '2011-09-01', progress: 100 }],
      },
    ],
  },
});
