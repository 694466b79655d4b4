import { columnFamily } from '../../../model/rule';
import { text } from '../../../model/text';

/** FL-18, for identifiers and for one-line texts that may be numbers, such as those of contracts; and for identity numbers whose end was lost before they became text. */
export default columnFamily(
  {
    check: 'digits-kept',
    number: 'FL-18',
    severity: 'error',
    title: text('证件号、账号按文本保存', 'Long numbers are kept as text'),
    why: text(
      '表格软件只保留15位有效数字，长号码以数字存储时末尾变为0，无法恢复。',
      'Spreadsheets keep 15 digits: a longer number loses its end for good when it is stored as a number.',
    ),
    ground: [{ kind: 'standard', note: 'IEEE 754' }],
    message: text(
      '第{row}行“{field}”曾以数字格式存储，末尾数字可能已丢失。',
      'Row {row}: "{field}" was stored as a number; its last digits may be lost.',
    ),
    remedy: text(
      '先将单元格设为文本格式，再按原件重新录入。',
      'Set the cell to text, then enter the number again from the original.',
    ),
    examples: {
      column: {
        type: 'id',
        header: text('身份证号', 'Identity number'),
        help: text('填写身份证号。', 'Fill in: Identity number.'),
        scheme: 'resident',
        personal: true,
      },
      pass: ['150423198505120012', null],
      fail: [150423198505120000, '150423198505120000'],
    },
  },
  (column) => column.type === 'id' || (column.type === 'text' && column.singleLine === true),
);
