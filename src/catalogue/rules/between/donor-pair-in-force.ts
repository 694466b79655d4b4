import { compare, cover, parameter } from '../../../model/expression';
import { referenceRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { donations } from '../../registers/donations';
import { pairings } from '../../registers/pairings';

/** From the year after the formal pairing on; a pair that is not registered is another finding. */
export default referenceRule(donations, pairings, {
  rule: 'donations.donor-pair-in-force',
  number: 'CR-06',
  severity: 'error',
  title: text('结对在事项发生时有效', 'The pair is in force on the date'),
  why: text('结对关系是安排项目和资金的依据。', 'The pairing is what projects and money are arranged by.'),
  ground: [{ kind: 'article', note: 'F018 (Circular of 21 December 2011)' }],
  message: text(
    '第{row}行：捐赠日期{date}不在结对有效期内（{there.start}起）。',
    'Row {row}: the date {date} is outside the validity of the pair (from {there.start}).',
  ),
  remedy: text(
    '核对日期和结对起止日期，或补充结对依据。',
    'Check the date and the period of the pair, or add the basis of the pair.',
  ),
  columns: ['bj_code', 'nm_code'],
  where: compare(cover('year'), '>', parameter('formal-pairing-year')),
  to: { columns: ['bj_code', 'nm_code'] },
  agrees: [
    { here: 'date', by: '>=', there: 'start' },
    { here: 'date', by: '<=', there: 'end' },
  ],
  at: ['date'],

  examples: {
    pass: [
      {
        cover: [{ year: 2012 }],
        pairings: [{ pair_id: 'JD-110108-150430', bj_code: '110108', nm_code: '150430', start: '2011-12-21' }],
        donations: [{ don_id: 'JZ-2011-001', bj_code: '110108', nm_code: '150430', date: '2012-05-01' }],
      },
      {
        cover: [{ year: 2012 }],
        pairings: [{ pair_id: 'JD-110108-150430', bj_code: '110108', nm_code: '150430', start: '2011-12-21' }],
        donations: [{ don_id: 'JZ-2011-001', bj_code: '110108', nm_code: '150900', date: '2011-05-01' }],
      },
    ],
    fail: [
      {
        cover: [{ year: 2012 }],
        pairings: [{ pair_id: 'JD-110108-150430', bj_code: '110108', nm_code: '150430', start: '2011-12-21' }],
        donations: [{ don_id: 'JZ-2011-001', bj_code: '110108', nm_code: '150430', date: '2011-08-01' }],
      },
    ],
  },
});
