import { absent, all, isIn } from '../../../model/expression';
import { balanceRule } from '../../../model/rule';
import { text } from '../../../model/text';

export default balanceRule({
  rule: 'indicators.headline-trainees-agree',
  number: 'CR-07',
  severity: 'error',
  title: text('概览的培训干部和技术人员与台账一致', 'The headline of trainees agrees with its register'),
  why: text(
    '概览数是对外公布的数，应能由台账逐行核出。',
    'The headline is what is published; the registers must prove it row by row.',
  ),
  ground: [{ kind: 'article', note: 'F009, F072' }],
  message: text(
    '概览“培训干部和技术人员”{left}人与明细汇总{right}人不一致，差额{difference}人。',
    'Headline trainees: {left} people, but the rows add up to {right} people: difference {difference} people.',
  ),
  remedy: text(
    '更正概览或台账；口径不同的填写差异说明。',
    'Correct the headline or the register; where the definitions differ, explain the difference.',
  ),
  left: { of: 'sum', register: 'indicators', column: 'value', where: all(isIn('ind_id', 'H08'), absent('explain')) },
  by: '=',
  right: { of: 'count', register: 'trainees' },
  examples: {
    pass: [
      {
        indicators: [{ ind_id: 'H08', value: 2 }],
        trainees: [
          { class_id: 'PX-2011-01', name: '示例一' },
          { class_id: 'PX-2011-01', name: '示例二' },
        ],
      },
      {
        indicators: [{ ind_id: 'H08', value: 3, explain: '一人未建花名册' }],
        trainees: [
          { class_id: 'PX-2011-01', name: '示例一' },
          { class_id: 'PX-2011-01', name: '示例二' },
        ],
      },
    ],
    fail: [
      {
        indicators: [{ ind_id: 'H08', value: 3 }],
        trainees: [
          { class_id: 'PX-2011-01', name: '示例一' },
          { class_id: 'PX-2011-01', name: '示例二' },
        ],
      },
    ],
  },
});
