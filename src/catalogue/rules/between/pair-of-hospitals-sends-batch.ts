import { absent, all, any, compare, constant, cover, year } from '../../../model/expression';
import { referenceRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { hospitalPairs } from '../../registers/hospital-pairs';
import { medicalBatches } from '../../registers/medical-batches';

/** Only in yearly reports, and only of pairs in force through the whole year: a pair formed in autumn may send in spring. */
export default referenceRule(hospitalPairs, medicalBatches, {
  rule: 'hospital-pairs.pair-of-hospitals-sends-batch',
  number: 'CR-16',
  severity: 'warning',
  title: text('支援关系当年有派驻批次', 'A pair of hospitals sends a batch in the year'),
  why: text(
    '有支援关系而全年没有批次，多为漏登，或关系已经停止。',
    'A pair without a batch in the whole year means that batches are missing, or that the pair has ended.',
  ),
  ground: [{ kind: 'article', note: 'F089–F091' }],
  message: text(
    '第{row}行：“{bj_hosp}”支援“{nm_hosp}”，本年无派驻批次。',
    'Row {row}: "{bj_hosp}" supports "{nm_hosp}", but there is no batch this year.',
  ),
  remedy: text(
    '核实并补登批次；关系已停止的填写终止日期。',
    'Check and enter the batches; where the pair has ended, enter the date.',
  ),
  columns: ['bj_hosp', 'nm_hosp', 'nm_code'],
  where: all(
    compare(cover('period'), '=', constant('year')),
    any(absent('start'), compare(year('start'), '<', cover('year'))),
    any(absent('end'), compare(year('end'), '>', cover('year'))),
  ),
  to: { columns: ['bj_hosp', 'nm_hosp', 'nm_code'] },
  at: ['nm_hosp', 'bj_hosp'],
  examples: {
    pass: [
      {
        cover: [{ year: 2011, period: 'year' }],
        'hospital-pairs': [
          { bj_hosp: '示例一院', nm_hosp: '示例旗医院', nm_code: '150430' },
          { bj_hosp: '示例一院', nm_hosp: '示例县医院', nm_code: '150429', start: '2011-09-01' },
          { bj_hosp: '示例二院', nm_hosp: '示例县医院', nm_code: '150429', end: '2011-06-01' },
        ],
        'medical-batches': [{ batch_id: 'YL-2011-001', bj_hosp: '示例一院', nm_hosp: '示例旗医院', nm_code: '150430' }],
      },
      {
        cover: [{ year: 2011, period: 'half-year' }],
        'hospital-pairs': [{ bj_hosp: '示例二院', nm_hosp: '示例县医院', nm_code: '150429' }],
        'medical-batches': [{ batch_id: 'YL-2011-001', bj_hosp: '示例一院', nm_hosp: '示例旗医院', nm_code: '150430' }],
      },
    ],
    fail: [
      {
        cover: [{ year: 2011, period: 'year' }],
        'hospital-pairs': [
          { bj_hosp: '示例一院', nm_hosp: '示例旗医院', nm_code: '150430', start: '2010-03-01' },
          { bj_hosp: '示例二院', nm_hosp: '示例县医院', nm_code: '150429' },
        ],
        'medical-batches': [{ batch_id: 'YL-2011-001', bj_hosp: '示例一院', nm_hosp: '示例旗医院', nm_code: '150430' }],
      },
    ],
  },
});
