import { compare, constant, cover, isIn } from '../../../model/expression';
import { balanceRule } from '../../../model/rule';
import { text } from '../../../model/text';

/** Only in yearly reports: within the year a subsidy may be approved and not yet allocated. */
export default balanceRule({
  rule: 'interest-subsidies.subsidies-as-allocated',
  number: 'CR-13',
  severity: 'error',
  title: text('核定贴息合计与下达一致', 'Approved subsidies are what was allocated'),
  why: text('年报中，贴息资金应按核定额下达。', 'In a yearly report, subsidies are allocated as approved.'),
  ground: [{ kind: 'article', note: 'F075–F076' }],
  message: text(
    '核定贴息额合计{left}{unit}与下达的贷款贴息{right}{unit}不一致，差额{difference}{unit}。',
    'Approved subsidies add up to {left}, allocated are {right}: difference {difference} (unit: {unit}).',
  ),
  remedy: text('核对核定额和下达文件。', 'Check the approvals and the allocation papers.'),
  when: compare(cover('period'), '=', constant('year')),
  left: { of: 'sum', register: 'interest-subsidies', column: 'approved' },
  by: '=',
  right: { of: 'sum', register: 'allocations', column: 'amount', where: isIn('kind', 'interest-subsidy') },
  examples: {
    pass: [
      {
        cover: [{ year: 2011, period: 'year' }],
        'interest-subsidies': [
          { sub_id: 'TX-2011-01', approved: 600 },
          { sub_id: 'TX-2011-02', approved: 400 },
        ],
        allocations: [{ alloc_id: 'XD-2011-002', source: 'beijing', kind: 'interest-subsidy', amount: 1000 }],
      },
      {
        cover: [{ year: 2011, period: 'quarter' }],
        'interest-subsidies': [
          { sub_id: 'TX-2011-01', approved: 600 },
          { sub_id: 'TX-2011-02', approved: 400 },
        ],
        allocations: [{ alloc_id: 'XD-2011-002', source: 'beijing', kind: 'interest-subsidy', amount: 500 }],
      },
    ],
    fail: [
      {
        cover: [{ year: 2011, period: 'year' }],
        'interest-subsidies': [
          { sub_id: 'TX-2011-01', approved: 600 },
          { sub_id: 'TX-2011-02', approved: 400 },
        ],
        allocations: [{ alloc_id: 'XD-2011-002', source: 'beijing', kind: 'interest-subsidy', amount: 999.99 }],
      },
    ],
  },
});
