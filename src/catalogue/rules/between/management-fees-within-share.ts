import { isIn } from '../../../model/expression';
import { balanceRule } from '../../../model/rule';
import { text } from '../../../model/text';

export default balanceRule({
  rule: 'allocations.management-fees-within-share',
  number: 'CM-01',
  severity: 'error',
  title: text('项目管理费不超过规定比例', 'Management fees stay within their share'),
  why: text(
    '管理费从项目资金中提取，比例由该项资金的管理办法规定。',
    'Fees are taken out of the money for projects; the measures of the fund set their share.',
  ),
  ground: [
    { kind: 'source', note: '财政扶贫项目管理费管理办法（试行）（2000年）, measures for management fees 2000' },
    { kind: 'judgement', note: 'the share of the Beijing fund is not published: a parameter' },
  ],
  message: text(
    '{group}：项目管理费{left}{unit}超过规定比例的{right}{unit}，超出{difference}{unit}。',
    '{group}: management fees of {left} exceed the {right} that their share allows, by {difference} (unit: {unit}).',
  ),
  remedy: text(
    '核对管理费和规定比例；超出部分调回项目资金。',
    'Check the fees and their share; what exceeds it goes back to the projects.',
  ),
  left: { of: 'sum', register: 'allocations', column: 'amount', by: ['source'], where: isIn('kind', 'management-fee') },
  by: '<=',
  right: { of: 'sum', register: 'allocations', column: 'amount', by: ['source'], percent: 'fee-max' },
  groups: 'left',
  examples: {
    parameters: { 'fee-max': 1.5 },
    pass: [
      {
        allocations: [
          { alloc_id: 'XD-2011-001', source: 'beijing', kind: 'project', amount: 985 },
          { alloc_id: 'XD-2011-002', source: 'beijing', kind: 'management-fee', amount: 15 },
        ],
      },
    ],
    fail: [
      {
        allocations: [
          { alloc_id: 'XD-2011-001', source: 'beijing', kind: 'project', amount: 984 },
          { alloc_id: 'XD-2011-002', source: 'beijing', kind: 'management-fee', amount: 16 },
        ],
      },
    ],
  },
});
