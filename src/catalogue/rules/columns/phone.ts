import { columnFamily } from '../../../model/rule';
import { text } from '../../../model/text';

/** FL-19. Several numbers, extensions, 400 and 800 numbers are in order; a lost zero is TF-13's. */
export default columnFamily(
  {
    check: 'phone',
    number: 'FL-19',
    severity: 'warning',
    title: text('联系电话可以拨通', 'The telephone can be dialled'),
    why: text(
      '号码位数不对或缺区号，跨地区无法联系。',
      'With a digit too few or without its area code, nobody elsewhere can call the number.',
    ),
    ground: [{ kind: 'standard', note: 'YD/T 1133 (numbering)' }, { kind: 'judgement' }],
    message: text(
      '第{row}行“{field}”填写的“{value}”不是完整的电话号码。',
      'Row {row}: "{value}" under "{field}" is not a complete telephone number.',
    ),
    remedy: text('按“0476-1234567”或11位手机号填写。', 'Enter it as 0476-1234567, or an 11-digit mobile number.'),
    examples: {
      column: {
        type: 'id',
        header: text('联系电话', 'Telephone'),
        help: text('填写联系电话。', 'Fill in: Telephone.'),
        scheme: 'phone',
        personal: true,
      },
      pass: [
        '0476-8221234',
        '(010)88221234',
        '13800000000',
        '010-88221234转801',
        '0474-8221234、13800000000',
        '4001234567',
        null,
      ],
      fail: ['8221234', '1380000000', '0476-82212', '12800000000'],
    },
  },
  (column) => column.type === 'id' && column.scheme === 'phone',
);
