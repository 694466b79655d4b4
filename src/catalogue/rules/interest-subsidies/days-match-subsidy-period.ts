import { compare, days } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { interestSubsidies } from '../../registers/interest-subsidies';

export default rowRule(interestSubsidies, {
  rule: 'interest-subsidies.days-match-subsidy-period',
  number: 'RL-07',
  severity: 'error',
  title: text('计息天数与贴息起止日期一致', 'The days of interest match the subsidy period'),
  why: text('贷款计息算头不算尾：起始日计入，截止日不计。', 'Interest counts the first day and not the last.'),
  ground: [{ kind: 'judgement' }],
  message: text(
    '第{row}行：计息天数{left}与贴息{sub_start}至{sub_end}的{right}天不一致，相差{difference}天。',
    'Row {row}: {left} days of interest, but {sub_start} to {sub_end} is {right} days: difference {difference} days.',
  ),
  remedy: text('核对贴息起止日期；算头不算尾。', 'Check the subsidy period; count the first day and not the last.'),
  expect: compare('days', '=', days('sub_start', 'sub_end')),
  at: ['days', 'sub_start', 'sub_end'],
  examples: {
    pass: [
      { sub_start: '2011-01-01', sub_end: '2012-01-01', days: 365 },
      { sub_start: '2011-01-01', sub_end: null, days: 365 },
    ],
    fail: [{ sub_start: '2011-01-01', sub_end: '2012-01-01', days: 366 }],
  },
});
