import { balanceRule } from '../../../model/rule';
import { text } from '../../../model/text';

export default balanceRule({
  rule: 'labour-fairs.enterprises-are-listed',
  number: 'CR-17',
  severity: 'warning',
  title: text('企业数与岗位明细一致', 'The enterprises are those listed'),
  why: text('企业数应能逐家列出。', 'The enterprises counted can be named one by one.'),
  ground: [{ kind: 'article', note: 'F104, F106' }, { kind: 'judgement' }],
  message: text(
    '招聘会{group}：参会企业{left}家，明细{right}家，相差{difference}家。',
    'Fair {group}: {left} enterprises, {right} listed: difference {difference}.',
  ),
  remedy: text(
    '补登明细，或更正招聘会台账的数。',
    'Complete the list, or correct the number in the register of fairs.',
  ),
  left: { of: 'sum', register: 'labour-fairs', column: 'ent_n', by: ['fair_id'] },
  by: '=',
  right: { of: 'count', register: 'fair-posts', by: ['fair_id'] },
  groups: 'left',
  examples: {
    pass: [
      {
        'labour-fairs': [{ fair_id: 'LW-2011-02', ent_n: 2 }],
        'fair-posts': [
          { fair_id: 'LW-2011-02', enterprise: '示例企业一' },
          { fair_id: 'LW-2011-02', enterprise: '示例企业二' },
        ],
      },
    ],
    fail: [
      {
        'labour-fairs': [{ fair_id: 'LW-2011-02', ent_n: 4 }],
        'fair-posts': [{ fair_id: 'LW-2011-02', enterprise: '示例企业一' }],
      },
    ],
  },
});
