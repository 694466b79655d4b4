import { absent, all, isIn } from '../../../model/expression';
import { balanceRule } from '../../../model/rule';
import { text } from '../../../model/text';

const overview = (total: number, cash: number | null, goods: number | null) => ({
  indicators: [
    { ind_id: 'H03', value: cash },
    { ind_id: 'H04', value: goods },
    { ind_id: 'H09', value: total },
  ],
});

export default balanceRule({
  rule: 'indicators.headline-donations-add-up',
  number: 'CR-10',
  severity: 'error',
  title: text('概览的捐赠款物合计与台账一致', 'The headline of donations in total agrees with its register'),
  why: text(
    '概览数是对外公布的数，应能由台账逐行核出。',
    'The headline is what is published; the registers must prove it row by row.',
  ),
  ground: [{ kind: 'article', note: 'F004, F005, F102' }],
  message: text(
    '概览“捐赠款物合计”{left}{unit}与捐款与捐物之和{right}{unit}不一致，差额{difference}{unit}。',
    'Headline donations in total: {left} {unit}, but cash and goods are {right} {unit}: difference {difference} {unit}.',
  ),
  remedy: text(
    '更正概览或台账；口径不同的填写差异说明。',
    'Correct the headline or the register; where the definitions differ, explain the difference.',
  ),
  left: { of: 'sum', register: 'indicators', column: 'value', where: all(isIn('ind_id', 'H09'), absent('explain')) },
  by: '=',
  right: { of: 'sum', register: 'indicators', column: 'value', where: isIn('ind_id', 'H03', 'H04') },
  examples: {
    pass: [overview(2778, 164, 2614), overview(2778, null, null)],
    fail: [overview(2777.99, 164, 2614)],
  },
});
