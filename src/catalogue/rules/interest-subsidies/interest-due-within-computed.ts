import { compare, constant, parameter, product, quotient } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { interestSubsidies } from '../../registers/interest-subsidies';

export default rowRule(interestSubsidies, {
  rule: 'interest-subsidies.interest-due-within-computed',
  number: 'RL-10',
  severity: 'warning',
  title: text('应付利息不高于按利率测算的利息', 'The interest due is no more than the rate gives'),
  why: text(
    '应付利息=贷款金额×年利率×天数÷计息基准天数；高出1%以上，多为利率调整、罚息混入或金额单位有误。',
    'Interest due is principal times rate times days over the days of an interest year; more than 1 % above it is a change of the rate, penalty interest mixed in, or a wrong unit.',
  ),
  ground: [
    { kind: 'source', note: '农业综合开发贴息资金申请审核表, interest-subsidy application form' },
    { kind: 'judgement' },
  ],
  message: text(
    '第{row}行：应付利息{left}{unit}高于按本金、利率和{days}天测算的{right}{unit}，高出{difference}{unit}。',
    'Row {row}: interest due {left} is above the {right} that principal, rate and {days} days give, by {difference} (unit: {unit}).',
  ),
  remedy: text(
    '对照银行结息单核对；期间利率调整的附结息单说明。',
    "Check the bank's statement; where the rate changed within the period, attach it and say so.",
  ),
  expect: compare(
    'interest_due',
    '<=',
    product('principal', quotient('rate', constant(100)), quotient('days', parameter('day-base'))),
    { within: { relative: 0.01 } },
  ),
  at: ['interest_due', 'principal', 'rate', 'days'],
  examples: {
    pass: [
      { principal: 3600, rate: 6, days: 360, interest_due: 216 },
      { principal: 3600, rate: 6, days: 360, interest_due: 218.16 },
      { principal: 3600, rate: 6, days: 360, interest_due: 120 },
      { principal: 3600, rate: null, days: 360, interest_due: 300 },
    ],
    fail: [{ principal: 3600, rate: 6, days: 360, interest_due: 218.17 }],
  },
});
