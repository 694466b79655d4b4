import { balanceRule } from '../../../model/rule';
import { text } from '../../../model/text';

/** A project may build several; its investment holds money of every source, donations among them. */
export default balanceRule({
  rule: 'facilities.facilities-within-investment',
  number: 'CR-12',
  severity: 'warning',
  title: text('援建资金不超过项目总投资', 'Schools and hospitals cost no more than their project'),
  why: text(
    '用帮扶资金建的学校、医院是项目的一部分，资金多出的部分没有来源。',
    'What was built as a project is part of it; money beyond its investment has no source.',
  ),
  ground: [{ kind: 'article', note: 'F006–F008' }, { kind: 'judgement' }],
  message: text(
    '项目“{group}”的援建资金合计{left}超过项目总投资{right}，超出{difference}（{unit}）。',
    'Project "{group}": schools and hospitals took {left}, more than its total investment {right}, by {difference} ({unit}).',
  ),
  remedy: text('核对援建资金、项目编号和项目总投资。', 'Check the money, the project ID and the total investment.'),
  left: { of: 'sum', register: 'facilities', column: 'fund', by: ['project_id'] },
  by: '<=',
  right: { of: 'sum', register: 'projects', column: 'inv_total', by: ['project_id'] },
  groups: 'both',
  examples: {
    pass: [
      {
        projects: [{ project_id: 'JM-2011-150430-001', inv_total: 600 }],
        facilities: [
          { fac_id: 'YJ-2011-01', project_id: 'JM-2011-150430-001', fund: 400 },
          { fac_id: 'YJ-2011-02', project_id: 'JM-2011-150430-001', fund: 200 },
          { fac_id: 'YJ-2011-03', project_id: 'JM-2011-150430-009', fund: 900 },
          { fac_id: 'YJ-2011-04', project_id: null, fund: 900 },
        ],
      },
      {
        projects: [{ project_id: 'JM-2011-150430-001', inv_total: null }],
        facilities: [{ fac_id: 'YJ-2011-01', project_id: 'JM-2011-150430-001', fund: 400 }],
      },
    ],
    fail: [
      {
        projects: [{ project_id: 'JM-2011-150430-001', inv_total: 600 }],
        facilities: [
          { fac_id: 'YJ-2011-01', project_id: 'JM-2011-150430-001', fund: 400 },
          { fac_id: 'YJ-2011-02', project_id: 'JM-2011-150430-001', fund: 200.01 },
        ],
      },
    ],
  },
});
