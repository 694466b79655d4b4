import { compare, constant, parameter, present, product, quotient, sum } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { interestSubsidies } from '../../registers/interest-subsidies';

/** Offices that count by whole months give February thirty days: two days are granted. */
export default rowRule(interestSubsidies, {
  rule: 'interest-subsidies.applied-within-computed',
  number: 'RL-11',
  severity: 'error',
  title: text('申请贴息额不高于按贴息率测算的金额', 'The subsidy applied for is no more than its rate gives'),
  why: text(
    '贴息=贷款金额×贴息率×天数÷计息基准天数；未满一年的按实际天数或月数计算。',
    'The subsidy is principal times its rate times days over the days of an interest year; less than a year counts by days or months.',
  ),
  ground: [{ kind: 'source', note: '贷款贴息申报通知（按实际月数计算）, notices on loan subsidies' }],
  message: text(
    '第{row}行：申请贴息额{left}{unit}高于按贴息率{sub_rate}%、{days}天测算的{right}{unit}，高出{difference}{unit}。',
    'Row {row}: the subsidy applied for, {left}, is above the {right} that {sub_rate} % for {days} days give, by {difference} (unit: {unit}).',
  ),
  remedy: text(
    '核对贴息率、天数和贷款金额；未满一年的按实际天数或月数计算。',
    'Check rate, days and principal; less than a year counts by days or months.',
  ),
  when: present('days'),
  expect: compare(
    'applied',
    '<=',
    product(
      'principal',
      quotient('sub_rate', constant(100)),
      quotient(sum('days', constant(2)), parameter('day-base')),
    ),
    { within: { relative: 0.01 } },
  ),
  at: ['applied', 'principal', 'sub_rate', 'days'],
  examples: {
    pass: [
      { principal: 3600, sub_rate: 3, days: 358, applied: 109.08 },
      { principal: 1200, sub_rate: 3, days: 28, applied: 3 },
      { principal: 3600, sub_rate: 3, days: 358, applied: 60 },
      { principal: 3600, sub_rate: 3, days: null, applied: 200 },
    ],
    fail: [{ principal: 3600, sub_rate: 3, days: 358, applied: 109.09 }],
  },
});
