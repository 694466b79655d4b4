import { compare } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { interestSubsidies } from '../../registers/interest-subsidies';

export default rowRule(interestSubsidies, {
  rule: 'interest-subsidies.paid-within-interest-due',
  number: 'RL-09',
  severity: 'error',
  title: text('已付利息不超过应付利息', 'Interest paid is within the interest due'),
  why: text(
    '付息超过应付额，多为逾期罚息混入或单位有误。',
    'More than was due is mostly penalty interest mixed in, or a wrong unit.',
  ),
  ground: [
    { kind: 'source', note: '农业综合开发贴息资金申请审核表, interest-subsidy application form' },
    { kind: 'judgement' },
  ],
  message: text(
    '第{row}行：已付利息{left}{unit}超过应付利息{right}{unit}，超出{difference}{unit}。',
    'Row {row}: interest paid {left} exceeds interest due {right} by {difference} (unit: {unit}).',
  ),
  remedy: text(
    '对照结息单核对，剔除逾期、罚息。',
    "Check the bank's statement; leave out overdue and penalty interest.",
  ),
  expect: compare('interest_paid', '<=', 'interest_due'),
  at: ['interest_paid', 'interest_due'],
  examples: {
    pass: [
      { interest_due: 126.2, interest_paid: 126.2 },
      { interest_due: 126.2, interest_paid: null },
    ],
    fail: [{ interest_due: 126.2, interest_paid: 126.21 }],
  },
});
