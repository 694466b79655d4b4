import { absent, all, compare, constant, parameter, product, sum } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { indicators } from '../../registers/indicators';

/** Nothing can be said of a change on nothing: last year must be above 0. */
export default rowRule(indicators, {
  rule: 'indicators.change-explained',
  number: 'CP-05',
  severity: 'warning',
  title: text('同比变动较大的指标有说明', 'A large change on last year is explained'),
  why: text(
    '大幅变动往往是口径改变或漏报，应予说明。',
    'A large change often means another definition or a gap, and wants a word.',
  ),
  ground: [{ kind: 'article', note: '2010 and 2011: 83 and 16 trainings, 29 and 8 schools' }],
  when: all(absent('explain'), compare('prev', '>', constant(0)), compare(parameter('yoy'), '>=', constant(0))),
  expect: all(
    compare(product('value', constant(100)), '<=', product('prev', sum(constant(100), parameter('yoy')))),
    compare(
      product('value', constant(100)),
      '>=',
      product('prev', sum(constant(100), product(parameter('yoy'), constant(-1)))),
    ),
  ),
  at: ['value', 'prev', 'explain'],
  message: text(
    '第{row}行：“{ind}”本年{value}，上年{prev}，变动超过常见幅度，未填差异说明。',
    'Row {row}: "{ind}" is {value} this year and was {prev} last year; the change is larger than usual and not explained.',
  ),
  remedy: text(
    '核对两年数据和口径，在差异说明写明原因。',
    'Check the figures and definitions of both years and give the reason in the explanation.',
  ),
  examples: {
    pass: [
      { ind: '援建学校', prev: 29, value: 20 },
      { ind: '援建学校', prev: 29, value: 8, explain: '口径改变' },
      { ind: '援建学校', prev: 0, value: 8 },
      { ind: '援建学校', value: 8 },
    ],
    fail: [
      { ind: '援建学校', prev: 29, value: 8 },
      { ind: '援建学校', prev: 8, value: 29 },
    ],
  },
});
