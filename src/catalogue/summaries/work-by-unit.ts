import { summaryOf } from '../../model/summaryOf';
import { text } from '../../model/text';
import { workItems } from '../registers/work-items';

/** S24: what was built, by unit of measure and item: quantities of different units are never added up. */
export default summaryOf(workItems, {
  id: 'S24',
  title: text('{year}年京蒙对口帮扶项目建设内容汇总表', 'Work Items of Pairing-off Assistance, {year}'),
  sheet: text('S24 建设内容汇总', 'S24 Work items'),
  purpose: text(
    '按计量单位和分项汇总建设内容的计划、完成数量和金额。',
    'Adds up planned and completed quantities and amounts by unit of measure and item.',
  ),
  levels: [
    { column: 'unit', header: text('计量单位', 'Unit') },
    { column: 'item', header: text('分项名称', 'Item') },
  ],
  measures: [
    { id: 'lines', of: 'count', unit: text('项', 'lines'), header: text('明细项数', 'Lines') },
    {
      id: 'projects',
      of: 'distinct',
      column: 'project_id',
      unit: text('个', 'projects'),
      header: text('项目数', 'Projects'),
    },
    { id: 'qty', of: 'sum', column: 'qty', within: 'unit', header: text('数量', 'Quantity') },
    { id: 'done_qty', of: 'sum', column: 'done_qty', within: 'unit', header: text('完成数量', 'Completed') },
    { id: 'amount', of: 'sum', column: 'amount', header: text('金额', 'Amount') },
  ],
  totals: 'first',
  notes: [
    text(
      '数量只在同一计量单位内相加，不同单位的数量不相加，合计以“—”表示。',
      'Quantities are added up within one unit of measure only (— in the total).',
    ),
  ],
});
