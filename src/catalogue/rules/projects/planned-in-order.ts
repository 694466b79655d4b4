import { compare } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { projects } from '../../registers/projects';

export default rowRule(projects, {
  rule: 'projects.planned-in-order',
  number: 'RL-02',
  severity: 'error',
  title: text('计划完工不早于计划开工', 'The plan ends after it starts'),
  why: text(
    '先批复、后开工、再完工、最后验收；次序颠倒多为年份或栏目填错。',
    'Approval, start, finish, acceptance: another order mostly means a wrong year or a wrong column.',
  ),
  ground: [{ kind: 'judgement' }],
  message: text(
    '第{row}行：计划完工日期{finish_plan}早于计划开工日期{start_plan}。',
    'Row {row}: the planned finish on {finish_plan} is before the planned start on {start_plan}.',
  ),
  remedy: text(
    '对照批复、开工令和验收单核对日期。',
    'Check the dates against the approval, the start order and the acceptance record.',
  ),
  expect: compare('start_plan', '<=', 'finish_plan'),
  at: ['finish_plan', 'start_plan'],
  examples: {
    pass: [
      { start_plan: '2011-05-20', finish_plan: '2011-11-30' },
      { start_plan: '2011-05-20', finish_plan: null },
    ],
    fail: [{ start_plan: '2011-05-20', finish_plan: '2011-05-19' }],
  },
});
