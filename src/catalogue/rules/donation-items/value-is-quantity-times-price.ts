import { compare, product } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { donationItems } from '../../registers/donation-items';

/** The price is in yuan, the value in the unit of the sheet; both sides compare at the sheet's last printed place. */
export default rowRule(donationItems, {
  rule: 'donation-items.value-is-quantity-times-price',
  number: 'RL-18',
  severity: 'warning',
  title: text('折款等于数量乘以单价', 'The value is quantity times price'),
  why: text(
    '折款由数量和单价算出，不符说明有一项填错或单位不同。',
    'The value follows from quantity and price; a difference is a slip or another unit.',
  ),
  ground: [
    { kind: 'source', note: '汶川地震捐赠款物统计表, statistics of the Wenchuan donations' },
    { kind: 'judgement' },
  ],
  message: text(
    '第{row}行“{article}”：折款{left}{unit}与数量×单价{right}{unit}不一致，差额{difference}{unit}。',
    'Row {row}, "{article}": the value {left} is not quantity x price {right}: difference {difference} (unit: {unit}).',
  ),
  remedy: text('核对数量、单价（元）和折款。', 'Check quantity, price (in yuan) and value.'),
  expect: compare('value', '=', product('qty', 'price')),
  at: ['value', 'qty', 'price'],
  examples: {
    pass: [
      { article: '电脑', qty: 50, price: 4000, value: 20 },
      { article: '打印机', qty: 3, price: 1333, value: 0.4 },
      { article: '电脑', qty: 50, price: null, value: 20 },
    ],
    fail: [
      { article: '电脑', qty: 50, price: 4000, value: 200000 },
      { article: '电脑', qty: 50, price: 4000, value: 20.01 },
    ],
  },
});
