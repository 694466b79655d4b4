import { compare } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { projects } from '../../registers/projects';

/** Approval may be known to the month only, so both dates compare by month: May against 20 May is in order. */
export default rowRule(projects, {
  rule: 'projects.started-after-approval',
  number: 'RL-02',
  severity: 'error',
  title: text('批复后开工', 'Work starts after approval'),
  why: text(
    '先批复、后开工、再完工、最后验收；次序颠倒多为年份或栏目填错。',
    'Approval, start, finish, acceptance: another order mostly means a wrong year or a wrong column.',
  ),
  ground: [{ kind: 'article', note: 'F041' }, { kind: 'judgement' }],
  message: text(
    '第{row}行：实际开工日期{start_act}早于批复日期{approve_date}。',
    'Row {row}: the actual start on {start_act} is before the approval on {approve_date}.',
  ),
  remedy: text(
    '对照批复、开工令和验收单核对日期。',
    'Check the dates against the approval, the start order and the acceptance record.',
  ),
  expect: compare('approve_date', '<=', 'start_act'),
  at: ['start_act', 'approve_date'],
  examples: {
    pass: [
      { approve_date: '2011-05-01', start_act: '2011-06-10' },
      { approve_date: '2011-05-01', start_act: '2011-05-20' },
      { approve_date: '2011-05-01', start_act: null },
    ],
    fail: [{ approve_date: '2011-05-01', start_act: '2011-04-30' }],
  },
});
