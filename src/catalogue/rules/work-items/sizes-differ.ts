import { isIn } from '../../../model/expression';
import { uniqueRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { workItems } from '../../registers/work-items';

/** Only measured sizes: equal counts (two wells, two gates) are nothing remarkable. */
export default uniqueRule(workItems, {
  rule: 'work-items.sizes-differ',
  number: 'RG-18',
  severity: 'advice',
  title: text('不同分项的规模不雷同', 'Different items have different sizes'),
  why: text(
    '两个不同分项规模完全相同，可能是复制上一行后忘记修改。',
    'Two different items of exactly one size may be a row that was copied and not changed.',
  ),
  ground: [{ kind: 'article', note: 'F051–F052' }],
  message: text(
    '不同分项的总规模同为{total}{total_unit}（第{rows}行）。',
    'Different items have the same total size of {total} {total_unit} (rows {rows}).',
  ),
  remedy: text('对照设计文件核实；确实相同的保留。', 'Check against the design; if they are really equal, leave them.'),
  columns: ['project_id', 'total', 'total_unit'],
  where: isIn('total_unit', 'square-metre', 'metre', 'kilometre', 'mu', 'hectare', 'cubic-metre'),
  differs: 'item',
  examples: {
    pass: [
      [
        { project_id: 'JM-2011-150423-001', item: '饲料库', total: 1344, total_unit: 'square-metre' },
        { project_id: 'JM-2011-150423-002', item: '车库', total: 1344, total_unit: 'square-metre' },
      ],
      [
        { project_id: 'JM-2011-150423-001', item: '高低压线路', total: 3500, total_unit: 'metre' },
        { project_id: 'JM-2011-150423-001', item: '道路', total: 3.5, total_unit: 'kilometre' },
      ],
      [
        { project_id: 'JM-2011-150423-001', item: '机电井', total: 2, total_unit: 'well' },
        { project_id: 'JM-2011-150423-001', item: '门房', total: 2, total_unit: 'building' },
      ],
    ],
    fail: [
      [
        { project_id: 'JM-2011-150423-001', item: '饲料库', total: 1344, total_unit: 'square-metre' },
        { project_id: 'JM-2011-150423-001', item: '车库', total: 1344, total_unit: 'square-metre' },
      ],
    ],
  },
});
