import { columnFamily } from '../../../model/rule';
import { text } from '../../../model/text';
import { SEQUENCE } from '../../../model/register';

/** TF-06. A number typed into an ordinary cell loses its separators by itself: where they stand, the cell is text. */
export default columnFamily(
  {
    check: 'no-separators',
    number: 'TF-06',
    severity: 'error',
    title: text('数字中不手工输入千分位', 'No separators are typed in numbers'),
    why: text('手工输入千分位的数字是文本，不参加求和。', 'A number with typed separators is text, which sums skip.'),
    ground: [{ kind: 'judgement' }],
    message: text(
      '第{row}行“{field}”填写的“{value}”含手工千分位，不计入合计，应为{suggestion}。',
      'Row {row}: "{value}" under "{field}" has typed separators and is left out of the total; it is {suggestion}.',
    ),
    remedy: text(
      '去掉分隔符，转换为数字；需要千分位的用单元格格式显示。',
      'Remove the separators and convert it to a number; show separators by the cell format.',
    ),
    examples: {
      column: {
        type: 'money',
        header: text('总投资', 'Total investment'),
        help: text('填写总投资。', 'Fill in: Total investment.'),
      },
      pass: [32900, 1234.5, null],
      fail: ['32,900', '1，234.5', '12 345'],
    },
  },
  (column, register) => (column.type === 'number' || column.type === 'money') && register.columns[SEQUENCE] !== column,
);
