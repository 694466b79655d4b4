import { compare, parameter, quotient } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { projects } from '../../registers/projects';

export default rowRule(projects, {
  rule: 'projects.households-of-usual-size',
  number: 'RL-20',
  severity: 'warning',
  title: text('户均受益人口不超过常见上限', 'Households have no more people than usual'),
  why: text(
    '户均人口过多，多为户数与人数口径不同，或把人次填成人数。',
    'Too many people to a household are mostly two different counts, or person-times given as people.',
  ),
  ground: [{ kind: 'judgement' }],
  message: text(
    '第{row}行：受益人口{people}人、受益户数{households}户，户均{left}人，超过常见上限{right}人。',
    'Row {row}: {people} people in {households} households are {left} each, more than the usual {right}.',
  ),
  remedy: text(
    '核对户数和人数；口径不同的在备注说明。',
    'Check both numbers; if they are counted differently, say so in the remark.',
  ),
  expect: compare(quotient('people', 'households'), '<=', parameter('hh-size-max'), { decimals: 2 }),
  at: ['people', 'households'],
  examples: {
    pass: [
      { households: 28, people: 103 },
      { households: 28, people: 224 },
      { households: 0, people: 500 },
      { households: null, people: 500 },
    ],
    fail: [{ households: 28, people: 225 }],
  },
});
