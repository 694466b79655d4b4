import { absent, all, any, compare, constant, isIn, present } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { donations } from '../../registers/donations';

export default rowRule(donations, {
  rule: 'donations.cash-is-cash',
  number: 'RL-17',
  severity: 'error',
  title: text('现金捐赠只填现金金额', 'A donation in cash is an amount of cash'),
  why: text(
    '现金和实物分别统计，同一行混填会重复或漏计。',
    'Cash and goods are counted apart; mixed in one row they are counted twice or not at all.',
  ),
  ground: [
    { kind: 'article', note: 'F005, F098–F099' },
    { kind: 'source', note: '汶川地震捐赠款物统计表, statistics of the Wenchuan donations' },
  ],
  message: text(
    '第{row}行：捐赠形式为“{form}”，现金金额应大于0且不填实物折款；现为现金{cash}、实物折款{kind_val}。',
    'Row {row}: the form is "{form}", so cash should be above 0 and no goods entered; it has cash {cash}, goods {kind_val}.',
  ),
  remedy: text('现金与实物分行登记。', 'Enter cash and goods in rows of their own.'),
  when: isIn('form', 'cash'),
  expect: all(
    present('cash'),
    compare('cash', '>', constant(0)),
    any(absent('kind_val'), compare('kind_val', '=', constant(0))),
  ),
  at: ['cash', 'kind_val', 'form'],
  examples: {
    pass: [
      { form: 'cash', cash: 20, kind_val: null },
      { form: 'cash', cash: 20, kind_val: 0 },
      { form: 'kind', kind_val: 100 },
    ],
    fail: [
      { form: 'cash', cash: 20, kind_val: 100 },
      { form: 'cash', cash: 0 },
      { form: 'cash', cash: null },
    ],
  },
});
