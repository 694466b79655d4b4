import { compare, parameter, quotient } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { projects } from '../../registers/projects';

/** Fewer people than households are RL-19's. With the lower end at 1 person this rule has nothing to add to it. */
export default rowRule(projects, {
  rule: 'projects.households-not-too-small',
  number: 'RL-20',
  severity: 'warning',
  title: text('户均受益人口不低于常见下限', 'Households have no fewer people than usual'),
  why: text('户均人口过少，多为户数与人数口径不同。', 'Too few people to a household are mostly two different counts.'),
  ground: [{ kind: 'judgement' }],
  message: text(
    '第{row}行：受益人口{people}人、受益户数{households}户，户均{left}人，低于常见下限{right}人。',
    'Row {row}: {people} people in {households} households are {left} each, fewer than the usual {right}.',
  ),
  remedy: text(
    '核对户数和人数；口径不同的在备注说明。',
    'Check both numbers; if they are counted differently, say so in the remark.',
  ),
  when: compare('people', '>=', 'households'),
  expect: compare(quotient('people', 'households'), '>=', parameter('hh-size-min'), { decimals: 2 }),
  at: ['people', 'households'],
  examples: {
    parameters: { 'hh-size-min': 1.5 },
    pass: [
      { households: 28, people: 42 },
      { households: 28, people: 27 },
      { households: 28, people: null },
    ],
    fail: [{ households: 28, people: 41 }],
  },
});
