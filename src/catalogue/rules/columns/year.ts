import { columnFamily } from '../../../model/rule';
import { text } from '../../../model/text';

/** FL-31. */
export default columnFamily(
  {
    check: 'year',
    number: 'FL-31',
    severity: 'error',
    title: text('年度为四位有效年份', 'The year is a four-digit year'),
    why: text(
      '京蒙对口帮扶自1996年开始，年度决定适用的代码表和规则。',
      'The cooperation began in 1996; the year decides which lists and rules apply.',
    ),
    ground: [{ kind: 'judgement', note: '京蒙对口帮扶始于1996年, the cooperation began in 1996' }],
    message: text(
      '第{row}行“{field}”填写的“{value}”不是有效年度（1996年至下一年度）。',
      'Row {row}: "{value}" under "{field}" is not a valid year (1996 to next year).',
    ),
    remedy: text('填写四位年份，例如2011。', 'Enter four digits, such as 2011.'),
    examples: {
      column: {
        type: 'number',
        header: text('年度', 'Reporting year'),
        help: text('填写年度。', 'Fill in: Reporting year.'),
        whole: true,
        year: true,
      },
      pass: [2011, 1996, null],
      fail: [11, 1995, 3011],
    },
  },
  (column) => column.type === 'number' && column.year === true,
);
