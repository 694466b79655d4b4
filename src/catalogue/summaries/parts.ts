import { isIn } from '../../model/expression';
import type { GroupSummary } from '../../model/summary';
import { text } from '../../model/text';

/** Donations that count in the yearly total, for every summary whose total is that of the year. */
export const counted = {
  expect: isIn('in_total', 'yes'),
  others: text(
    '另有{n}笔未计入年度捐赠总额（台账标为“否”或未填），不在本表内。',
    '{n} more donation(s) do not count in the yearly total (marked "No" or left blank) and are not listed here.',
  ),
} as const satisfies GroupSummary['where'];

/** What was paid and what was spent, each of what was allocated: over measures `paid`, `spent` and `allocated`. */
export const rates = [
  {
    id: 'paid_rate',
    of: 'ratio',
    measure: 'paid',
    by: 'allocated',
    as: 'percent',
    header: text('拨付率', 'Payment rate'),
  },
  {
    id: 'spent_rate',
    of: 'ratio',
    measure: 'spent',
    by: 'allocated',
    as: 'percent',
    header: text('执行率', 'Execution rate'),
  },
] as const;
