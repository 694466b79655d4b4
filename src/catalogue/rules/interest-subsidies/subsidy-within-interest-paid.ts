import { compare } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { interestSubsidies } from '../../registers/interest-subsidies';

export default rowRule(interestSubsidies, {
  rule: 'interest-subsidies.subsidy-within-interest-paid',
  number: 'RL-09',
  severity: 'error',
  title: text('核定贴息额不超过已付利息', 'The approved subsidy is within the interest paid'),
  why: text(
    '贴息是对已付利息的补助，未付的利息不予贴息。',
    'A subsidy repays interest that was paid; unpaid interest gets none.',
  ),
  ground: [
    { kind: 'source', note: '农业综合开发贴息资金申请审核表, interest-subsidy application form' },
    { kind: 'source', note: '饶阳县贷款贴息资金申请表, Raoyang county interest-subsidy form' },
  ],
  message: text(
    '第{row}行：核定贴息额{left}{unit}超过已付利息{right}{unit}，超出{difference}{unit}。',
    'Row {row}: the approved subsidy {left} exceeds the interest paid {right} by {difference} (unit: {unit}).',
  ),
  remedy: text('对照银行付息凭证，按已付利息以内核定。', "Check the bank's receipts; approve no more than was paid."),
  expect: compare('approved', '<=', 'interest_paid'),
  at: ['approved', 'interest_paid'],
  examples: {
    pass: [
      { interest_paid: 126.2, approved: 100 },
      { interest_paid: 100, approved: 100 },
      { interest_paid: null, approved: 100 },
    ],
    fail: [{ interest_paid: 99.99, approved: 100 }],
  },
});
