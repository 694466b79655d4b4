import { compare } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { trainingClasses } from '../../registers/training-classes';

export default rowRule(trainingClasses, {
  rule: 'training-classes.spent-within-budget',
  number: 'RL-29',
  severity: 'error',
  title: text('实际支出不超过安排资金', 'A class spends no more than was arranged'),
  why: text(
    '超出安排的支出没有资金来源，须先调整。',
    'Money beyond what was arranged has no source; it needs an adjustment first.',
  ),
  ground: [{ kind: 'judgement' }],
  message: text(
    '第{row}行：实际支出{left}{unit}超过安排资金{right}{unit}，超出{difference}{unit}。',
    'Row {row}: {left} spent exceed {right} arranged by {difference} (unit: {unit}).',
  ),
  remedy: text(
    '核对支出，或补充调整文号后更正安排资金。',
    'Check the spending, or raise the funds arranged with the paper that allows it.',
  ),
  expect: compare('spent', '<=', 'budget'),
  at: ['spent', 'budget'],
  examples: {
    pass: [
      { budget: 31.25, spent: 31.25 },
      { budget: 31.25, spent: 30 },
      { budget: 31.25, spent: null },
      { budget: 31.25, spent: 31.254 },
    ],
    fail: [{ budget: 31.25, spent: 31.26 }],
  },
});
