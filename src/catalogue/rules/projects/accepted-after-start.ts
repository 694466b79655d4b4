import { absent, compare } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { projects } from '../../registers/projects';

/** Only where the finish is blank: otherwise the two nearer dates are compared. */
export default rowRule(projects, {
  rule: 'projects.accepted-after-start',
  number: 'RL-02',
  severity: 'error',
  title: text('开工后验收', 'Acceptance follows the start'),
  why: text(
    '先批复、后开工、再完工、最后验收；次序颠倒多为年份或栏目填错。',
    'Approval, start, finish, acceptance: another order mostly means a wrong year or a wrong column.',
  ),
  ground: [{ kind: 'article', note: 'F041' }, { kind: 'judgement' }],
  message: text(
    '第{row}行：验收日期{accept_date}早于实际开工日期{start_act}。',
    'Row {row}: the acceptance on {accept_date} is before the actual start on {start_act}.',
  ),
  remedy: text(
    '对照批复、开工令和验收单核对日期。',
    'Check the dates against the approval, the start order and the acceptance record.',
  ),
  when: absent('finish_act'),
  expect: compare('start_act', '<=', 'accept_date'),
  at: ['accept_date', 'start_act'],
  examples: {
    pass: [
      { start_act: '2011-06-10', accept_date: '2011-12-08' },
      { start_act: '2011-06-10', finish_act: '2011-11-01', accept_date: '2011-06-09' },
    ],
    fail: [{ start_act: '2011-06-10', accept_date: '2011-06-09' }],
  },
});
