import { compare, constant, product, quotient } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { interestSubsidies } from '../../registers/interest-subsidies';

/** On a year of 365 days, which gives the least; a loan repaid in parts bears less interest rightly. */
export default rowRule(interestSubsidies, {
  rule: 'interest-subsidies.interest-due-not-below-computed',
  number: 'RL-10',
  severity: 'advice',
  title: text('应付利息不低于按利率测算的利息', 'The interest due is no less than the rate gives'),
  why: text(
    '按一年365天测算仍低1%以上，可能是本金分次归还，也可能是利率、天数或金额填错。',
    'More than 1 % below what a year of 365 days gives: the loan may have been repaid in parts, or rate, days or amount are wrong.',
  ),
  ground: [
    { kind: 'source', note: '农业综合开发贴息资金申请审核表, interest-subsidy application form' },
    { kind: 'judgement' },
  ],
  message: text(
    '第{row}行：应付利息{left}{unit}低于按本金、利率和{days}天测算的{right}{unit}，相差{difference}{unit}。',
    'Row {row}: interest due {left} is below the {right} that principal, rate and {days} days give, by {difference} (unit: {unit}).',
  ),
  remedy: text(
    '核对利率、天数和金额单位；期间归还本金的无须修改。',
    'Check rate, days and unit; if part of the loan was repaid in the period, leave it.',
  ),
  expect: compare(
    'interest_due',
    '>=',
    product('principal', quotient('rate', constant(100)), quotient('days', constant(365))),
    { within: { relative: 0.01 } },
  ),
  at: ['interest_due', 'principal', 'rate', 'days'],
  examples: {
    pass: [
      { principal: 3650, rate: 6, days: 365, interest_due: 219 },
      { principal: 3650, rate: 6, days: 365, interest_due: 216.81 },
      { principal: 3650, rate: 6, days: 365, interest_due: 222.04 },
      { principal: 3650, rate: 6, days: null, interest_due: 100 },
    ],
    fail: [{ principal: 3650, rate: 6, days: 365, interest_due: 216.8 }],
  },
});
