import { isIn } from '../../../model/expression';
import { uniqueRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { allocations } from '../../registers/allocations';

/** The same document, project and amount: one line entered twice, or one yuan matching two funds. */
export default uniqueRule(allocations, {
  rule: 'allocations.matching-declared-once',
  number: 'CM-27',
  severity: 'warning',
  title: text('配套资金不重复申报', 'Matching money is declared once'),
  why: text('同一笔配套资金不得重复申报或用于几项资金的配套。', 'One yuan matches one fund, and is entered once.'),
  ground: [{ kind: 'source', note: '财农字〔2000〕18号第七条, measures for relief funds 2000, article 7' }],
  message: text(
    '同一文号、项目和金额的配套资金登记了两次以上（第{rows}行）。',
    'Matching money of one document, project and amount is entered more than once (rows {rows}).',
  ),
  remedy: text('核对文件，删除重复的一笔。', 'Check the documents and delete what stands twice.'),
  columns: ['doc_no', 'source', 'kind', 'project_id', 'amount'],
  where: isIn('source', 'inner-mongolia', 'district'),
  examples: {
    pass: [
      [
        {
          alloc_id: 'XD-2011-001',
          doc_no: '示例发〔2011〕3号',
          source: 'inner-mongolia',
          kind: 'project',
          project_id: 'JM-2011-150423-001',
          amount: 38,
        },
        {
          alloc_id: 'XD-2011-002',
          doc_no: '示例发〔2011〕3号',
          source: 'inner-mongolia',
          kind: 'project',
          project_id: 'JM-2011-150423-002',
          amount: 38,
        },
        {
          alloc_id: 'XD-2011-003',
          source: 'inner-mongolia',
          kind: 'project',
          project_id: 'JM-2011-150423-001',
          amount: 38,
        },
      ],
    ],
    fail: [
      [
        {
          alloc_id: 'XD-2011-001',
          doc_no: '示例发〔2011〕3号',
          source: 'inner-mongolia',
          kind: 'project',
          project_id: 'JM-2011-150423-001',
          amount: 38,
        },
        {
          alloc_id: 'XD-2011-002',
          doc_no: '示例发〔2011〕3号',
          source: 'inner-mongolia',
          kind: 'project',
          project_id: 'JM-2011-150423-001',
          amount: 38,
        },
      ],
    ],
  },
});
