import { compare } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { projects } from '../../registers/projects';

export default rowRule(projects, {
  rule: 'projects.poor-households-within',
  number: 'RL-19',
  severity: 'error',
  title: text('贫困户不超过受益户数', 'Poor households are among the households'),
  why: text('贫困户是受益户的其中数。', 'Poor households are a part of the households that benefit.'),
  ground: [{ kind: 'judgement' }],
  message: text(
    '第{row}行：贫困户{left}户超过受益户数{right}户，多{difference}户。',
    'Row {row}: {left} poor households exceed {right} households by {difference}.',
  ),
  remedy: text('核对贫困户数和受益户数。', 'Check both numbers of households.'),
  expect: compare('poor_hh', '<=', 'households'),
  at: ['poor_hh', 'households'],
  examples: {
    pass: [
      { households: 28, poor_hh: 28 },
      { households: 28, poor_hh: 0 },
      { households: 28, poor_hh: null },
    ],
    fail: [{ households: 28, poor_hh: 29 }],
  },
});
