import { codeList } from '../../model/codelist';
import { text } from '../../model/text';

/** Normal lines, and lines that take money back: only these may be negative. */
export const allocationTypes = codeList({
  id: 'allocation-types',
  title: text('下达类型', 'Types of allocations'),
  source: 'professional judgement',
  codes: [
    { id: 'normal', label: text('正常', 'Normal'), aliases: ['正常下达', '正常拨付'] },
    { id: 'reduction', label: text('调减', 'Reduction'), aliases: ['冲减', '核减', '退回', 'Reduced'] },
  ],
});
