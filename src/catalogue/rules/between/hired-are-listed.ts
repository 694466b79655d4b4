import { balanceRule } from '../../../model/rule';
import { text } from '../../../model/text';

export default balanceRule({
  rule: 'labour-fairs.hired-are-listed',
  number: 'CR-17',
  severity: 'warning',
  title: text('签约人数与就业人员名册一致', 'The people hired are those listed'),
  why: text(
    '签约人数以名册为准，多报即虚报。',
    'The list proves the number; more than it names is a claim without proof.',
  ),
  ground: [{ kind: 'judgement' }],
  message: text(
    '招聘会{group}：签约（录用）{left}人，名册{right}人，相差{difference}人。',
    'Fair {group}: {left} hired, {right} listed: difference {difference}.',
  ),
  remedy: text('补登名册，或更正签约人数。', 'Complete the list, or correct the people hired.'),
  left: { of: 'sum', register: 'labour-fairs', column: 'hired', by: ['fair_id'] },
  by: '=',
  right: { of: 'count', register: 'placements', by: ['fair_id'] },
  groups: 'left',
  examples: {
    pass: [
      {
        'labour-fairs': [
          { fair_id: 'LW-2011-01', hired: 2 },
          { fair_id: 'LW-2011-02', hired: null },
        ],
        placements: [
          { fair_id: 'LW-2011-01', name: '示例一' },
          { fair_id: 'LW-2011-01', name: '示例二' },
          { fair_id: null, name: '示例三' },
        ],
      },
      { 'labour-fairs': [{ fair_id: 'LW-2011-01', hired: 2 }], placements: [] },
    ],
    fail: [
      {
        'labour-fairs': [{ fair_id: 'LW-2011-01', hired: 2 }],
        placements: [{ fair_id: 'LW-2011-01', name: '示例一' }],
      },
    ],
  },
});
