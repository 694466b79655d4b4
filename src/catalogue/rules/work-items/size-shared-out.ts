import { compare, quotient } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { workItems } from '../../registers/work-items';

/** Sizes per unit are rounded to two decimals, so the quotient may differ by half of the last place. */
export default rowRule(workItems, {
  rule: 'work-items.size-shared-out',
  number: 'RL-12',
  severity: 'error',
  title: text('总规模等于户均规模乘以分摊基数', 'The total size is the size per unit times its number'),
  why: text(
    '户均、户数、总规模三者填其二即可推出第三，不符说明有一项填错。',
    'Two of size per unit, number and total give the third; if they disagree, one of them is wrong.',
  ),
  ground: [{ kind: 'article', note: 'F045–F046' }],
  message: text(
    '第{row}行“{item}”：总规模{total}与单位规模{per}×分摊基数{per_basis}不符，折合单位规模相差{difference}。',
    'Row {row}, "{item}": the total {total} is not {per} each x {per_basis}; the size of one is off by {difference}.',
  ),
  remedy: text('核对分摊基数、单位规模和总规模。', 'Check the number, the size per unit and the total.'),
  expect: compare(quotient('total', 'per_basis'), '=', 'per', { within: { absolute: 0.005 } }),
  at: ['total', 'per', 'per_basis'],
  examples: {
    pass: [
      { item: '住房', per: 80.88, per_basis: 28, total: 2264.64 },
      { item: '棚圈', per: 100, per_basis: 28, total: 2800 },
      { item: '道路', per: 3.33, per_basis: 3, total: 10 },
      { item: '住房', per: 80.88, per_basis: 0, total: 0 },
      { item: '住房', per: 80.88, per_basis: null, total: 2264.64 },
    ],
    fail: [
      { item: '棚圈', per: 100, per_basis: 28, total: 2700 },
      { item: '棚圈', per: 100, per_basis: 29, total: 2800 },
    ],
  },
});
