import { referenceRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { donationItems } from '../../registers/donation-items';
import { donations } from '../../registers/donations';

export default referenceRule(donationItems, donations, {
  rule: 'donation-items.donation-of-item-registered',
  number: 'CR-01',
  severity: 'error',
  title: text('物资明细的捐赠在捐赠台账中', 'The donation of an article stands in the register'),
  why: text(
    '编号对不上，两表的数据就不能合并核对。',
    'Where the numbers do not match, the two sheets cannot be compared.',
  ),
  ground: [{ kind: 'judgement' }],
  message: text(
    '第{row}行：捐赠编号“{don_id}”不在社会捐赠台账中。',
    'Row {row}: donation "{don_id}" is not in the register of donations.',
  ),
  remedy: text('在社会捐赠台账补登，或更正编号。', 'Enter the donation in its register, or correct the number.'),
  columns: ['don_id'],
  to: { columns: ['don_id'] },
  examples: {
    pass: [{ donations: [{ don_id: 'JZ-2011-001' }], 'donation-items': [{ don_id: 'JZ-2011-001', line: 1 }] }],
    fail: [{ donations: [{ don_id: 'JZ-2011-001' }], 'donation-items': [{ don_id: 'JZ-2011-009', line: 1 }] }],
  },
});
