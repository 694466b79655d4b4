import { isIn, present } from '../../../model/expression';
import { referenceRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { donations } from '../../registers/donations';
import { medicalBatches } from '../../registers/medical-batches';

/**
 * The article leaves open whether what hospitals gave is within the yearly total; that it is in one place only can be
 * told where a batch names the donation. A donation that is not registered is CR-01's.
 */
export default referenceRule(medicalBatches, donations, {
  rule: 'medical-batches.donation-of-batch-counted-once',
  number: 'CR-11',
  severity: 'warning',
  title: text('医院捐赠只计一次', 'A donation of a hospital is counted once'),
  why: text(
    '同一笔捐赠既在医疗支援中反映，又计入年度捐赠总额，对外数字会重复。',
    'A donation shown under medical support and counted in the yearly total as well appears twice in what is published.',
  ),
  ground: [{ kind: 'article', note: 'F097–F098' }],
  message: text(
    '第{row}行：医院捐赠{donation}（{donation_id}）同时计入医疗支援与年度捐赠总额。',
    'Row {row}: the hospital donation {donation} ({donation_id}) counts in medical support and in the yearly donation total.',
  ),
  remedy: text(
    '在捐赠台账“是否计入年度捐赠总额”选“否”，或在本表不再填写金额并说明口径。',
    'Choose "No" for the yearly total in the donation register, or leave the amount out here, and say which is meant.',
  ),
  columns: ['donation_id'],
  where: present('donation'),
  whereThrough: { through: 'donation_id', where: present('in_total') },
  to: { columns: ['don_id'], where: isIn('in_total', 'no') },
  at: ['donation', 'donation_id'],
  examples: {
    pass: [
      {
        donations: [{ don_id: 'JZ-2011-001', in_total: 'no' }],
        'medical-batches': [
          { batch_id: 'YL-2011-001', donation: 12.5, donation_id: 'JZ-2011-001' },
          { batch_id: 'YL-2011-002', donation: 12.5, donation_id: 'JZ-2011-009' },
          { batch_id: 'YL-2011-003', donation: 12.5, donation_id: null },
        ],
      },
      {
        donations: [{ don_id: 'JZ-2011-001', in_total: 'yes' }],
        'medical-batches': [{ batch_id: 'YL-2011-001', donation: null, donation_id: 'JZ-2011-001' }],
      },
      {
        donations: [{ don_id: 'JZ-2011-001', in_total: null }],
        'medical-batches': [{ batch_id: 'YL-2011-001', donation: 12.5, donation_id: 'JZ-2011-001' }],
      },
    ],
    fail: [
      {
        donations: [
          { don_id: 'JZ-2011-001', in_total: 'yes' },
          { don_id: 'JZ-2011-002', in_total: 'no' },
        ],
        'medical-batches': [{ batch_id: 'YL-2011-001', donation: 12.5, donation_id: 'JZ-2011-001' }],
      },
    ],
  },
});
