import { compare } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { projects } from '../../registers/projects';

/** The finish may be known to the month only: 20 November against November is in order. */
export default rowRule(projects, {
  rule: 'projects.finished-after-start',
  number: 'RL-02',
  severity: 'error',
  title: text('开工后完工', 'Work finishes after it starts'),
  why: text(
    '先批复、后开工、再完工、最后验收；次序颠倒多为年份或栏目填错。',
    'Approval, start, finish, acceptance: another order mostly means a wrong year or a wrong column.',
  ),
  ground: [{ kind: 'article', note: 'F041' }, { kind: 'judgement' }],
  message: text(
    '第{row}行：实际完工日期{finish_act}早于实际开工日期{start_act}。',
    'Row {row}: the actual finish on {finish_act} is before the actual start on {start_act}.',
  ),
  remedy: text(
    '对照批复、开工令和验收单核对日期。',
    'Check the dates against the approval, the start order and the acceptance record.',
  ),
  expect: compare('start_act', '<=', 'finish_act'),
  at: ['finish_act', 'start_act'],
  examples: {
    pass: [
      { start_act: '2011-06-10', finish_act: '2011-11-01' },
      { start_act: '2011-11-20', finish_act: '2011-11-01' },
      { start_act: '2011-06-10', finish_act: null },
    ],
    fail: [{ start_act: '2011-06-10', finish_act: '2011-05-01' }],
  },
});
