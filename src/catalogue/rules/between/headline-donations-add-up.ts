import { absent, all, isIn } from '../../../model/expression';
import { balanceRule } from '../../../model/rule';
import { text } from '../../../model/text';

export default balanceRule({
  rule: 'indicators.headline-donations-add-up',
  number: 'CR-10',
  severity: 'error',
  title: text('概览的年度捐赠总额与台账一致', 'The headline of donations in total agrees with its register'),
  why: text(
    '概览数是对外公布的数，应能由台账逐行核出。',
    'The headline is what is published; the registers must prove it row by row.',
  ),
  ground: [{ kind: 'article', note: 'F004, F005, F102' }],
  message: text(
    '概览“年度捐赠总额”{left}万元与捐款与捐物之和{right}万元不一致，差额{difference}万元。',
    'Headline donations in total: {left} (10,000 yuan), but cash and goods are {right} (10,000 yuan): difference {difference} (10,000 yuan).',
  ),
  remedy: text(
    '更正概览或台账；口径不同的填写差异说明。',
    'Correct the headline or the register; where the definitions differ, explain the difference.',
  ),
  left: { of: 'sum', register: 'indicators', column: 'value', where: all(isIn('ind_id', 'H09'), absent('explain')) },
  by: '=',
  right: { of: 'sum', register: 'indicators', column: 'value', where: isIn('ind_id', 'H03', 'H04') },
  examples: {
    pass: [
      {
        indicators: [
          { ind_id: 'H09', value: 2778 },
          { ind_id: 'H03', value: 164 },
          { ind_id: 'H04', value: 2614 },
        ],
      },
      {
        indicators: [
          { ind_id: 'H09', value: 2778 },
          { ind_id: 'H03', value: null },
          { ind_id: 'H04', value: null },
        ],
      },
    ],
    fail: [
      {
        indicators: [
          { ind_id: 'H09', value: 2777.99 },
          { ind_id: 'H03', value: 164 },
          { ind_id: 'H04', value: 2614 },
        ],
      },
    ],
  },
});
