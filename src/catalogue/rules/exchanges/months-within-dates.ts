import { compare, constant, daysInclusive, product } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { exchanges } from '../../registers/exchanges';

/** A month is taken as short as one counts it, so that no month is asked to have more days than it has. */
const DAYS_OF_A_MONTH = 30;

/**
 * An upper bound: leave and work at home may shorten the time spent. Dates may be known to the month only, in which the
 * first and the last month both count: hence a whole month of tolerance. Reversed dates are RL-02's.
 */
export default rowRule(exchanges, {
  rule: 'exchanges.months-within-dates',
  number: 'RL-07',
  severity: 'error',
  title: text('交流月数不超过起止日期之间的月数', 'The months of an exchange lie within its dates'),
  why: text(
    '月数由起止日期而来，多出的月数会虚增交流时间。',
    'Months follow from the dates; more of them inflate the time spent.',
  ),
  ground: [{ kind: 'judgement' }],
  message: text(
    '第{row}行：交流月数{months}个月（每月按30天计，共{left}天）多于{start}至{end}的{right}天。',
    'Row {row}: {months} months (of 30 days each: {left} days), but {start} to {end} is {right} days.',
  ),
  remedy: text('核对起止日期和月数。', 'Check the dates and the months.'),
  when: compare('end', '>=', 'start'),
  expect: compare(product('months', constant(DAYS_OF_A_MONTH)), '<=', daysInclusive('start', 'end'), {
    within: { absolute: 31 },
  }),
  at: ['months', 'start', 'end'],
  examples: {
    pass: [
      { start: '2011-03-01', end: '2012-02-01', months: 12 },
      { start: '2011-03-01', end: '2012-03-01', months: 12 },
      { start: '2011-03-01', end: '2012-03-01', months: 10.5 },
      { start: '2011-03-01', end: '2011-03-01', months: 1 },
      { start: '2011-03-01', end: '2010-03-01', months: 12 },
      { start: '2011-03-01', end: null, months: 24 },
    ],
    fail: [{ start: '2011-03-01', end: '2011-09-01', months: 12 }],
  },
});
