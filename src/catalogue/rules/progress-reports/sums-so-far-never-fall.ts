import { absent } from '../../../model/expression';
import { seriesRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { progressReports } from '../../registers/progress-reports';

const PROJECT = 'JM-2011-150423-001';
const report = (period: string, paid_c: number | null, problem: string | null = null) => {
  return { project_id: PROJECT, period, paid_c, problem };
};

/** A row that says something under problems is left alone: a correction is explained there. */
export default seriesRule(progressReports, {
  rule: 'progress-reports.sums-so-far-never-fall',
  number: 'CP-01',
  severity: 'error',
  title: text('累计数不小于上期', 'Sums so far never fall'),
  why: text(
    '累计数只增不减；减少的是更正了前期数据，应作说明。',
    'What has been done stays done; a sum falls only when an earlier report is corrected, which is explained.',
  ),
  ground: [{ kind: 'source', note: 'P44' }, { kind: 'judgement' }],
  message: text(
    '第{row}行：项目{project_id}“{field}”{period}为{left}{unit}，小于{before.period}的{right}{unit}，相差{difference}{unit}。',
    'Row {row}: "{field}" of project {project_id} is {left} in {period}, less than {right} in {before.period}: difference {difference} (unit: {unit}).',
  ),
  remedy: text(
    '核对两期数据；冲减、更正前期数据的在存在问题栏说明。',
    'Check both periods; explain a reduction or a correction of the earlier one under problems.',
  ),
  by: ['project_id'],
  order: 'period',
  where: absent('problem'),
  sums: [{ of: 'progress' }, { of: 'inv_done_c' }, { of: 'fund_in_c' }, { of: 'of_bj' }, { of: 'paid_c' }],
  examples: {
    pass: [
      [report('2011-09-01', 120), report('2011-06-01', 80), report('2011-12-01', 120)],
      [report('2011-06-01', 120), report('2011-09-01', null), report('2011-12-01', 80)],
      [report('2011-06-01', 120), report('2011-09-01', 100, '核减已支出资金20万元')],
      [report('2011-06-01', 120), { ...report('2011-09-01', 80), project_id: 'JM-2011-150423-002' }],
    ],
    fail: [[report('2011-06-01', 120), report('2011-09-01', 100)]],
  },
});
