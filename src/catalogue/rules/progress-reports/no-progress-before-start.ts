import { compare, constant, isIn } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { progressReports } from '../../registers/progress-reports';

/** Reports have no status: whether work had started is what they say of it. Money may be spent before work starts. */
export default rowRule(progressReports, {
  rule: 'progress-reports.no-progress-before-start',
  number: 'RL-14',
  severity: 'error',
  title: text('未开工的形象进度为0', 'What has not started has no progress'),
  why: text('是否开工与形象进度相互印证。', 'Whether work started and how far it came tell the same story.'),
  ground: [{ kind: 'judgement' }],
  message: text(
    '第{row}行：是否开工填“{started}”，形象进度为{progress}%。',
    'Row {row}: started is "{started}", but the progress is {progress} %.',
  ),
  remedy: text('更正其中一项。', 'Correct one of the two.'),
  when: isIn('started', 'no'),
  expect: compare('progress', '=', constant(0)),
  at: ['progress', 'started'],
  examples: {
    pass: [
      { started: 'no', progress: 0 },
      { started: 'yes', progress: 0 },
      { started: 'no', progress: null },
    ],
    fail: [{ started: 'no', progress: 15 }],
  },
});
