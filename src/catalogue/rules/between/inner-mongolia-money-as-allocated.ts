import { all, compare, constant, cover, isIn, not } from '../../../model/expression';
import { balanceRule } from '../../../model/rule';
import { text } from '../../../model/text';

const project_id = 'JM-2011-150423-001';
const line = (alloc_id: string, amount: number, kind = 'project', source = 'inner-mongolia') => ({
  alloc_id,
  source,
  kind,
  project_id,
  amount,
});
const report = (amounts: ReturnType<typeof line>[], period = 'year', nature = 'new') => ({
  cover: [{ year: 2011, period }],
  projects: [{ project_id, nature, src_nm: 400 }],
  allocations: amounts,
});

/** Only in yearly reports, and not for projects carried over, part of whose money was allocated in earlier years. */
export default balanceRule({
  rule: 'projects.inner-mongolia-money-as-allocated',
  number: 'CR-02',
  severity: 'error',
  title: text('项目的内蒙古配套资金与下达一致', "A project's Inner Mongolia money is what was allocated"),
  why: text(
    '年报中，项目台账的资金来源应已全部下达，不一致说明漏登或串项。',
    "In a yearly report a project's sources are all allocated; a difference is a line left out or booked to another project.",
  ),
  ground: [{ kind: 'article', note: 'F032–F034' }, { kind: 'judgement' }],
  message: text(
    '项目{group}：项目台账内蒙古配套资金{left}{unit}与下达合计{right}{unit}不一致，差额{difference}{unit}。',
    'Project {group}: the register says {left} {unit} of Inner Mongolia money, allocated are {right} {unit}: difference {difference} {unit}.',
  ),
  remedy: text('按下达文件核对金额和项目编号。', 'Check amounts and project numbers against the allocation papers.'),
  when: compare(cover('period'), '=', constant('year')),
  left: {
    of: 'sum',
    register: 'projects',
    column: 'src_nm',
    where: not(isIn('nature', 'continued')),
    by: ['project_id'],
  },
  by: '=',
  right: {
    of: 'sum',
    register: 'allocations',
    column: 'amount',
    where: all(isIn('source', 'inner-mongolia'), isIn('kind', 'project')),
    by: ['project_id'],
  },
  groups: 'left',
  examples: {
    pass: [
      report([line('XD-2011-001', 250), line('XD-2011-002', 150), line('XD-2011-003', 90, 'project', 'local')]),
      report([line('XD-2011-001', 450), line('XD-2011-002', -50)]),
      report([line('XD-2011-001', 300)], 'quarter'),
      report([line('XD-2011-001', 300)], 'year', 'continued'),
    ],
    fail: [
      report([line('XD-2011-001', 399.99)]),
      report([line('XD-2011-001', 250), line('XD-2011-002', 150, 'training')]),
    ],
  },
});
