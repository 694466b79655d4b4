import { absent, isIn } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { projects } from '../../registers/projects';

export default rowRule(projects, {
  rule: 'projects.unfinished-has-no-finish-date',
  number: 'RL-13',
  severity: 'error',
  title: text('未完工的项目没有完工日期', 'Unfinished projects have no finish date'),
  why: text(
    '状态和日期来自同一事实，互相矛盾时无法判断项目进展。',
    'Status and dates tell of the same fact; where they contradict, nobody can tell how far the work is.',
  ),
  ground: [{ kind: 'judgement' }],
  message: text(
    '第{row}行：状态为“{status}”，但实际完工日期为{finish_act}。',
    'Row {row}: the status is "{status}", but the actual finish is {finish_act}.',
  ),
  remedy: text(
    '更正项目状态；预计完工日期填入计划完工。',
    'Correct the status; an expected date belongs under the planned finish.',
  ),
  when: isIn('status', 'not-started', 'under-way'),
  expect: absent('finish_act'),
  at: ['status', 'finish_act'],
  examples: {
    pass: [
      { status: 'under-way', finish_plan: '2012-06-30' },
      { status: 'completed', finish_act: '2011-11-01' },
      { status: 'suspended', finish_act: '2011-11-01' },
    ],
    fail: [{ status: 'under-way', finish_act: '2011-11-01' }],
  },
});
