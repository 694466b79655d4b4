import { columnFamily } from '../../../model/rule';
import { text } from '../../../model/text';
import { SEQUENCE } from '../../../model/register';

/** TF-19. What is below zero and may not be is FL-03's besides. */
export default columnFamily(
  {
    check: 'minus-sign',
    number: 'TF-19',
    severity: 'error',
    title: text('负数用负号表示', 'Negative numbers have a minus sign'),
    why: text(
      '以括号或△表示的负数是文本，不参加求和。',
      'A negative number in brackets or with △ is text, which sums skip.',
    ),
    ground: [{ kind: 'judgement' }],
    message: text(
      '第{row}行“{field}”填写的“{value}”为负数写法，不计入合计，应为{suggestion}。',
      'Row {row}: "{value}" under "{field}" is a way of writing {suggestion}, and is left out of the total.',
    ),
    remedy: text('确认后改为带负号的数字。', 'Confirm it, and enter the number with a minus sign.'),
    examples: {
      column: {
        type: 'money',
        header: text('总投资', 'Total investment'),
        help: text('填写总投资。', 'Fill in: Total investment.'),
      },
      pass: [-12, 12, null],
      fail: ['(12)', '△12', '（1,234）'],
    },
  },
  (column, register) => (column.type === 'number' || column.type === 'money') && register.columns[SEQUENCE] !== column,
);
