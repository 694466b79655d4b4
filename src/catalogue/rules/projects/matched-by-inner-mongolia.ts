import { compare, parameter, product } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { projects } from '../../registers/projects';

/** The totals of 2011 are 1 : 1, which is no rule for single projects: the office sets what it asks for. */
export default rowRule(projects, {
  rule: 'projects.matched-by-inner-mongolia',
  number: 'RL-31',
  severity: 'warning',
  title: text('内蒙古配套达到约定倍数', 'Inner Mongolia matches the Beijing fund as agreed'),
  why: text('配套资金不到位，项目资金会有缺口。', 'Without the matching money a project lacks funds.'),
  ground: [{ kind: 'article', note: 'F032–F033' }, { kind: 'judgement' }],
  message: text(
    '第{row}行：内蒙古配套资金{left}{unit}低于按约定倍数应配套的{right}{unit}，相差{difference}{unit}。',
    'Row {row}: Inner Mongolia matching of {left} is below the {right} agreed, by {difference} (unit: {unit}).',
  ),
  remedy: text('补足配套或说明原因。', 'Complete the matching or give the reason.'),
  expect: compare('src_nm', '>=', product('src_bj', parameter('match'))),
  at: ['src_nm', 'src_bj'],
  examples: {
    parameters: { match: 0.5 },
    pass: [
      { src_bj: 400, src_nm: 200 },
      { src_bj: 0, src_nm: 0 },
      { src_bj: 400, src_nm: null },
    ],
    fail: [{ src_bj: 400, src_nm: 199.99 }],
  },
});
