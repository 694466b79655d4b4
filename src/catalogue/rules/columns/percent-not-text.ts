import { columnFamily } from '../../../model/rule';
import { text } from '../../../model/text';

/** TF-18, with the weight of TF-03: a percentage stored as text is a text number. */
export default columnFamily(
  {
    check: 'percent-not-text',
    number: 'TF-18',
    severity: 'error',
    title: text('百分比不以文本存储', 'Percentages are not stored as text'),
    why: text('文本不能比较，也不能计算。', 'A text can be neither compared nor computed with.'),
    ground: [{ kind: 'judgement' }],
    message: text(
      '第{row}行“{field}”填写的“{value}”以文本存储，应为{suggestion}。',
      'Row {row}: "{value}" under "{field}" is stored as text; it is {suggestion}.',
    ),
    remedy: text(
      '转换为数字，本栏按0—100填写，不带百分号。',
      'Convert it to a number; the column holds 0 to 100 without the sign.',
    ),
    examples: {
      column: {
        type: 'number',
        header: text('形象进度', 'Physical progress'),
        help: text('填写形象进度。', 'Fill in: Physical progress.'),
        percent: true,
      },
      pass: [80.3, '80.3', null],
      fail: ['80.3%', '80.3％'],
    },
  },
  (column) => column.type === 'number' && column.percent === true,
);
