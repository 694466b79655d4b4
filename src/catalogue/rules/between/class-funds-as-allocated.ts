import { compare, constant, cover, isIn } from '../../../model/expression';
import { balanceRule } from '../../../model/rule';
import { text } from '../../../model/text';

/** Only in yearly reports: within the year part of the fund may wait for its classes. */
export default balanceRule({
  rule: 'training-classes.class-funds-as-allocated',
  number: 'CR-14',
  severity: 'error',
  title: text('专项培训班资金合计与下达一致', 'Special class funds are what was allocated for training'),
  why: text(
    '年报中，专项培训资金应全部安排到班次。',
    'In a yearly report the special training fund is all arranged for classes.',
  ),
  ground: [{ kind: 'article', note: 'F070' }],
  message: text(
    '专项培训班安排资金合计{left}{unit}与下达的培训资金{right}{unit}不一致，差额{difference}{unit}。',
    'Classes out of the special fund have {left}, allocated for training are {right}: difference {difference} (unit: {unit}).',
  ),
  remedy: text(
    '核对各班安排资金、经费来源和下达文件。',
    'Check the funds of each class, their source and the allocation papers.',
  ),
  when: compare(cover('period'), '=', constant('year')),
  left: { of: 'sum', register: 'training-classes', column: 'budget', where: isIn('fund', 'special') },
  by: '=',
  right: { of: 'sum', register: 'allocations', column: 'amount', where: isIn('kind', 'training') },
  examples: {
    pass: [
      {
        cover: [{ year: 2011, period: 'year' }],
        'training-classes': [
          { class_id: 'PX-2011-01', budget: 300, fund: 'special' },
          { class_id: 'PX-2011-02', budget: 200, fund: 'special' },
          { class_id: 'PX-2011-03', budget: 10, fund: 'district' },
        ],
        allocations: [{ alloc_id: 'XD-2011-004', source: 'beijing', kind: 'training', amount: 500 }],
      },
      {
        cover: [{ year: 2011, period: 'half-year' }],
        'training-classes': [
          { class_id: 'PX-2011-01', budget: 300, fund: 'special' },
          { class_id: 'PX-2011-02', budget: 200, fund: 'special' },
          { class_id: 'PX-2011-03', budget: 10, fund: 'district' },
        ],
        allocations: [{ alloc_id: 'XD-2011-004', source: 'beijing', kind: 'training', amount: 400 }],
      },
    ],
    fail: [
      {
        cover: [{ year: 2011, period: 'year' }],
        'training-classes': [
          { class_id: 'PX-2011-01', budget: 300, fund: 'special' },
          { class_id: 'PX-2011-02', budget: 200, fund: 'special' },
          { class_id: 'PX-2011-03', budget: 10, fund: 'district' },
        ],
        allocations: [{ alloc_id: 'XD-2011-004', source: 'beijing', kind: 'training', amount: 500.01 }],
      },
    ],
  },
});
