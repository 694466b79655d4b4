import { seriesRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { progressReports } from '../../registers/progress-reports';

const PROJECT = 'JM-2011-150423-001';
const report = (period: string, inv_done_p: number | null, inv_done_c: number | null) => {
  return { project_id: PROJECT, period, inv_done_p, inv_done_c };
};

/** Only periods that adjoin: where a report is missing in between, what it added is not known. */
export default seriesRule(progressReports, {
  rule: 'progress-reports.sums-so-far-add-up',
  number: 'CP-02',
  severity: 'error',
  title: text('累计等于上期累计加本期', 'A sum so far is the one before and this period'),
  why: text(
    '累计数由各期数相加得来，不等说明某期漏报或改数。',
    'The sum is made of the periods; where it is not, one was left out or changed.',
  ),
  ground: [{ kind: 'source', note: 'P44' }],
  message: text(
    '第{row}行：项目{project_id}，{period}“{field}”为{left}{unit}，上期累计{before.inv_done_c}加本期{inv_done_p}为{right}{unit}，相差{difference}{unit}。',
    'Row {row}: "{field}" of project {project_id} is {left} in {period}, but {before.inv_done_c} before and {inv_done_p} in the period are {right}: difference {difference} (unit: {unit}).',
  ),
  remedy: text(
    '核对本期数和上期累计，或补报中间的报告期。',
    'Check the period and the sum before, or enter the report left out.',
  ),
  by: ['project_id'],
  order: 'period',
  sums: [{ of: 'inv_done_c', plus: 'inv_done_p' }],
  examples: {
    pass: [
      [report('2011-06-01', 80, 80), report('2011-09-01', 40, 120)],
      [report('2011-09-01', 0, 120), report('2011-06-01', 50, 120)],
      [report('2011-06-01', 80, 80), report('2011-09-01', null, 120)],
      [
        report('2011-06-01', 80, 80),
        report('2011-12-01', 40, 150),
        { ...report('2011-09-01', 10, 10), project_id: 'JM-2011-150423-002' },
        { ...report('2011-12-01', 10, 20), project_id: 'JM-2011-150423-002' },
      ],
    ],
    fail: [[report('2011-06-01', 80, 80), report('2011-09-01', 40, 125)]],
  },
});
