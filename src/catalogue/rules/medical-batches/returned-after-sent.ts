import { compare } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { medicalBatches } from '../../registers/medical-batches';

/** A batch that comes and goes on one day has been there a day. */
export default rowRule(medicalBatches, {
  rule: 'medical-batches.returned-after-sent',
  number: 'RL-24',
  severity: 'error',
  title: text('返回日期不早于派驻日期', 'A batch returns no earlier than it was sent'),
  why: text(
    '派驻至少1天，日期颠倒多为年月填错。',
    'A batch stays a day at least; reversed dates are a slip of month or year.',
  ),
  ground: [{ kind: 'judgement' }],
  message: text(
    '第{row}行：返回日期{end}早于派驻日期{start}。',
    'Row {row}: it returned on {end}, before it was sent on {start}.',
  ),
  remedy: text('核对派驻日期和返回日期。', 'Check both dates.'),
  expect: compare('end', '>=', 'start'),
  at: ['end', 'start'],
  examples: {
    pass: [
      { start: '2011-03-07', end: '2011-04-10' },
      { start: '2011-03-07', end: '2011-03-07' },
      { start: '2011-03-07', end: null },
    ],
    fail: [{ start: '2011-03-07', end: '2011-03-06' }],
  },
});
