import { balanceRule } from '../../../model/rule';
import { text } from '../../../model/text';

const toOneProject = { source: 'beijing', kind: 'project', project_id: 'JM-2011-150423-001' };
const allocated = { alloc_id: 'XD-2011-001', amount: 400, ...toOneProject };
const reduced = { alloc_id: 'XD-2011-002', amount: -50, type: 'reduction', ...toOneProject };

/** The project is the allocation's: what one allocation pays for many projects is judged as a whole by paid-within-allocation. */
export default balanceRule({
  rule: 'payments.paid-within-project-funds',
  number: 'CR-03',
  severity: 'error',
  title: text('按项目、来源和类别的拨付不超过下达', 'By project, source and kind, payments stay within allocations'),
  why: text(
    '调减后的下达额可能低于已拨付额，须逐项目核对。',
    'After a reduction less may be allocated than was paid; this shows only project by project.',
  ),
  ground: [{ kind: 'judgement' }],
  message: text(
    '{group}：拨付合计{left}{unit}超过下达合计{right}{unit}，超出{difference}{unit}。',
    '{group}: payments of {left} exceed allocations of {right} by {difference} (unit: {unit}).',
  ),
  remedy: text(
    '核对调减文件，收回多拨资金或补登下达。',
    'Check the reduction; recover what was overpaid or enter the missing allocation.',
  ),
  left: {
    of: 'sum',
    register: 'payments',
    column: 'amount',
    by: [
      { through: 'alloc_id', column: 'project_id' },
      { through: 'alloc_id', column: 'source' },
      { through: 'alloc_id', column: 'kind' },
    ],
  },
  by: '<=',
  right: { of: 'sum', register: 'allocations', column: 'amount', by: ['project_id', 'source', 'kind'] },
  groups: 'both',
  examples: {
    pass: [
      {
        allocations: [allocated, reduced],
        payments: [{ pay_id: 'BF-2011-001', alloc_id: 'XD-2011-001', amount: 350 }],
      },
      {
        allocations: [{ alloc_id: 'XD-2011-001', amount: 7000, source: 'beijing', kind: 'project' }],
        payments: [{ pay_id: 'BF-2011-001', alloc_id: 'XD-2011-001', amount: 350, project_id: 'JM-2011-150423-001' }],
      },
    ],
    fail: [
      {
        allocations: [allocated, reduced],
        payments: [{ pay_id: 'BF-2011-001', alloc_id: 'XD-2011-001', amount: 350.01 }],
      },
    ],
  },
});
