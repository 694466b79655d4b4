import { referenceRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { donations } from '../../registers/donations';
import { medicalBatches } from '../../registers/medical-batches';

export default referenceRule(medicalBatches, donations, {
  rule: 'medical-batches.donation-of-batch-registered',
  number: 'CR-01',
  severity: 'error',
  title: text('随批捐赠的编号在捐赠台账中', 'The donation named by a batch stands in the donation register'),
  why: text(
    '编号对不上，就看不出同一笔捐赠是否重复计算。',
    'Where the numbers do not match, nobody can tell whether a donation is counted twice.',
  ),
  ground: [{ kind: 'judgement' }],
  message: text(
    '第{row}行：捐赠编号“{donation_id}”不在社会捐赠台账中。',
    'Row {row}: donation "{donation_id}" is not in the donation register.',
  ),
  remedy: text(
    '更正捐赠编号；未在捐赠台账登记的留空。',
    'Correct the number; leave it blank when it is not entered there.',
  ),
  columns: ['donation_id'],
  to: { columns: ['don_id'] },
  examples: {
    pass: [
      {
        donations: [{ don_id: 'JZ-2011-001' }],
        'medical-batches': [
          { batch_id: 'YL-2011-001', donation: 12.5, donation_id: 'JZ-2011-001' },
          { batch_id: 'YL-2011-002', donation: 12.5, donation_id: null },
        ],
      },
    ],
    fail: [
      {
        donations: [{ don_id: 'JZ-2011-001' }],
        'medical-batches': [{ batch_id: 'YL-2011-001', donation: 12.5, donation_id: 'JZ-2011-009' }],
      },
    ],
  },
});
