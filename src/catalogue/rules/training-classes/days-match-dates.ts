import { compare, daysInclusive } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { trainingClasses } from '../../registers/training-classes';

export default rowRule(trainingClasses, {
  rule: 'training-classes.days-match-dates',
  number: 'RL-07',
  severity: 'error',
  title: text('培训天数与起止日期一致', 'The days of a class match its dates'),
  why: text('培训首尾两天都计算在内。', 'A class counts its first and its last day.'),
  ground: [{ kind: 'judgement' }],
  message: text(
    '第{row}行：培训天数{left}与开班{start}至结业{end}的{right}天不一致，相差{difference}天。',
    'Row {row}: {left} days, but {start} to {end} is {right} days: difference {difference} days.',
  ),
  remedy: text('核对起止日期；首尾两天均计入。', 'Check the dates; count both the first and the last day.'),
  expect: compare('days', '=', daysInclusive('start', 'end')),
  at: ['days', 'start', 'end'],
  examples: {
    pass: [
      { start: '2011-06-13', end: '2011-06-19', days: 7 },
      { start: '2011-06-13', end: '2011-06-13', days: 1 },
      { start: '2011-06-13', end: null, days: 7 },
    ],
    fail: [
      { start: '2011-06-13', end: '2011-06-19', days: 6 },
      { start: '2011-06-19', end: '2011-06-13', days: 7 },
    ],
  },
});
