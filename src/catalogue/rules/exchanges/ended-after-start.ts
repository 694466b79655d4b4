import { compare } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { exchanges } from '../../registers/exchanges';

export default rowRule(exchanges, {
  rule: 'exchanges.ended-after-start',
  number: 'RL-02',
  severity: 'error',
  title: text('交流结束不早于起始', 'An exchange ends no earlier than it begins'),
  why: text('日期颠倒多为年月填错。', 'Reversed dates are a slip of month or year.'),
  ground: [{ kind: 'judgement' }],
  message: text(
    '第{row}行：结束日期{end}早于起始日期{start}。',
    'Row {row}: it ended on {end}, before it began on {start}.',
  ),
  remedy: text('核对起始日期和结束日期。', 'Check both dates.'),
  expect: compare('end', '>=', 'start'),
  at: ['end', 'start'],
  examples: {
    pass: [
      { start: '2011-03-01', end: '2012-03-01' },
      { start: '2011-03-01', end: '2011-03-01' },
      { start: '2011-03-01', end: null },
    ],
    fail: [{ start: '2011-03-01', end: '2010-03-01' }],
  },
});
