import { compare, constant, product, quotient, sum } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { indicators } from '../../registers/indicators';

export default rowRule(indicators, {
  rule: 'indicators.change-as-computed',
  number: 'CP-13',
  severity: 'advice',
  title: text('同比增减按两年数计算', 'The change is the one computed from both years'),
  why: text(
    '文中的增减率应能由所列数据算出：2012年全国捐赠“增长55.8%”，按所列数据只有53.8%。',
    'A printed change must follow from the figures: national donations of 2012 were "up 55.8 %", the figures beside it give 53.8 %.',
  ),
  ground: [{ kind: 'source', note: '《中国扶贫开发年鉴》2012、2013, yearbooks of poverty alleviation 2012 and 2013' }],
  when: compare('prev', '>', constant(0)),
  expect: compare('yoy', '=', quotient(product(sum('value', product('prev', constant(-1))), constant(100)), 'prev'), {
    within: { absolute: 0.1 },
    decimals: 2,
  }),
  at: ['yoy', 'value', 'prev'],
  message: text(
    '第{row}行：“{ind}”同比增减填{left}%，按数据计算为{right}%。',
    'Row {row}: the change of "{ind}" says {left} %, the figures give {right} %.',
  ),
  remedy: text('按本年实际和上年实际重新计算。', 'Compute it anew from both years.'),
  examples: {
    pass: [
      { ind: '捐赠', prev: 105.57, value: 162.4, yoy: 53.8 },
      { ind: '捐赠', prev: 105.57, value: 162.4 },
      { ind: '捐赠', value: 162.4, yoy: 55.8 },
    ],
    fail: [{ ind: '捐赠', prev: 105.57, value: 162.4, yoy: 55.8 }],
  },
});
