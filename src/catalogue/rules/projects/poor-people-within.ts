import { compare } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { projects } from '../../registers/projects';

export default rowRule(projects, {
  rule: 'projects.poor-people-within',
  number: 'RL-19',
  severity: 'error',
  title: text('贫困人口不超过受益人口', 'Poor people are among the people'),
  why: text('贫困人口是受益人口的其中数。', 'Poor people are a part of the people who benefit.'),
  ground: [{ kind: 'judgement' }],
  message: text(
    '第{row}行：贫困人口{left}人超过受益人口{right}人，多{difference}人。',
    'Row {row}: {left} poor people exceed {right} people by {difference}.',
  ),
  remedy: text('核对贫困人口和受益人口。', 'Check both numbers of people.'),
  expect: compare('poor_people', '<=', 'people'),
  at: ['poor_people', 'people'],
  examples: {
    pass: [
      { people: 96, poor_people: 96 },
      { people: 96, poor_people: null },
    ],
    fail: [{ people: 96, poor_people: 97 }],
  },
});
