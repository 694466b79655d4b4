import { present } from '../../../model/expression';
import { balanceRule } from '../../../model/rule';
import { text } from '../../../model/text';

export default balanceRule({
  rule: 'indicators.last-year-as-filed',
  number: 'CP-08',
  severity: 'advice',
  title: text('上年实际与上年上报一致', 'Last year’s figure is the one filed'),
  why: text('已上报的数不应悄悄改动。', 'A figure that was filed is not changed in silence.'),
  ground: [{ kind: 'judgement' }],
  message: text(
    '指标{group}：上年实际填{left}，上年工作簿上报{right}，相差{difference}。',
    'Indicator {group}: last year reads {left} here and {right} in last year’s workbook; difference {difference}.',
  ),
  remedy: text(
    '按上年上报数填写；确需更正的，在差异说明注明。',
    'Enter the figure as filed; where it had to be corrected, say so in the explanation.',
  ),
  left: { of: 'sum', register: 'indicators', column: 'prev', by: ['ind_id'], where: present('prev') },
  by: '=',
  right: { of: 'sum', register: 'indicators@previous', column: 'value', by: ['ind_id'] },
  groups: 'both',
  examples: {
    pass: [
      {
        'indicators@previous': [
          { ind_id: 'H05', unit: 'institution', value: 29 },
          { ind_id: 'H06', unit: 'institution', value: 86 },
        ],
        indicators: [
          { ind_id: 'H05', unit: 'institution', prev: 29, value: 8 },
          { ind_id: 'H06', unit: 'institution', prev: null, value: 5 },
        ],
      },
    ],
    fail: [
      {
        'indicators@previous': [{ ind_id: 'H05', unit: 'institution', value: 29 }],
        indicators: [{ ind_id: 'H05', unit: 'institution', prev: 28, value: 8 }],
      },
    ],
  },
});
