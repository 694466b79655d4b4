import { absent, all, any, compare, constant, cover, isIn, not } from '../../../model/expression';
import { balanceRule } from '../../../model/rule';
import { text } from '../../../model/text';

/** Only in yearly reports, and not for projects carried over, part of whose money was allocated in earlier years. */
export default balanceRule({
  rule: 'projects.beijing-money-as-allocated',
  number: 'CR-02',
  severity: 'error',
  title: text('项目的北京帮扶资金与下达一致', "A project's Beijing money is what was allocated"),
  why: text(
    '年报中，项目台账的资金来源应已全部下达，不一致说明漏登或串项。',
    "In a yearly report a project's sources are all allocated; a difference is a line left out or booked to another project.",
  ),
  ground: [{ kind: 'article', note: 'F032–F034' }, { kind: 'judgement' }],
  message: text(
    '项目{group}：项目台账北京帮扶资金{left}{unit}与下达合计{right}{unit}不一致，差额{difference}{unit}。',
    'Project {group}: the register says {left} of Beijing money, allocated are {right}: difference {difference} (unit: {unit}).',
  ),
  remedy: text('按下达文件核对金额和项目编号。', 'Check amounts and project numbers against the allocation papers.'),
  when: compare(cover('period'), '=', constant('year')),
  left: {
    of: 'sum',
    register: 'projects',
    column: 'src_bj',
    where: any(absent('nature'), not(isIn('nature', 'continued'))),
    by: ['project_id'],
  },
  by: '=',
  right: {
    of: 'sum',
    register: 'allocations',
    column: 'amount',
    where: all(isIn('source', 'beijing'), isIn('kind', 'project')),
    by: ['project_id'],
  },
  groups: 'left',
  examples: {
    pass: [
      {
        cover: [{ year: 2011, period: 'year' }],
        projects: [{ project_id: 'JM-2011-150423-001', src_bj: 400 }],
        allocations: [
          {
            alloc_id: 'XD-2011-001',
            source: 'beijing',
            kind: 'project',
            project_id: 'JM-2011-150423-001',
            amount: 250,
          },
          {
            alloc_id: 'XD-2011-002',
            source: 'beijing',
            kind: 'project',
            project_id: 'JM-2011-150423-001',
            amount: 150,
          },
          { alloc_id: 'XD-2011-003', source: 'local', kind: 'project', project_id: 'JM-2011-150423-001', amount: 90 },
        ],
      },
      {
        cover: [{ year: 2011, period: 'year' }],
        projects: [{ project_id: 'JM-2011-150423-001', src_bj: 400 }],
        allocations: [
          {
            alloc_id: 'XD-2011-001',
            source: 'beijing',
            kind: 'project',
            project_id: 'JM-2011-150423-001',
            amount: 450,
          },
          {
            alloc_id: 'XD-2011-002',
            source: 'beijing',
            kind: 'project',
            project_id: 'JM-2011-150423-001',
            amount: -50,
          },
        ],
      },
      {
        cover: [{ year: 2011, period: 'quarter' }],
        projects: [{ project_id: 'JM-2011-150423-001', src_bj: 400 }],
        allocations: [
          {
            alloc_id: 'XD-2011-001',
            source: 'beijing',
            kind: 'project',
            project_id: 'JM-2011-150423-001',
            amount: 300,
          },
        ],
      },
      {
        cover: [{ year: 2011, period: 'year' }],
        projects: [{ project_id: 'JM-2011-150423-001', src_bj: 400, nature: 'continued' }],
        allocations: [
          {
            alloc_id: 'XD-2011-001',
            source: 'beijing',
            kind: 'project',
            project_id: 'JM-2011-150423-001',
            amount: 300,
          },
        ],
      },
    ],
    fail: [
      {
        cover: [{ year: 2011, period: 'year' }],
        projects: [{ project_id: 'JM-2011-150423-001', src_bj: 400 }],
        allocations: [
          {
            alloc_id: 'XD-2011-001',
            source: 'beijing',
            kind: 'project',
            project_id: 'JM-2011-150423-001',
            amount: 399.99,
          },
        ],
      },
      {
        cover: [{ year: 2011, period: 'year' }],
        projects: [{ project_id: 'JM-2011-150423-001', src_bj: 400 }],
        allocations: [
          {
            alloc_id: 'XD-2011-001',
            source: 'beijing',
            kind: 'project',
            project_id: 'JM-2011-150423-001',
            amount: 250,
          },
          {
            alloc_id: 'XD-2011-002',
            source: 'beijing',
            kind: 'training',
            project_id: 'JM-2011-150423-001',
            amount: 150,
          },
        ],
      },
    ],
  },
});
