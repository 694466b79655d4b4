import { compare, parameter } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { interestSubsidies } from '../../registers/interest-subsidies';

export default rowRule(interestSubsidies, {
  rule: 'interest-subsidies.rate-within-ceiling',
  number: 'CM-13',
  severity: 'warning',
  title: text('贴息率不超过规定上限', 'The subsidy rate is within its ceiling'),
  why: text('贴息率由该项资金的管理办法规定。', 'The measures of the fund set the rate.'),
  ground: [{ kind: 'judgement', note: 'the ceiling of the Beijing fund is not published: a parameter' }],
  message: text(
    '第{row}行：贴息率{left}%高于规定上限{right}%。',
    'Row {row}: the subsidy rate of {left} % is above the ceiling of {right} %.',
  ),
  remedy: text('核对贴息率和管理办法。', 'Check the rate against the measures.'),
  expect: compare('sub_rate', '<=', parameter('sub-rate')),
  at: ['sub_rate'],
  examples: {
    parameters: { 'sub-rate': 3 },
    pass: [{ sub_rate: 3 }, { sub_rate: null }],
    fail: [{ sub_rate: 3.5 }],
  },
});
