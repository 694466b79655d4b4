import { compare, constant, product } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { trainingClasses } from '../../registers/training-classes';

export default rowRule(trainingClasses, {
  rule: 'training-classes.person-days-within',
  number: 'RL-06',
  severity: 'error',
  title: text('有花名册时，人天数不超过人数乘以天数', 'With a roster, person-days are at most people times days'),
  why: text(
    '有人缺勤时实际人天数可以少于人数乘以天数，但不会更多。',
    'People who miss days make it less than people times days, never more.',
  ),
  ground: [{ kind: 'judgement' }],
  message: text(
    '第{row}行：人天数{left}超过人数{n}×天数{days}＝{right}，多{difference}。',
    'Row {row}: {left} person-days exceed {n} people x {days} days = {right} by {difference}.',
  ),
  remedy: text('按花名册出勤天数合计更正。', 'Correct it to the sum of the days attended in the roster.'),
  when: compare('roster_n', '>', constant(0)),
  expect: compare('person_days', '<=', product('n', 'days')),
  at: ['person_days', 'n', 'days'],
  examples: {
    pass: [
      { n: 40, days: 7, person_days: 276, roster_n: 40 },
      { n: 40, days: 7, person_days: 280, roster_n: 40 },
      { n: 40, days: 7, person_days: 281, roster_n: 0 },
    ],
    fail: [{ n: 40, days: 7, person_days: 281, roster_n: 40 }],
  },
});
