import { referenceRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { hospitalPairs } from '../../registers/hospital-pairs';
import { medicalBatches } from '../../registers/medical-batches';

/** For recipients that are registered; those that are not are CR-16's. A recipient may have several supporters. */
export default referenceRule(medicalBatches, hospitalPairs, {
  rule: 'medical-batches.supporting-hospital-paired',
  number: 'RG-28',
  severity: 'warning',
  title: text('批次的两家医院有支援关系', 'The two hospitals of a batch are a registered pair'),
  why: text(
    '批次应由登记的支援医院派出，支援医院数和受援医院数才与关系台账一致。',
    'Batches are sent by the hospital registered for the recipient; only so do the numbers of hospitals agree with the pairs.',
  ),
  ground: [{ kind: 'article', note: 'F089–F090' }],
  message: text(
    '第{row}行：批次中出现未建立支援关系的医院：“{bj_hosp}”未登记支援“{nm_hosp}”（已登记的有“{there.bj_hosp}”）。',
    'Row {row}: a hospital without a support relation: "{bj_hosp}" is not registered for "{nm_hosp}" ("{there.bj_hosp}" is).',
  ),
  remedy: text(
    '补登支援关系，或更正支援医院；临时派出的在备注说明。',
    'Register the pair, or correct the supporting hospital; say so in the remark where it was sent for once.',
  ),
  columns: ['nm_hosp', 'nm_code'],
  to: { columns: ['nm_hosp', 'nm_code'] },
  agrees: [{ here: 'bj_hosp', by: '=', there: 'bj_hosp' }],
  at: ['bj_hosp', 'nm_hosp'],
  examples: {
    pass: [
      {
        'hospital-pairs': [
          { bj_hosp: '示例一院', nm_hosp: '示例旗医院', nm_code: '150430' },
          { bj_hosp: '示例二院', nm_hosp: '示例旗医院', nm_code: '150430' },
        ],
        'medical-batches': [
          { batch_id: 'YL-2011-001', bj_hosp: '示例二院', nm_hosp: '示例旗医院', nm_code: '150430' },
          { batch_id: 'YL-2011-002', bj_hosp: null, nm_hosp: '示例旗医院', nm_code: '150430' },
          { batch_id: 'YL-2011-003', bj_hosp: '示例三院', nm_hosp: '示例县医院', nm_code: '150429' },
        ],
      },
    ],
    fail: [
      {
        'hospital-pairs': [{ bj_hosp: '示例一院', nm_hosp: '示例旗医院', nm_code: '150430' }],
        'medical-batches': [{ batch_id: 'YL-2011-001', bj_hosp: '示例三院', nm_hosp: '示例旗医院', nm_code: '150430' }],
      },
    ],
  },
});
