import { all, compare, constant, cover, days, parameter, product, sum, year } from '../../../model/expression';
import { balanceRule } from '../../../model/rule';
import { text } from '../../../model/text';

/** The days of a month, taken over a year. */
const DAYS_A_MONTH = 30.4375;

/**
 * Payments of two years are known, so allocations made before last year are not judged: their first payments may stand
 * in workbooks that are not at hand.
 */
export default balanceRule({
  rule: 'allocations.old-allocations-are-paid',
  number: 'CP-07',
  severity: 'warning',
  title: text('资金不长期闲置', 'Money does not lie idle'),
  why: text(
    '审计把下达后长期未拨付的资金列为闲置资金。',
    'Audits list money that stays unpaid long after its allocation as idle.',
  ),
  ground: [{ kind: 'source', note: '审计署2017年第6号公告, National Audit Office announcement no. 6 of 2017' }],
  message: text(
    '下达{group}：下达{left}{unit}，两年累计拨付{right}{unit}，余{difference}{unit}超过规定月数未拨付。',
    'Allocation {group}: of {left} allocated, {right} were paid in two years; {difference} have been left longer than the months allowed (unit: {unit}).',
  ),
  remedy: text(
    '核对拨付登记；确未拨付的，说明原因，盘活或收回。',
    'Check the payments; where the money is still there, say why, put it to use or return it.',
  ),
  left: {
    of: 'sum',
    register: 'allocations',
    column: 'amount',
    by: ['alloc_id'],
    where: all(
      compare(year('alloc_date'), '>=', sum(cover('year'), constant(-1))),
      compare(days('alloc_date', cover('file_date')), '>', product(parameter('idle-months'), constant(DAYS_A_MONTH))),
    ),
  },
  by: '<=',
  right: {
    of: 'sum',
    register: 'payments',
    column: 'amount',
    by: ['alloc_id'],
    plus: { of: 'sum', register: 'payments@previous', column: 'amount', by: ['alloc_id'] },
  },
  groups: 'left',
  examples: {
    pass: [
      {
        cover: [{ year: 2011, period: 'year', file_date: '2012-01-10' }],
        allocations: [
          { alloc_id: 'XD-2010-001', alloc_date: '2010-06-01', amount: 400 },
          { alloc_id: 'XD-2011-001', alloc_date: '2011-06-01', amount: 300 },
        ],
        payments: [{ pay_id: 'BF-2011-001', alloc_id: 'XD-2010-001', amount: 20 }],
        'payments@previous': [{ pay_id: 'BF-2010-001', alloc_id: 'XD-2010-001', amount: 380 }],
      },
    ],
    fail: [
      {
        cover: [{ year: 2011, period: 'year', file_date: '2012-01-10' }],
        allocations: [{ alloc_id: 'XD-2010-001', alloc_date: '2010-06-01', amount: 400 }],
        payments: [{ pay_id: 'BF-2011-001', alloc_id: 'XD-2010-001', amount: 10 }],
        'payments@previous': [{ pay_id: 'BF-2010-001', alloc_id: 'XD-2010-001', amount: 380 }],
      },
    ],
  },
});
