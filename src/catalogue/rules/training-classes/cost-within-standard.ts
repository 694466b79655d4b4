import { compare, parameter, product } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { trainingClasses } from '../../registers/training-classes';

export default rowRule(trainingClasses, {
  rule: 'training-classes.cost-within-standard',
  number: 'RL-28',
  severity: 'warning',
  title: text('培训支出不超过按人天核定的标准', 'A class costs no more than the standard gives for its person-days'),
  why: text(
    '培训费按人天核定，标准由当年的培训费管理办法规定。',
    'Training is paid for by person-day; the measures of the year set the standard.',
  ),
  ground: [{ kind: 'judgement' }],
  message: text(
    '第{row}行：实际支出{left}{unit}超过{person_days}人天按标准核定的{right}{unit}，超出{difference}{unit}。',
    'Row {row}: {left} spent are more than the {right} that the standard gives for {person_days} person-days, by {difference} (unit: {unit}).',
  ),
  remedy: text(
    '按当年培训费管理办法核定；超标准的说明原因。',
    'Check it against the measures of the year; give the reason if it is above them.',
  ),
  expect: compare('spent', '<=', product('person_days', parameter('cost-pd'))),
  at: ['spent', 'person_days'],
  examples: {
    parameters: { 'cost-pd': 500 },
    pass: [
      { spent: 14, person_days: 280 },
      { spent: 13.5, person_days: 280 },
      { spent: 14, person_days: null },
    ],
    fail: [{ spent: 14.01, person_days: 280 }],
  },
});
