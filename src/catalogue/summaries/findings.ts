import type { FindingSummary } from '../../model/summary';
import { text } from '../../model/text';

/** S25: what the check found, to be answered one by one. */
const findings: FindingSummary = {
  kind: 'findings',
  id: 'S25',
  title: text('{year}年京蒙对口帮扶报表审核问题清单', 'Findings on the Sheets of Pairing-off Assistance, {year}'),
  sheet: text('S25 审核问题清单', 'S25 Findings'),
  purpose: text(
    '逐条列出审核发现的问题、位置和处理建议，供填报单位逐条处理、说明并留档。',
    'Lists what the check found, where, and what to do, for the reporting office to settle or explain one by one and to keep.',
  ),
  notes: [
    text(
      '错误须更正，警告须更正或书面说明，建议供参考。处理情况及说明由填报单位填写，重新汇总时保留。',
      'Errors are to be put right, warnings put right or explained in writing, advice may be ignored. What the office writes is kept when the list is made again.',
    ),
    text('证件号码、电话和账号已隐去中间各位。', 'Identity numbers, telephones and accounts are masked.'),
  ],
};

export default findings;
