import { compare, constant, sum } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { interestSubsidies } from '../../registers/interest-subsidies';

export default rowRule(interestSubsidies, {
  rule: 'interest-subsidies.other-subsidy-deducted',
  number: 'CM-11',
  severity: 'error',
  title: text('扣除已获其他贴息', 'Other subsidies are taken off'),
  why: text(
    '同一利息不重复补贴，各项贴息之和不超过已付利息。',
    'Interest is not subsidised twice: all subsidies together are no more than the interest paid.',
  ),
  ground: [{ kind: 'source', note: '泉州市2024年贷款贴息通知, Quanzhou interest-subsidy notice 2024' }],
  message: text(
    '第{row}行：核定贴息额与已获其他贴息{other_sub}合计{left}{unit}，超过已付利息{right}{unit}，超出{difference}{unit}。',
    'Row {row}: with the other subsidy of {other_sub}, {left} come to more than the interest paid, {right}, by {difference} (unit: {unit}).',
  ),
  remedy: text('扣除已获贴息后重新核定。', 'Take the other subsidy off and fix the amount anew.'),
  when: compare('other_sub', '>', constant(0)),
  expect: compare(sum('approved', 'other_sub'), '<=', 'interest_paid'),
  at: ['approved', 'other_sub', 'interest_paid'],
  examples: {
    pass: [
      { approved: 60, other_sub: 40, interest_paid: 100 },
      { approved: 120, other_sub: 0, interest_paid: 100 },
      { approved: 60, other_sub: null, interest_paid: 50 },
    ],
    fail: [{ approved: 60, other_sub: 40.01, interest_paid: 100 }],
  },
});
