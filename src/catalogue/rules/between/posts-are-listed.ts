import { balanceRule } from '../../../model/rule';
import { text } from '../../../model/text';

export default balanceRule({
  rule: 'labour-fairs.posts-are-listed',
  number: 'CR-17',
  severity: 'warning',
  title: text('岗位数与岗位明细一致', 'The posts are those listed'),
  why: text('岗位数应为各企业岗位之和。', 'The posts are those of all enterprises together.'),
  ground: [{ kind: 'article', note: 'F105, F107' }, { kind: 'judgement' }],
  message: text(
    '招聘会{group}：提供岗位{left}个，明细合计{right}个，相差{difference}个。',
    'Fair {group}: {left} posts, {right} listed: difference {difference}.',
  ),
  remedy: text(
    '补登明细，或更正招聘会台账的数。',
    'Complete the list, or correct the number in the register of fairs.',
  ),
  left: { of: 'sum', register: 'labour-fairs', column: 'posts', by: ['fair_id'] },
  by: '=',
  right: { of: 'sum', register: 'fair-posts', column: 'posts', by: ['fair_id'] },
  groups: 'left',
  examples: {
    pass: [
      {
        'labour-fairs': [{ fair_id: 'LW-2011-02', posts: 500 }],
        'fair-posts': [
          { fair_id: 'LW-2011-02', enterprise: '示例企业一', posts: 320 },
          { fair_id: 'LW-2011-02', enterprise: '示例企业二', posts: 180 },
        ],
      },
    ],
    fail: [
      {
        'labour-fairs': [{ fair_id: 'LW-2011-02', posts: 500 }],
        'fair-posts': [{ fair_id: 'LW-2011-02', enterprise: '示例企业一', posts: 320 }],
      },
    ],
  },
});
