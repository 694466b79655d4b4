import { compare, constant, all, isIn, present } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { projects } from '../../registers/projects';

/** Advice: the way may be told in the content or in another paper. */
export default rowRule(projects, {
  rule: 'projects.industry-says-how-households-gain',
  number: 'RL-23',
  severity: 'advice',
  title: text('产业项目说明带动农牧户的方式', 'An industrial project says how households gain'),
  why: text(
    '入股分红、就近务工、订单收购等带动方式，是产业项目帮扶成效的依据。',
    'Shares, work nearby or purchase by contract show what an industrial project does for people.',
  ),
  ground: [
    { kind: 'source', note: '扶贫资金审计结果公告, audit notices on poverty-relief funds' },
    { kind: 'judgement' },
  ],
  message: text(
    '第{row}行“{project_name}”：产业类项目受益{households}户，备注未说明带动方式。',
    'Row {row}, "{project_name}": an industrial project benefits {households} households; the remark does not say how.',
  ),
  remedy: text(
    '在备注说明带动农牧户的方式；已在其他材料说明的可不填。',
    'Say in the remark how households gain; leave it if another paper does.',
  ),
  when: all(isIn('category', 'industrial'), compare('households', '>', constant(0))),
  expect: present('remark'),
  at: ['remark', 'category'],
  examples: {
    pass: [
      { project_name: '日光温室项目', category: 'industrial', households: 236, remark: '入股分红' },
      { project_name: '道路项目', category: 'livelihood', households: 268 },
      { project_name: '日光温室项目', category: 'industrial', households: 0 },
    ],
    fail: [{ project_name: '日光温室项目', category: 'industrial', households: 236 }],
  },
});
