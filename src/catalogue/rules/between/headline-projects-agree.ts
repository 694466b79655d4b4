import { absent, all, any, isIn, not } from '../../../model/expression';
import { balanceRule } from '../../../model/rule';
import { text } from '../../../model/text';

/** A cancelled project is no project of the year; a headline with an explanation is left alone. */
export default balanceRule({
  rule: 'indicators.headline-projects-agree',
  number: 'CR-07',
  severity: 'error',
  title: text('概览的帮扶项目与台账一致', 'The headline of projects agrees with its register'),
  why: text(
    '概览数是对外公布的数，应能由台账逐行核出。',
    'The headline is what is published; the registers must prove it row by row.',
  ),
  ground: [{ kind: 'article', note: 'F008, F030' }],
  message: text(
    '概览“帮扶项目”{left}个与明细汇总{right}个不一致，差额{difference}个。',
    'Headline projects: {left} projects, but the rows add up to {right} projects: difference {difference} projects.',
  ),
  remedy: text(
    '更正概览或台账；口径不同的填写差异说明。',
    'Correct the headline or the register; where the definitions differ, explain the difference.',
  ),
  left: { of: 'sum', register: 'indicators', column: 'value', where: all(isIn('ind_id', 'H07'), absent('explain')) },
  by: '=',
  right: { of: 'count', register: 'projects', where: any(absent('status'), not(isIn('status', 'cancelled'))) },
  examples: {
    pass: [
      {
        indicators: [{ ind_id: 'H07', value: 2 }],
        projects: [{ project_id: 'JM-2011-150423-001' }, { project_id: 'JM-2011-150430-001' }],
      },
      {
        indicators: [{ ind_id: 'H07', value: null }],
        projects: [{ project_id: 'JM-2011-150423-001' }, { project_id: 'JM-2011-150430-001' }],
      },
      {
        indicators: [{ ind_id: 'H07', value: 3, explain: '含上年结转1个' }],
        projects: [{ project_id: 'JM-2011-150423-001' }, { project_id: 'JM-2011-150430-001' }],
      },
      { indicators: [{ ind_id: 'H07', value: 2 }], projects: [] },
    ],
    fail: [
      {
        indicators: [{ ind_id: 'H07', value: 3 }],
        projects: [{ project_id: 'JM-2011-150423-001' }, { project_id: 'JM-2011-150430-001' }],
      },
    ],
  },
});
