import { compare } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { labourFairs } from '../../registers/labour-fairs';

export default rowRule(labourFairs, {
  rule: 'labour-fairs.intentions-within-seekers',
  number: 'RL-25',
  severity: 'error',
  title: text('意向人数不超过求职人数', 'No more intentions than job seekers'),
  why: text('达成意向的人应在求职人数之内。', 'Whoever came to an understanding is one of the seekers.'),
  ground: [{ kind: 'judgement' }],
  message: text(
    '第{row}行：达成意向人数{left}人超过求职人数{right}人，多{difference}人。',
    'Row {row}: {left} intentions, {right} job seekers: {difference} too many.',
  ),
  remedy: text(
    '核对三项人数的口径：签约的计入意向，意向的计入求职。',
    'Check how people are counted: those hired among the intentions, these among the seekers.',
  ),
  expect: compare('intent', '<=', 'attend'),
  at: ['intent', 'attend'],
  examples: {
    pass: [
      { intent: 320, attend: 900 },
      { intent: 901, attend: null },
    ],
    fail: [{ intent: 901, attend: 900 }],
  },
});
