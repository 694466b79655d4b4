import { compare, constant, isIn } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { projects } from '../../registers/projects';

export default rowRule(projects, {
  rule: 'projects.finished-when-complete',
  number: 'RL-14',
  severity: 'error',
  title: text('形象进度100%的项目已完工', 'What is 100 % complete is finished'),
  why: text('项目状态与形象进度相互印证。', 'Status and progress must tell the same story.'),
  ground: [{ kind: 'judgement' }],
  message: text(
    '第{row}行：形象进度{progress}%与项目状态“{status}”不符。',
    'Row {row}: a progress of {progress} % does not agree with the status "{status}".',
  ),
  remedy: text(
    '核对后更正其一：形象进度100%的，状态为已完工或已验收。',
    'Correct one of them: what is at 100 % is completed or accepted.',
  ),
  when: compare('progress', '=', constant(100)),
  expect: isIn('status', 'completed', 'accepted'),
  at: ['progress', 'status'],
  examples: {
    pass: [
      { status: 'completed', progress: 100 },
      { status: 'under-way', progress: 99 },
      { status: null, progress: 100 },
    ],
    fail: [{ status: 'under-way', progress: 100 }],
  },
});
