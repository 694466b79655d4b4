import { columnFamily } from '../../../model/rule';
import { text } from '../../../model/text';

/** TF-13, where the zero can be told: area codes of telephones, and organisation codes by their check digit. */
export default columnFamily(
  {
    check: 'zeros-kept',
    number: 'TF-13',
    severity: 'warning',
    title: text('号码保留首位0', 'Leading zeros are kept'),
    why: text('以数字格式录入的号码会丢失首位0。', 'A number stored as a number loses the zero it begins with.'),
    ground: [{ kind: 'judgement' }],
    message: text(
      '第{row}行“{field}”填写的“{value}”可能丢失了首位0。',
      'Row {row}: "{value}" under "{field}" may have lost the zero it began with.',
    ),
    remedy: text('将单元格设为文本格式，补上首位0。', 'Set the cell to text and put the zero back.'),
    examples: {
      column: {
        type: 'id',
        header: text('联系电话', 'Telephone'),
        help: text('填写联系电话。', 'Fill in: Telephone.'),
        scheme: 'phone',
        personal: true,
      },
      pass: ['04768221234', 13800000000, null],
      fail: [4768221234, '1088221234'],
    },
  },
  (column) => column.type === 'id' && (column.scheme === 'phone' || column.scheme === 'uscc'),
);
