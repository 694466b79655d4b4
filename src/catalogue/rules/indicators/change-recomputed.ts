import { compare, constant, product, quotient, sum } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { indicators } from '../../registers/indicators';

export default rowRule(indicators, {
  rule: 'indicators.change-recomputed',
  number: 'RL-30',
  severity: 'error',
  title: text('同比增减等于按两年数重新计算的结果', 'The change is what both years give'),
  why: text(
    '比率应由公式得出，手填容易与本年、上年数脱节。',
    'A rate follows from its parts; typed in, it drifts away from them.',
  ),
  ground: [{ kind: 'source', note: '财政专项资金绩效自评表, self-assessment of funds' }],
  message: text(
    '第{row}行“{ind}”：同比增减填写{left}%，按本年{value}、上年{prev}重新计算为{right}%，相差{difference}个百分点。',
    'Row {row}, "{ind}": the change says {left} %; {value} after {prev} is {right} %: difference {difference} points.',
  ),
  remedy: text(
    '改为公式：（本年实际－上年实际）÷上年实际×100。',
    'Use a formula: (actual less last year) over last year, times 100.',
  ),
  when: compare('prev', '>', constant(0)),
  expect: compare('yoy', '=', product(quotient(sum('value', product('prev', constant(-1))), 'prev'), constant(100)), {
    within: { absolute: 0.1 },
    decimals: 2,
  }),
  at: ['yoy', 'value', 'prev'],
  examples: {
    pass: [
      { ind: '社会捐款', value: 164, prev: 105.6, yoy: 55.3 },
      { ind: '社会捐款', value: 164, prev: 105.6, yoy: 55.4 },
      { ind: '社会捐款', value: 164, prev: 0, yoy: 100 },
      { ind: '社会捐款', value: 164, prev: null, yoy: 55.3 },
    ],
    fail: [{ ind: '社会捐款', value: 164, prev: 105.6, yoy: 55.8 }],
  },
});
