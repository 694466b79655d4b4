import { absent, all, any, compare, constant, cover, isIn, not } from '../../model/expression';
import { balanceRule, type BalanceRule } from '../../model/rule';
import { text, type Text } from '../../model/text';

/** One source of a project's money. */
interface Source {
  /** What the rule's file is called. */
  readonly rule: string;
  /** Its code in the list of sources. */
  readonly id: string;
  /** The column of the project register that states it. */
  readonly column: string;
  /** 北京帮扶, Beijing: as the words of the rule name the money. */
  readonly name: Text;
}

const PROJECT = 'JM-2011-150423-001';

/**
 * CR-02 for one source of money: what a project's row states is what was allocated to it. Only in yearly reports, and
 * not for projects carried over, part of whose money was allocated in earlier years.
 */
export function moneyAsAllocated({ rule, id, column, name }: Source): BalanceRule {
  const project = (stated: number) => ({ project_id: PROJECT, [column]: stated });
  const allocated = (line: number, amount: number, { source = id, kind = 'project' } = {}) => {
    return { alloc_id: `XD-2011-00${line}`, source, kind, project_id: PROJECT, amount };
  };
  const yearly = [{ year: 2011, period: 'year' }];
  return balanceRule({
    rule: `projects.${rule}`,
    number: 'CR-02',
    severity: 'error',
    title: text(`项目的${name.zh}资金与下达一致`, `A project's ${name.en} money is what was allocated`),
    why: text(
      '年报中，项目台账的资金来源应已全部下达，不一致说明漏登或串项。',
      "In a yearly report a project's sources are all allocated; a difference is a line left out or booked to another project.",
    ),
    ground: [{ kind: 'article', note: 'F032–F034' }, { kind: 'judgement' }],
    message: text(
      `项目{group}：项目台账${name.zh}资金{left}{unit}与下达合计{right}{unit}不一致，差额{difference}{unit}。`,
      `Project {group}: the register says {left} of ${name.en} money, allocated are {right}: difference {difference} (unit: {unit}).`,
    ),
    remedy: text('按下达文件核对金额和项目编号。', 'Check amounts and project numbers against the allocation papers.'),
    when: compare(cover('period'), '=', constant('year')),
    left: {
      of: 'sum',
      register: 'projects',
      column,
      where: any(absent('nature'), not(isIn('nature', 'continued'))),
      by: ['project_id'],
    },
    by: '=',
    right: {
      of: 'sum',
      register: 'allocations',
      column: 'amount',
      where: all(isIn('source', id), isIn('kind', 'project')),
      by: ['project_id'],
    },
    groups: 'left',
    examples: {
      pass: [
        {
          cover: yearly,
          projects: [project(400)],
          allocations: [allocated(1, 250), allocated(2, 150), allocated(3, 90, { source: 'local' })],
        },
        { cover: yearly, projects: [project(400)], allocations: [allocated(1, 450), allocated(2, -50)] },
        { cover: [{ year: 2011, period: 'quarter' }], projects: [project(400)], allocations: [allocated(1, 300)] },
        { cover: yearly, projects: [{ ...project(400), nature: 'continued' }], allocations: [allocated(1, 300)] },
      ],
      fail: [
        { cover: yearly, projects: [project(400)], allocations: [allocated(1, 399.99)] },
        {
          cover: yearly,
          projects: [project(400)],
          allocations: [allocated(1, 250), allocated(2, 150, { kind: 'training' })],
        },
      ],
    },
  });
}
