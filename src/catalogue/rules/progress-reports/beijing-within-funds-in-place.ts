import { compare } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { progressReports } from '../../registers/progress-reports';

export default rowRule(progressReports, {
  rule: 'progress-reports.beijing-within-funds-in-place',
  number: 'RL-05',
  severity: 'error',
  title: text('到位的北京帮扶资金不超过到位资金', 'The Beijing fund is within the funds in place'),
  why: text(
    '北京帮扶资金是到位资金的其中数，超过多为元、万元混用。',
    'The Beijing fund is a part of what is in place; where it exceeds it, yuan and 10,000 yuan are often mixed.',
  ),
  ground: [{ kind: 'judgement' }],
  message: text(
    '第{row}行：其中北京帮扶资金{left}{unit}超过累计到位资金{right}{unit}，超出{difference}{unit}。',
    'Row {row}: the Beijing fund in place {left} exceeds all funds in place {right} by {difference} (unit: {unit}).',
  ),
  remedy: text('核对两项金额的单位（元、万元）。', 'Check the unit of both amounts (yuan or 10,000 yuan).'),
  expect: compare('of_bj', '<=', 'fund_in_c'),
  at: ['of_bj', 'fund_in_c'],
  examples: {
    pass: [
      { of_bj: 400, fund_in_c: 498 },
      { of_bj: 400, fund_in_c: null },
    ],
    fail: [{ of_bj: 4000000, fund_in_c: 498 }],
  },
});
