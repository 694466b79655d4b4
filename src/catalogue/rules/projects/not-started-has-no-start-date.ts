import { absent, isIn } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { projects } from '../../registers/projects';

export default rowRule(projects, {
  rule: 'projects.not-started-has-no-start-date',
  number: 'RL-13',
  severity: 'error',
  title: text('未开工的项目没有开工日期', 'Projects not started have no start date'),
  why: text(
    '状态和日期来自同一事实，互相矛盾时无法判断项目进展。',
    'Status and dates tell of the same fact; where they contradict, nobody can tell how far the work is.',
  ),
  ground: [{ kind: 'judgement' }],
  message: text(
    '第{row}行：状态为“{status}”，但实际开工日期为{start_act}。',
    'Row {row}: the status is "{status}", but the actual start is {start_act}.',
  ),
  remedy: text('更正项目状态，或删去实际开工日期。', 'Correct the status, or clear the actual start.'),
  when: isIn('status', 'not-started'),
  expect: absent('start_act'),
  at: ['status', 'start_act'],
  examples: {
    pass: [
      { status: 'not-started', start_plan: '2012-03-01' },
      { status: 'under-way', start_act: '2011-06-10' },
    ],
    fail: [{ status: 'not-started', start_act: '2011-06-10' }],
  },
});
