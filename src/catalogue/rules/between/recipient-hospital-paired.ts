import { referenceRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { hospitalPairs } from '../../registers/hospital-pairs';
import { medicalBatches } from '../../registers/medical-batches';

/** Names repeat between banners: the recipient is its name and its banner. Who supports it is RG-28's. */
export default referenceRule(medicalBatches, hospitalPairs, {
  rule: 'medical-batches.recipient-hospital-paired',
  number: 'CR-16',
  severity: 'error',
  title: text('受援医院在支援关系台账中', 'The recipient hospital stands in the register of hospital pairs'),
  why: text(
    '批次派往未登记的医院，受援医院数就对不上。',
    'Where a batch goes to a hospital that is not registered, the number of recipient hospitals does not come out.',
  ),
  ground: [{ kind: 'article', note: 'F090–F091' }],
  message: text(
    '第{row}行：受援医院“{nm_hosp}”（{nm_code}）不在医疗对口支援关系台账中。',
    'Row {row}: recipient hospital "{nm_hosp}" ({nm_code}) is not in the register of hospital pairs.',
  ),
  remedy: text(
    '补登支援关系，或按台账写法更正医院名称和旗县代码。',
    'Register the pair, or write name and banner as they stand there.',
  ),
  columns: ['nm_hosp', 'nm_code'],
  to: { columns: ['nm_hosp', 'nm_code'] },
  examples: {
    pass: [
      {
        'hospital-pairs': [{ bj_hosp: '示例医院', nm_hosp: '示例旗医院', nm_code: '150430' }],
        'medical-batches': [
          { batch_id: 'YL-2011-001', nm_hosp: '示例旗医院', nm_code: '150430' },
          { batch_id: 'YL-2011-002', nm_hosp: '示例旗医院', nm_code: null },
        ],
      },
      {
        'hospital-pairs': [],
        'medical-batches': [{ batch_id: 'YL-2011-001', nm_hosp: '示例县医院', nm_code: '150430' }],
      },
    ],
    fail: [
      {
        'hospital-pairs': [{ bj_hosp: '示例医院', nm_hosp: '示例旗医院', nm_code: '150430' }],
        'medical-batches': [{ batch_id: 'YL-2011-001', nm_hosp: '示例县医院', nm_code: '150430' }],
      },
      {
        'hospital-pairs': [{ bj_hosp: '示例医院', nm_hosp: '人民医院', nm_code: '150430' }],
        'medical-batches': [{ batch_id: 'YL-2011-001', nm_hosp: '人民医院', nm_code: '150423' }],
      },
    ],
  },
});
