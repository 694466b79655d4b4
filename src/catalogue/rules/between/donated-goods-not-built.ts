import { compare, constant } from '../../../model/expression';
import { referenceRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { donationItems } from '../../registers/donation-items';
import { workItems } from '../../registers/work-items';

/** Name, quantity and unit alike are a hint, no proof, and a single thing (one ambulance) is none at all: advice. */
export default referenceRule(donationItems, workItems, {
  rule: 'donation-items.donated-goods-not-built',
  number: 'CR-24',
  severity: 'advice',
  title: text('同一资产不同时列入项目投资和捐赠', 'Nothing counts both as a donation and in a project'),
  why: text(
    '捐赠物资又列入项目投资，会使帮扶投入重复计算。',
    'Donated goods that also stand in a project count twice in what was given.',
  ),
  ground: [{ kind: 'judgement' }],
  message: text(
    '第{row}行：捐赠物资“{article}”{qty}{article_unit}与项目{there.project_id}的建设内容分项名称、数量相同，可能重复计入。',
    'Row {row}: the donated "{article}" ({qty} {article_unit}) equals a work item of project {there.project_id} in name and quantity; it may be counted twice.',
  ),
  remedy: text(
    '核对是否同一资产；是的只保留一处，不是的无须修改。',
    'Check whether they are one thing; if so, keep one of the two, else leave them.',
  ),
  columns: ['article', 'qty', 'article_unit'],
  where: compare('qty', '>', constant(1)),
  to: { columns: ['item', 'qty', 'unit'] },
  unwanted: true,
  examples: {
    pass: [
      {
        'work-items': [{ project_id: 'JM-2011-150429-003', item_no: 1, item: '诊疗设备', qty: 46, unit: 'set' }],
        'donation-items': [{ don_id: 'JZ-2011-001', line: 1, article: '诊疗设备', qty: 12, article_unit: 'set' }],
      },
      {
        'work-items': [{ project_id: 'JM-2011-150429-003', item_no: 1, item: '救护车', qty: 1, unit: 'set' }],
        'donation-items': [{ don_id: 'JZ-2011-001', line: 1, article: '救护车', qty: 1, article_unit: 'set' }],
      },
    ],
    fail: [
      {
        'work-items': [{ project_id: 'JM-2011-150429-003', item_no: 1, item: '诊疗设备', qty: 46, unit: 'set' }],
        'donation-items': [{ don_id: 'JZ-2011-001', line: 1, article: '诊疗设备', qty: 46, article_unit: 'set' }],
      },
    ],
  },
});
