import { attribute, compare, parameter, product, quotient, constant, year } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { progressReports } from '../../registers/progress-reports';

/** Only projects of the year itself: what was done before it is in no plan of this year. */
export default rowRule(progressReports, {
  rule: 'progress-reports.invested-within-plan',
  number: 'RL-15',
  severity: 'warning',
  title: text('完成投资不超过计划的控制比例', 'Investment is within its share of the plan'),
  why: text(
    '完成投资明显超过计划的，多为口径或单位不同。',
    'Far more than planned is mostly counted otherwise or in another unit.',
  ),
  ground: [{ kind: 'source', note: 'P32' }, { kind: 'judgement' }],
  message: text(
    '第{row}行：累计完成投资{inv_done_c}为本年计划投资{inv_plan_y}的{left}%，超过{right}%。',
    'Row {row}: {inv_done_c} done is {left} % of the {inv_plan_y} planned, more than {right} %.',
  ),
  remedy: text(
    '核对口径和单位；确实超计划的说明原因。',
    'Check what is counted and the unit; explain what is beyond the plan.',
  ),
  when: compare(attribute('project_id', 'keyYear'), '=', year('period')),
  expect: compare(product(constant(100), quotient('inv_done_c', 'inv_plan_y')), '<=', parameter('invested-of-plan'), {
    decimals: 2,
  }),
  at: ['inv_done_c', 'inv_plan_y'],
  examples: {
    parameters: { 'invested-of-plan': 105 },
    pass: [
      { project_id: 'JM-2011-150423-001', period: '2011-11-01', inv_plan_y: 100, inv_done_c: 105 },
      { project_id: 'JM-2010-150423-001', period: '2011-11-01', inv_plan_y: 100, inv_done_c: 180 },
      { project_id: 'JM-2011-150423-001', period: '2011-11-01', inv_plan_y: 0, inv_done_c: 10 },
      { project_id: 'JM-2011-150423-001', period: '2011-11-01', inv_plan_y: null, inv_done_c: 105 },
    ],
    fail: [{ project_id: 'JM-2011-150423-001', period: '2011-11-01', inv_plan_y: 100, inv_done_c: 105.01 }],
  },
});
