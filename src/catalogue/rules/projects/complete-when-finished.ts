import { compare, constant, isIn } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { projects } from '../../registers/projects';

export default rowRule(projects, {
  rule: 'projects.complete-when-finished',
  number: 'RL-14',
  severity: 'error',
  title: text('完工项目形象进度为100%', 'A finished project is 100 % complete'),
  why: text('项目状态与形象进度相互印证。', 'Status and progress must tell the same story.'),
  ground: [{ kind: 'judgement' }],
  message: text(
    '第{row}行：形象进度{progress}%与项目状态“{status}”不符。',
    'Row {row}: a progress of {progress} % does not agree with the status "{status}".',
  ),
  remedy: text(
    '核对后更正其一：已完工、已验收的为100%。',
    'Correct one of them: a project completed or accepted is at 100 %.',
  ),
  when: isIn('status', 'completed', 'accepted'),
  expect: compare('progress', '=', constant(100)),
  at: ['progress', 'status'],
  examples: {
    pass: [
      { status: 'completed', progress: 100 },
      { status: 'under-way', progress: 99 },
      { status: 'accepted', progress: null },
    ],
    fail: [{ status: 'accepted', progress: 95 }],
  },
});
