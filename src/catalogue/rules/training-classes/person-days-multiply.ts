import { absent, any, compare, constant, product } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { trainingClasses } from '../../registers/training-classes';

/** Where a roster shows who attended how long, the product is only an upper bound: person-days-within. */
export default rowRule(trainingClasses, {
  rule: 'training-classes.person-days-multiply',
  number: 'RL-06',
  severity: 'error',
  title: text('人天数等于人数乘以天数', 'Person-days are people times days'),
  why: text('人天数是核定培训费的依据。', 'Person-days are what the cost of a class is judged by.'),
  ground: [{ kind: 'judgement' }],
  message: text(
    '第{row}行：人天数{left}与人数{n}×天数{days}＝{right}不一致，差额{difference}。',
    'Row {row}: {left} person-days, but {n} people x {days} days = {right}: difference {difference}.',
  ),
  remedy: text('改为公式：人数×天数。', 'Use a formula: people times days.'),
  when: any(absent('roster_n'), compare('roster_n', '=', constant(0))),
  expect: compare('person_days', '=', product('n', 'days')),
  at: ['person_days', 'n', 'days'],
  examples: {
    pass: [
      { n: 40, days: 7, person_days: 280 },
      { n: 40, days: null, person_days: 280 },
      { n: 40, days: 7, person_days: 276, roster_n: 40 },
    ],
    fail: [
      { n: 40, days: 7, person_days: 208 },
      { n: 40, days: 7, person_days: 281, roster_n: 0 },
    ],
  },
});
