import { compare, parameter } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { interestSubsidies } from '../../registers/interest-subsidies';

export default rowRule(interestSubsidies, {
  rule: 'interest-subsidies.days-within-one-subsidy',
  number: 'RL-11',
  severity: 'warning',
  title: text('一次贴息不超过最长天数', 'One subsidy covers no more than the longest period'),
  why: text('贴息一般按年申报，一次不超过一年。', 'Subsidies are applied for year by year, each for a year at most.'),
  ground: [
    { kind: 'source', note: '贷款贴息申报通知（贴息期12个月）, notices on loan subsidies: twelve months' },
    { kind: 'judgement' },
  ],
  message: text(
    '第{row}行：计息{left}天，超过一次贴息最长{right}天，多{difference}天。',
    'Row {row}: {left} days of interest are more than the {right} of one subsidy, by {difference}.',
  ),
  remedy: text(
    '核对贴息起止日期；批准跨年贴息的说明依据。',
    'Check the subsidy period; if a longer one was granted, say by which document.',
  ),
  expect: compare('days', '<=', parameter('max-sub-days')),
  at: ['days'],
  examples: {
    pass: [{ days: 365 }, { days: 366 }, { days: null }],
    fail: [{ days: 367 }],
  },
});
