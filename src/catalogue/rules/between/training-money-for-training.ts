import { isIn, mentions } from '../../../model/expression';
import { referenceRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { allocations } from '../../registers/allocations';
import { payments } from '../../registers/payments';

/** On trial: what the Measures for training money allow is not published. */
export default referenceRule(payments, allocations, {
  rule: 'payments.training-money-for-training',
  number: 'CM-03',
  severity: 'advice',
  title: text('培训专项只列培训支出', 'Training money pays for training'),
  why: text(
    '培训专项资金单独管理，不列支礼品、旅游和设备。',
    'Training money is kept apart; gifts, tours and equipment are not paid out of it.',
  ),
  ground: [{ kind: 'article', note: 'three Measures, one of them for training money' }, { kind: 'judgement' }],
  message: text(
    '第{row}行：培训资金的支付依据为“{basis}”，可能不属于培训支出。',
    'Row {row}: paid out of training money on the basis of "{basis}", which may be no cost of training.',
  ),
  remedy: text(
    '核对支付内容；不属于培训支出的调出。',
    'Check what was paid for; take out what is no cost of training.',
  ),
  trial: true,
  columns: ['alloc_id'],
  where: mentions('basis', '礼品', '纪念品', '旅游', '设备采购', '购置设备', '购车'),
  to: { columns: ['alloc_id'], where: isIn('kind', 'training') },
  at: ['basis', 'alloc_id'],
  unwanted: true,
  examples: {
    pass: [
      {
        allocations: [
          { alloc_id: 'XD-2011-001', kind: 'training' },
          { alloc_id: 'XD-2011-002', kind: 'project' },
        ],
        payments: [
          { pay_id: 'BF-2011-001', alloc_id: 'XD-2011-001', basis: '培训合同' },
          { pay_id: 'BF-2011-002', alloc_id: 'XD-2011-002', basis: '设备采购合同' },
        ],
      },
    ],
    fail: [
      {
        allocations: [{ alloc_id: 'XD-2011-001', kind: 'training' }],
        payments: [{ pay_id: 'BF-2011-001', alloc_id: 'XD-2011-001', basis: '纪念品发票' }],
      },
    ],
  },
});
