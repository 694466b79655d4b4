import { isIn, present } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { projects } from '../../registers/projects';

export default rowRule(projects, {
  rule: 'projects.finished-has-finish-date',
  number: 'RL-13',
  severity: 'error',
  title: text('已完工、已验收的项目有完工日期', 'Finished projects have a finish date'),
  why: text(
    '状态和日期来自同一事实，互相矛盾时无法判断项目进展。',
    'Status and dates tell of the same fact; where they contradict, nobody can tell how far the work is.',
  ),
  ground: [{ kind: 'judgement' }],
  message: text(
    '第{row}行：状态为“{status}”，但未填实际完工日期。',
    'Row {row}: the status is "{status}", but there is no date of the actual finish.',
  ),
  remedy: text('补填实际完工日期，或更正项目状态。', 'Add the actual finish, or correct the status.'),
  when: isIn('status', 'completed', 'accepted'),
  expect: present('finish_act'),
  at: ['finish_act', 'status'],
  examples: {
    pass: [
      { status: 'completed', finish_act: '2011-11-01' },
      { status: 'under-way', finish_act: null },
      { status: null },
    ],
    fail: [
      { status: 'completed', finish_act: null },
      { status: 'accepted', accept_date: '2011-12-08' },
    ],
  },
});
