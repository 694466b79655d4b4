import {
  all,
  attribute,
  compare,
  constant,
  parameter,
  present,
  product,
  quotient,
  sum,
  year,
} from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { progressReports } from '../../registers/progress-reports';

const invested = product(constant(100), quotient('inv_done_c', 'inv_plan_y'));
const points = parameter('progress-gap');

/** Only projects of the year itself; one planned over several years reaches its yearly plan before it is complete. */
export default rowRule(progressReports, {
  rule: 'progress-reports.progress-as-invested',
  number: 'RL-15',
  severity: 'warning',
  title: text('形象进度与投资完成率相近', 'Progress and investment go together'),
  why: text(
    '投资完成率与形象进度相差过大，多为一项未更新。',
    'Where they are far apart, one of them has mostly not been brought up to date.',
  ),
  ground: [{ kind: 'source', note: 'P32' }, { kind: 'judgement' }],
  message: text(
    '第{row}行：形象进度{progress}%，累计完成投资{inv_done_c}，本年计划投资{inv_plan_y}，相差过大。',
    'Row {row}: a progress of {progress} % is far from {inv_done_c} done of the {inv_plan_y} planned.',
  ),
  remedy: text('核对两项数据；确实如此的说明原因。', 'Check both; explain it where it is so.'),
  // A sum takes a blank part as 0, and no plan is not a plan of nothing.
  when: all(
    compare(attribute('project_id', 'keyYear'), '=', year('period')),
    present('inv_plan_y'),
    present('inv_done_c'),
  ),
  expect: all(
    compare('progress', '<=', sum(invested, points), { decimals: 2 }),
    compare(invested, '<=', sum('progress', points), { decimals: 2 }),
  ),
  at: ['progress', 'inv_done_c'],
  examples: {
    parameters: { 'progress-gap': 30 },
    pass: [
      { project_id: 'JM-2011-150423-001', period: '2011-11-01', progress: 60, inv_plan_y: 100, inv_done_c: 90 },
      { project_id: 'JM-2010-150423-001', period: '2011-11-01', progress: 90, inv_plan_y: 100, inv_done_c: 20 },
      { project_id: 'JM-2011-150423-001', period: '2011-11-01', progress: 90, inv_plan_y: null, inv_done_c: 20 },
    ],
    fail: [
      { project_id: 'JM-2011-150423-001', period: '2011-11-01', progress: 60, inv_plan_y: 100, inv_done_c: 29 },
      { project_id: 'JM-2011-150423-001', period: '2011-11-01', progress: 20, inv_plan_y: 100, inv_done_c: 51 },
    ],
  },
});
