import { isIn } from '../../../model/expression';
import { referenceRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { allocations } from '../../registers/allocations';
import { interestSubsidies } from '../../registers/interest-subsidies';

export default referenceRule(allocations, interestSubsidies, {
  rule: 'allocations.subsidy-registered',
  number: 'CR-01',
  severity: 'error',
  title: text('下达的贴息在贷款贴息台账中', 'Allocated subsidies stand in their register'),
  why: text(
    '编号对不上，两表的数据就不能合并核对。',
    'Where the numbers do not match, the two sheets cannot be compared.',
  ),
  ground: [{ kind: 'judgement' }],
  message: text(
    '第{row}行：贴息编号“{project_id}”不在贷款贴息台账中。',
    'Row {row}: subsidy "{project_id}" is not in the register of interest subsidies.',
  ),
  remedy: text('在贷款贴息台账补登，或更正编号。', 'Enter the subsidy in its register, or correct the number.'),
  columns: ['project_id'],
  where: isIn('kind', 'interest-subsidy'),
  to: { columns: ['sub_id'] },
  examples: {
    pass: [
      {
        'interest-subsidies': [{ sub_id: 'TX-2011-01' }],
        allocations: [
          { alloc_id: 'XD-2011-001', kind: 'interest-subsidy', project_id: 'TX-2011-01' },
          { alloc_id: 'XD-2011-001', kind: 'interest-subsidy', project_id: null },
        ],
      },
    ],
    fail: [
      {
        'interest-subsidies': [{ sub_id: 'TX-2011-01' }],
        allocations: [{ alloc_id: 'XD-2011-001', kind: 'interest-subsidy', project_id: 'TX-2011-09' }],
      },
    ],
  },
});
