import { previous } from '../../../model/previous';
import { referenceRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { trainees } from '../../registers/trainees';

/** By identity number only, as names repeat; on trial, because some classes are meant to be attended year after year. */
export default referenceRule(trainees, previous(trainees), {
  rule: 'trainees.trained-once-in-two-years',
  number: 'CP-11',
  severity: 'advice',
  title: text('连续两年参训的人员已核实', 'People trained two years running are verified'),
  why: text(
    '同一人年年参训，可能挤占他人机会，也可能是套用旧名册。',
    'The same people year after year may take the place of others, or come from an old roster.',
  ),
  ground: [{ kind: 'judgement' }],
  message: text(
    '有{count}名学员上年已经参训（首名在第{row}行）。',
    '{count} trainees attended last year as well (the first stands in row {row}).',
  ),
  remedy: text('核实名册；确需连续培训的可保留。', 'Verify the roster; where the training goes on, leave it as it is.'),
  trial: true,
  columns: ['idno'],
  to: { columns: ['idno'] },
  at: ['idno'],
  gather: 'sheet',
  unwanted: true,
  examples: {
    pass: [
      {
        'trainees@previous': [{ class_id: 'PX-2010-01', name: '示例一', idno: '150423198505120012' }],
        trainees: [
          { class_id: 'PX-2011-01', name: '示例二', idno: '150926197902030047' },
          { class_id: 'PX-2011-01', name: '示例一' },
        ],
      },
    ],
    fail: [
      {
        'trainees@previous': [
          { class_id: 'PX-2010-01', name: '示例一', idno: '150423198505120012' },
          { class_id: 'PX-2010-02', name: '示例二', idno: '150926197902030047' },
        ],
        trainees: [
          { class_id: 'PX-2011-01', name: '示例一', idno: '150423198505120012' },
          { class_id: 'PX-2011-01', name: '示例二', idno: '150926197902030047' },
        ],
      },
    ],
  },
});
