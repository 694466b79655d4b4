import { compare } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { labourFairs } from '../../registers/labour-fairs';

export default rowRule(labourFairs, {
  rule: 'labour-fairs.hired-within-intentions',
  number: 'RL-25',
  severity: 'error',
  title: text('签约人数不超过意向人数', 'No more are hired than came to an understanding'),
  why: text('签约以达成意向为前提。', 'People are hired after they have come to an understanding.'),
  ground: [{ kind: 'judgement' }],
  message: text(
    '第{row}行：签约（录用）人数{left}人超过达成意向人数{right}人，多{difference}人。',
    'Row {row}: {left} people hired, {right} intentions: {difference} too many.',
  ),
  remedy: text(
    '核对三项人数的口径：签约的计入意向，意向的计入求职。',
    'Check how people are counted: those hired among the intentions, these among the seekers.',
  ),
  expect: compare('hired', '<=', 'intent'),
  at: ['hired', 'intent'],
  examples: {
    pass: [
      { hired: 120, intent: 320 },
      { hired: 321, intent: null },
    ],
    fail: [{ hired: 321, intent: 320 }],
  },
});
