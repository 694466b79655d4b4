import { all, compare, constant, cover, days, isIn, parameter } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { projects } from '../../registers/projects';

export default rowRule(projects, {
  rule: 'projects.accepted-in-time',
  number: 'CM-22',
  severity: 'warning',
  title: text('完工项目按期验收', 'Finished projects are accepted in time'),
  why: text(
    '久未验收的项目不能登记资产，也无法明确管护责任。',
    'What is not accepted cannot be entered as an asset, and nobody looks after it.',
  ),
  ground: [{ kind: 'judgement' }],
  message: text(
    '第{row}行“{project_name}”：{finish_act}完工，至填报日已{left}天，超过{right}天尚未验收。',
    'Row {row}, "{project_name}": finished {finish_act}, {left} days before filing and not yet accepted within {right} days.',
  ),
  remedy: text('办理验收并登记资产，或说明原因。', 'Have it accepted and entered as an asset, or give the reason.'),
  when: all(isIn('status', 'completed'), compare(parameter('accept-days'), '>', constant(0))),
  expect: compare(days('finish_act', cover('file_date')), '<=', parameter('accept-days')),
  at: ['accept_date', 'finish_act', 'status'],
  examples: {
    parameters: { 'accept-days': 90 },
    pass: [
      { project_name: '道路项目', status: 'completed', finish_act: null },
      { project_name: '道路项目', status: 'accepted', finish_act: '2001-01-01' },
    ],
    fail: [{ project_name: '道路项目', status: 'completed', finish_act: '2001-01-01' }],
  },
});
