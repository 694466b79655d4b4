import { absent, compare } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { projects } from '../../registers/projects';

/** Only where the start is blank: otherwise the two nearer dates are compared. */
export default rowRule(projects, {
  rule: 'projects.finished-after-approval',
  number: 'RL-02',
  severity: 'error',
  title: text('批复后完工', 'Work finishes after approval'),
  why: text(
    '先批复、后开工、再完工、最后验收；次序颠倒多为年份或栏目填错。',
    'Approval, start, finish, acceptance: another order mostly means a wrong year or a wrong column.',
  ),
  ground: [{ kind: 'article', note: 'F041' }, { kind: 'judgement' }],
  message: text(
    '第{row}行：实际完工日期{finish_act}早于批复日期{approve_date}。',
    'Row {row}: the actual finish on {finish_act} is before the approval on {approve_date}.',
  ),
  remedy: text(
    '对照批复、开工令和验收单核对日期。',
    'Check the dates against the approval, the start order and the acceptance record.',
  ),
  when: absent('start_act'),
  expect: compare('approve_date', '<=', 'finish_act'),
  at: ['finish_act', 'approve_date'],
  examples: {
    pass: [
      { approve_date: '2011-05-01', finish_act: '2011-11-01' },
      { approve_date: '2011-05-01', finish_act: '2011-05-01' },
      { approve_date: '2011-05-01', start_act: '2011-05-20', finish_act: '2011-04-01' },
    ],
    fail: [{ approve_date: '2011-05-01', finish_act: '2010-11-01' }],
  },
});
