import { compare } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { projects } from '../../registers/projects';

export default rowRule(projects, {
  rule: 'projects.beijing-within-total',
  number: 'RL-05',
  severity: 'error',
  title: text('北京帮扶资金不超过总投资', 'The Beijing fund is within the total investment'),
  why: text(
    '北京帮扶资金是总投资的一部分，超过多为元、万元混用。',
    'The Beijing fund is a part of the total; where it exceeds it, yuan and 10,000 yuan are often mixed.',
  ),
  ground: [{ kind: 'article', note: 'F037–F038' }],
  message: text(
    '第{row}行：北京帮扶资金{left}{unit}超过总投资{right}{unit}，超出{difference}{unit}。',
    'Row {row}: the Beijing fund {left} exceeds the total investment {right} by {difference} (unit: {unit}).',
  ),
  remedy: text('核对两项金额的单位（元、万元）。', 'Check the unit of both amounts (yuan or 10,000 yuan).'),
  expect: compare('src_bj', '<=', 'inv_total'),
  at: ['src_bj', 'inv_total'],
  examples: {
    pass: [
      { inv_total: 498, src_bj: 400 },
      { inv_total: 400, src_bj: 400 },
      { inv_total: null, src_bj: 400 },
    ],
    fail: [
      { inv_total: 498, src_bj: 4000000 },
      { inv_total: 399.99, src_bj: 400 },
    ],
  },
});
