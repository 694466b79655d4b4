import { isIn, present } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { projects } from '../../registers/projects';

export default rowRule(projects, {
  rule: 'projects.accepted-has-acceptance-date',
  number: 'RL-13',
  severity: 'error',
  title: text('已验收的项目有验收日期', 'Accepted projects have an acceptance date'),
  why: text(
    '状态和日期来自同一事实，互相矛盾时无法判断项目进展。',
    'Status and dates tell of the same fact; where they contradict, nobody can tell how far the work is.',
  ),
  ground: [{ kind: 'judgement' }],
  message: text(
    '第{row}行：状态为“{status}”，但未填验收日期。',
    'Row {row}: the status is "{status}", but there is no acceptance date.',
  ),
  remedy: text('补填验收日期，或更正项目状态。', 'Add the acceptance date, or correct the status.'),
  when: isIn('status', 'accepted'),
  expect: present('accept_date'),
  at: ['accept_date', 'status'],
  examples: {
    pass: [
      { status: 'accepted', accept_date: '2011-12-08' },
      { status: 'completed', accept_date: null },
    ],
    fail: [{ status: 'accepted', finish_act: '2011-11-01' }],
  },
});
