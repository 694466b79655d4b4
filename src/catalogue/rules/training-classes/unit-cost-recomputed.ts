import { compare, quotient } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { trainingClasses } from '../../registers/training-classes';

/** Within 1 %: the cost is in yuan, often without decimals, and what was spent is rounded to the sheet's unit. */
export default rowRule(trainingClasses, {
  rule: 'training-classes.unit-cost-recomputed',
  number: 'RL-30',
  severity: 'error',
  title: text('人天成本等于实际支出除以人天数', 'The cost per person-day is what was spent over person-days'),
  why: text(
    '比率应由公式得出，手填容易与明细脱节。',
    'A rate follows from its parts; typed in, it drifts away from them.',
  ),
  ground: [{ kind: 'source', note: '财政专项资金绩效自评表, self-assessment of funds' }],
  message: text(
    '第{row}行：人天成本填写{left}元，按实际支出{spent}÷人天数{person_days}重新计算为{right}元，相差{difference}元。',
    'Row {row}: the cost per person-day says {left} yuan; {spent} spent over {person_days} person-days give {right}: difference {difference}.',
  ),
  remedy: text('改为公式：实际支出÷人天数，换算为元。', 'Use a formula: spent over person-days, in yuan.'),
  expect: compare('unit_cost', '=', quotient('spent', 'person_days'), { within: { relative: 0.01 } }),
  at: ['unit_cost', 'spent', 'person_days'],
  examples: {
    pass: [
      { spent: 14, person_days: 280, unit_cost: 500 },
      { spent: 31.26, person_days: 320, unit_cost: 977 },
      { spent: 14, person_days: null, unit_cost: 700 },
      { spent: 14, person_days: 280, unit_cost: null },
    ],
    fail: [{ spent: 14, person_days: 280, unit_cost: 600 }],
  },
});
