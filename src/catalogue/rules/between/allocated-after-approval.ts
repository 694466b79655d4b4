import { isIn } from '../../../model/expression';
import { referenceRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { allocations } from '../../registers/allocations';
import { projects } from '../../registers/projects';

/** Approval may be known to the month only: the same month is in order. */
export default referenceRule(allocations, projects, {
  rule: 'allocations.allocated-after-approval',
  number: 'CR-23',
  severity: 'error',
  title: text('先批复、后下达', 'Money is allocated after approval'),
  why: text('资金应依据批复下达，先下达后批复不合程序。', 'Money is allocated on the strength of an approval.'),
  ground: [{ kind: 'judgement' }, { kind: 'source', note: "镇安县2019年资金计划, Zhen'an county fund plan 2019" }],
  message: text(
    '第{row}行：下达日期{alloc_date}早于项目“{project_id}”的批复日期{there.approve_date}。',
    'Row {row}: allocated on {alloc_date}, before project "{project_id}" was approved on {there.approve_date}.',
  ),
  remedy: text('核对下达日期和批复日期。', 'Check the dates of allocation and approval.'),
  columns: ['project_id'],
  where: isIn('kind', 'project'),
  to: { columns: ['project_id'] },
  agrees: [{ here: 'alloc_date', by: '>=', there: 'approve_date' }],
  at: ['alloc_date'],

  examples: {
    pass: [
      {
        projects: [{ project_id: 'JM-2011-150423-001', approve_date: '2011-05-01' }],
        allocations: [
          { alloc_id: 'XD-2011-001', kind: 'project', project_id: 'JM-2011-150423-001', alloc_date: '2011-05-02' },
          { alloc_id: 'XD-2011-001', kind: 'project', project_id: 'JM-2011-150423-001', alloc_date: null },
        ],
      },
    ],
    fail: [
      {
        projects: [{ project_id: 'JM-2011-150423-001', approve_date: '2011-05-01' }],
        allocations: [
          { alloc_id: 'XD-2011-001', kind: 'project', project_id: 'JM-2011-150423-001', alloc_date: '2011-04-30' },
        ],
      },
    ],
  },
});
