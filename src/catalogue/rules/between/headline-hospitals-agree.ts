import { absent, all, isIn } from '../../../model/expression';
import { balanceRule } from '../../../model/rule';
import { text } from '../../../model/text';

/** A headline with an explanation is left alone. */
export default balanceRule({
  rule: 'indicators.headline-hospitals-agree',
  number: 'CR-07',
  severity: 'error',
  title: text('概览的援建医院与台账一致', 'The headline of hospitals built agrees with its register'),
  why: text(
    '概览数是对外公布的数，应能由台账逐行核出。',
    'The headline is what is published; the registers must prove it row by row.',
  ),
  ground: [{ kind: 'article', note: 'F007' }],
  message: text(
    '概览“援建医院”{left}所与明细汇总{right}所不一致，差额{difference}所。',
    'Headline hospitals built: {left} hospitals, but the rows add up to {right} hospitals: difference {difference} hospitals.',
  ),
  remedy: text(
    '更正概览或台账；口径不同的填写差异说明。',
    'Correct the headline or the register; where the definitions differ, explain the difference.',
  ),
  left: { of: 'sum', register: 'indicators', column: 'value', where: all(isIn('ind_id', 'H06'), absent('explain')) },
  by: '=',
  right: { of: 'count', register: 'facilities', where: isIn('kind', 'hospital') },
  examples: {
    pass: [
      {
        indicators: [{ ind_id: 'H06', value: 1 }],
        facilities: [
          { fac_id: 'YJ-2011-01', kind: 'hospital' },
          { fac_id: 'YJ-2011-02', kind: 'school' },
        ],
      },
      { indicators: [{ ind_id: 'H06', value: null }], facilities: [{ fac_id: 'YJ-2011-01', kind: 'hospital' }] },
      {
        indicators: [{ ind_id: 'H06', value: 2, explain: '含上年续建1所' }],
        facilities: [{ fac_id: 'YJ-2011-01', kind: 'hospital' }],
      },
      { indicators: [{ ind_id: 'H06', value: 2 }], facilities: [] },
    ],
    fail: [
      { indicators: [{ ind_id: 'H06', value: 2 }], facilities: [{ fac_id: 'YJ-2011-01', kind: 'hospital' }] },
      { indicators: [{ ind_id: 'H06', value: 1 }], facilities: [{ fac_id: 'YJ-2011-01', kind: 'school' }] },
    ],
  },
});
