import { all, isIn, present } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { donations } from '../../registers/donations';

export default rowRule(donations, {
  rule: 'donations.goods-are-named-and-valued',
  number: 'RL-17',
  severity: 'error',
  title: text('实物捐赠填写物资名称和折价依据', 'Goods have a name and a basis of valuation'),
  why: text(
    '没有物资名称和折价依据，折款无法核实。',
    'Without the article and the basis of valuation, the value cannot be checked.',
  ),
  ground: [
    {
      kind: 'source',
      note: "慈善组织捐赠物资计价与交接说明（2020年）, a charity's rules for valuing donated goods 2020",
    },
    { kind: 'judgement' },
  ],
  message: text(
    '第{row}行：捐赠形式为“{form}”，物资名称和折价依据应当填写。',
    'Row {row}: the form is "{form}", so article and basis of valuation should be filled in.',
  ),
  remedy: text(
    '填写物资名称；折价依据从列表选择。',
    'Enter the article, and choose the basis of valuation from the list.',
  ),
  when: isIn('form', 'kind'),
  expect: all(present('article'), present('val_basis')),
  at: ['val_basis', 'article'],
  examples: {
    pass: [
      { form: 'kind', article: '电脑', val_basis: 'invoice' },
      { form: 'cash', article: null, val_basis: null },
    ],
    fail: [
      { form: 'kind', article: '电脑', val_basis: null },
      { form: 'kind', article: null, val_basis: 'invoice' },
    ],
  },
});
