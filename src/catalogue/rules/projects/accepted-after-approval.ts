import { absent, all, compare } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { projects } from '../../registers/projects';

/** Only where both dates between are blank. */
export default rowRule(projects, {
  rule: 'projects.accepted-after-approval',
  number: 'RL-02',
  severity: 'error',
  title: text('批复后验收', 'Acceptance follows approval'),
  why: text(
    '先批复、后开工、再完工、最后验收；次序颠倒多为年份或栏目填错。',
    'Approval, start, finish, acceptance: another order mostly means a wrong year or a wrong column.',
  ),
  ground: [{ kind: 'article', note: 'F041' }, { kind: 'judgement' }],
  message: text(
    '第{row}行：验收日期{accept_date}早于批复日期{approve_date}。',
    'Row {row}: the acceptance on {accept_date} is before the approval on {approve_date}.',
  ),
  remedy: text(
    '对照批复、开工令和验收单核对日期。',
    'Check the dates against the approval, the start order and the acceptance record.',
  ),
  when: all(absent('start_act'), absent('finish_act')),
  expect: compare('approve_date', '<=', 'accept_date'),
  at: ['accept_date', 'approve_date'],
  examples: {
    pass: [
      { approve_date: '2011-05-01', accept_date: '2011-12-08' },
      { approve_date: '2011-05-01', start_act: '2011-06-10', accept_date: '2011-04-01' },
    ],
    fail: [{ approve_date: '2011-05-01', accept_date: '2011-04-30' }],
  },
});
