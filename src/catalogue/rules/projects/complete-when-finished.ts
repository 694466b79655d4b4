import { all, any, compare, constant, isIn, not } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { projects } from '../../registers/projects';

const isFinished = isIn('status', 'completed', 'accepted');
const isComplete = compare('progress', '=', constant(100));

export default rowRule(projects, {
  rule: 'projects.complete-when-finished',
  number: 'RL-14',
  severity: 'error',
  title: text('完工与形象进度100%一致', 'Finished is a progress of 100 %, and nothing else is'),
  why: text('项目状态与形象进度相互印证。', 'Status and progress must tell the same story.'),
  ground: [{ kind: 'judgement' }],
  message: text(
    '第{row}行：形象进度{progress}%与项目状态“{status}”不符。',
    'Row {row}: a progress of {progress} % does not agree with the status "{status}".',
  ),
  remedy: text(
    '核对后更正其一：已完工、已验收的为100%，其他状态的低于100%。',
    'Correct one of them: 100 % when completed or accepted, less in any other state.',
  ),
  expect: any(all(isFinished, isComplete), all(not(isFinished), not(isComplete))),
  at: ['progress', 'status'],
  examples: {
    pass: [
      { status: 'completed', progress: 100 },
      { status: 'under-way', progress: 99 },
      { status: 'accepted', progress: null },
    ],
    fail: [
      { status: 'accepted', progress: 95 },
      { status: 'under-way', progress: 100 },
    ],
  },
});
