import { compare } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { progressReports } from '../../registers/progress-reports';

export default rowRule(progressReports, {
  rule: 'progress-reports.paid-within-funds-in-place',
  number: 'RL-04',
  severity: 'error',
  title: text('累计支出不超过累计到位', 'No more is paid out than is in place'),
  why: text('没有到位的资金不能支出。', 'Money that is not in place cannot be paid out.'),
  ground: [{ kind: 'judgement' }],
  message: text(
    '第{row}行：累计支出资金{left}{unit}超过累计到位资金{right}{unit}，超出{difference}{unit}。',
    'Row {row}: paid out {left}, funds in place {right}: {difference} too much (unit: {unit}).',
  ),
  remedy: text(
    '核对两项数据的口径和截止日期。',
    'Check what both amounts include and up to which day they are counted.',
  ),
  expect: compare('paid_c', '<=', 'fund_in_c'),
  at: ['paid_c', 'fund_in_c'],
  examples: {
    pass: [
      { paid_c: 480, fund_in_c: 498 },
      { paid_c: 498, fund_in_c: 498 },
      { paid_c: 498, fund_in_c: null },
    ],
    fail: [{ paid_c: 498.01, fund_in_c: 498 }],
  },
});
