import { compare } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { projects } from '../../registers/projects';

export default rowRule(projects, {
  rule: 'projects.people-at-least-households',
  number: 'RL-19',
  severity: 'error',
  title: text('受益人口不少于受益户数', 'There are at least as many people as households'),
  why: text('每户至少一人。', 'A household has at least one member.'),
  ground: [{ kind: 'judgement' }],
  message: text(
    '第{row}行：受益户数{left}户多于受益人口{right}人，相差{difference}。',
    'Row {row}: {left} households are more than {right} people, by {difference}.',
  ),
  remedy: text('核对两栏是否填反。', 'Check whether the two columns were swapped.'),
  expect: compare('households', '<=', 'people'),
  at: ['people', 'households'],
  examples: {
    pass: [
      { households: 28, people: 96 },
      { households: 28, people: 28 },
      { households: 28, people: null },
    ],
    fail: [{ households: 96, people: 28 }],
  },
});
