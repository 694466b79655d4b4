import { absent, all, any, compare, constant, isIn, present } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { donations } from '../../registers/donations';

export default rowRule(donations, {
  rule: 'donations.goods-are-goods',
  number: 'RL-17',
  severity: 'error',
  title: text('实物捐赠只填实物折款', 'A donation in kind is a value of goods'),
  why: text(
    '实物按折款统计，没有折款和折价依据就不能计入总额。',
    'Goods count by their value; without a value and its basis they cannot enter the total.',
  ),
  ground: [
    { kind: 'article', note: 'F005, F098–F099' },
    {
      kind: 'source',
      note: "慈善组织捐赠物资计价与交接说明（2020年）, a charity's rules for valuing donated goods 2020",
    },
  ],
  message: text(
    '第{row}行：捐赠形式为“{form}”，实物折款应大于0且不填现金金额；现为实物折款{kind_val}、现金{cash}。',
    'Row {row}: the form is "{form}", so the goods should have a value above 0 and no cash entered; it has goods {kind_val}, cash {cash}.',
  ),
  remedy: text(
    '现金与实物分行登记；填写折款、物资名称和折价依据。',
    'Enter cash and goods in rows of their own; give value, article and basis of valuation.',
  ),
  when: isIn('form', 'kind'),
  expect: all(
    present('kind_val'),
    compare('kind_val', '>', constant(0)),
    any(absent('cash'), compare('cash', '=', constant(0))),
  ),
  at: ['kind_val', 'cash', 'form'],
  examples: {
    pass: [
      { form: 'kind', kind_val: 100, cash: null },
      { form: 'kind', kind_val: 100, cash: 0 },
      { form: 'cash', cash: 20 },
    ],
    fail: [
      { form: 'kind', kind_val: 100, cash: 20 },
      { form: 'kind', kind_val: 0 },
      { form: 'kind', kind_val: null },
    ],
  },
});
