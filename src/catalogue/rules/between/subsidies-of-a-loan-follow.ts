import { previous } from '../../../model/previous';
import { referenceRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { interestSubsidies } from '../../registers/interest-subsidies';

/** How many years a loan may be subsidised in all is not known; that no day is subsidised twice, is. */
export default referenceRule(interestSubsidies, previous(interestSubsidies), {
  rule: 'interest-subsidies.subsidies-of-a-loan-follow',
  number: 'CP-12',
  severity: 'error',
  title: text('同一贷款两年贴息期间不重叠', 'A loan is not subsidised twice for the same days'),
  why: text('同一笔贷款的同一段利息只能贴一次。', 'The interest of the same days of a loan is subsidised once.'),
  ground: [
    { kind: 'source', note: '婺城区2015—2017年贴息通知, Wucheng district interest-subsidy notice 2015–2017' },
    { kind: 'judgement' },
  ],
  message: text(
    '第{row}行：借款合同“{contract}”本年贴息自{sub_start}起，上年已贴至{there.sub_end}。',
    'Row {row}: loan contract "{contract}" is subsidised from {sub_start} this year, and was up to {there.sub_end} last year.',
  ),
  remedy: text('核对贴息起止日，扣除上年已贴的天数。', 'Check the period and take off the days subsidised last year.'),
  columns: ['bank', 'contract'],
  to: { columns: ['bank', 'contract'] },
  agrees: [{ here: 'sub_start', by: '>=', there: 'sub_end' }],
  at: ['sub_start', 'contract'],
  examples: {
    pass: [
      {
        'interest-subsidies@previous': [{ sub_id: 'TX-2010-01', bank: '甲行', contract: 'A-1', sub_end: '2010-12-31' }],
        'interest-subsidies': [
          { sub_id: 'TX-2011-01', bank: '甲行', contract: 'A-1', sub_start: '2010-12-31' },
          { sub_id: 'TX-2011-02', bank: '甲行', contract: 'A-2', sub_start: '2010-06-01' },
        ],
      },
    ],
    fail: [
      {
        'interest-subsidies@previous': [{ sub_id: 'TX-2010-01', bank: '甲行', contract: 'A-1', sub_end: '2010-12-31' }],
        'interest-subsidies': [{ sub_id: 'TX-2011-01', bank: '甲行', contract: 'A-1', sub_start: '2010-12-01' }],
      },
    ],
  },
});
