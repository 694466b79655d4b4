import { uniqueRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { interestSubsidies } from '../../registers/interest-subsidies';

/** Interest counts the first day and not the last: a subsidy may begin on the day on which another one ends. */
export default uniqueRule(interestSubsidies, {
  rule: 'interest-subsidies.contract-subsidised-once',
  number: 'RG-13',
  severity: 'error',
  title: text('同一借款合同同一期间只贴息一次', 'A contract is subsidised once for a period'),
  why: text('同一笔利息不得重复贴息。', 'The same interest is not subsidised twice.'),
  ground: [{ kind: 'source', note: '贷款贴息管理办法（已享受的予以扣除）, measures on loan subsidies' }],
  message: text(
    '同一借款合同（{value}）在重叠的期间申请贴息两次（第{rows}行）。',
    'The same loan contract ({value}) is subsidised twice for days that overlap (rows {rows}).',
  ),
  remedy: text(
    '核对合同号和贴息起止日期，扣除已享受的部分。',
    'Check the contract number and both periods, and deduct what was already granted.',
  ),
  columns: ['bank', 'contract'],
  overlapping: { from: 'sub_start', to: 'sub_end', lastDayFree: true },
  examples: {
    pass: [
      [
        { bank: '示例银行', contract: '示例合同001', sub_start: '2010-12-21', sub_end: '2011-06-21' },
        { bank: '示例银行', contract: '示例合同001', sub_start: '2011-06-21', sub_end: '2011-12-20' },
      ],
      [
        { bank: '示例银行', contract: '示例合同001', sub_start: '2010-12-21', sub_end: '2011-12-20' },
        { bank: '另一银行', contract: '示例合同001', sub_start: '2010-12-21', sub_end: '2011-12-20' },
      ],
      [
        { bank: '示例银行', contract: '示例合同001', sub_start: null, sub_end: null },
        { bank: '示例银行', contract: '示例合同001', sub_start: '2010-12-21', sub_end: '2011-12-20' },
      ],
    ],
    fail: [
      [
        { bank: '示例银行', contract: '示例合同001', sub_start: '2010-12-21', sub_end: '2011-06-21' },
        { bank: '示例银行', contract: '示例合同001', sub_start: '2011-06-20', sub_end: '2011-12-20' },
      ],
    ],
  },
});
