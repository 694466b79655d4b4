import { compare, constant, isIn } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { projects } from '../../registers/projects';

/** How the households gain is asked of the money that enterprises get; here only that there are any. */
export default rowRule(projects, {
  rule: 'projects.industry-benefits-households',
  number: 'RL-23',
  severity: 'warning',
  title: text('产业项目有受益农牧户', 'An industrial project benefits households'),
  why: text(
    '审计查出的突出问题之一，是产业项目没有带动贫困农牧户。',
    'That industrial projects benefited no poor household is among what audits found most.',
  ),
  ground: [
    { kind: 'source', note: '扶贫资金审计结果公告, audit notices on poverty-relief funds' },
    { kind: 'judgement' },
  ],
  message: text(
    '第{row}行“{project_name}”：产业类项目的受益户数为{left}。',
    'Row {row}, "{project_name}": an industrial project with {left} households benefiting.',
  ),
  remedy: text(
    '补填带动的农牧户数，并在备注说明带动方式。',
    'Enter the households that gain, and say in the remark how they do.',
  ),
  when: isIn('category', 'industrial'),
  expect: compare('households', '>', constant(0)),
  at: ['households', 'category'],
  examples: {
    pass: [
      { project_name: '日光温室项目', category: 'industrial', households: 236 },
      { project_name: '卫生院项目', category: 'livelihood', households: 0 },
      { project_name: '日光温室项目', category: 'industrial', households: null },
    ],
    fail: [{ project_name: '日光温室项目', category: 'industrial', households: 0 }],
  },
});
