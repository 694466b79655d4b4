import { balanceRule } from '../../../model/rule';
import { text } from '../../../model/text';

/** An upper bound: mostly only some items are priced, and what belongs to no item is part of the investment too. */
export default balanceRule({
  rule: 'work-items.items-within-investment',
  number: 'CR-28',
  severity: 'error',
  title: text('分项金额合计不超过总投资', 'The items of a project cost no more than the project'),
  why: text(
    '分项是总投资的组成部分，合计超过总投资说明分项或总投资有误。',
    'Items are parts of the investment; if they cost more, an item or the total is wrong.',
  ),
  ground: [{ kind: 'judgement' }],
  message: text(
    '项目{group}：建设内容分项金额合计{left}{unit}超过总投资{right}{unit}，超出{difference}{unit}。',
    'Project {group}: its work items cost {left}, more than the investment of {right}, by {difference} (unit: {unit}).',
  ),
  remedy: text('核对分项金额、单位和总投资。', 'Check the amounts of the items, their unit and the total investment.'),
  left: { of: 'sum', register: 'work-items', column: 'amount', by: ['project_id'] },
  by: '<=',
  right: { of: 'sum', register: 'projects', column: 'inv_total', by: ['project_id'] },
  groups: 'both',
  examples: {
    pass: [
      {
        projects: [{ project_id: 'JM-2011-150423-001', inv_total: 498 }],
        'work-items': [
          { project_id: 'JM-2011-150423-001', item_no: 1, item: '住房', amount: 224 },
          { project_id: 'JM-2011-150423-001', item_no: 2, item: '棚圈', amount: 274 },
        ],
      },
      {
        projects: [{ project_id: 'JM-2011-150423-001', inv_total: 498 }],
        'work-items': [
          { project_id: 'JM-2011-150423-001', item_no: 1, item: '住房', amount: 224 },
          { project_id: 'JM-2011-150423-001', item_no: 2, item: '棚圈', amount: null },
        ],
      },
      {
        projects: [{ project_id: 'JM-2011-150423-001', inv_total: 498 }],
        'work-items': [{ project_id: 'JM-2011-150423-009', item_no: 1, item: '住房', amount: 600 }],
      },
    ],
    fail: [
      {
        projects: [{ project_id: 'JM-2011-150423-001', inv_total: 498 }],
        'work-items': [
          { project_id: 'JM-2011-150423-001', item_no: 1, item: '住房', amount: 224 },
          { project_id: 'JM-2011-150423-001', item_no: 2, item: '棚圈', amount: 274.01 },
        ],
      },
    ],
  },
});
