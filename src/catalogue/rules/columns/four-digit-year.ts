import { columnFamily } from '../../../model/rule';
import { text } from '../../../model/text';

/** TF-09, instead of FL-21: nobody but the office can tell which number is the year, and of which century. */
export default columnFamily(
  {
    check: 'four-digit-year',
    number: 'TF-09',
    severity: 'error',
    title: text('年份填写四位', 'Years have four digits'),
    why: text('两位年份可能读成日或月，也不能排序。', 'Two digits may be read as a day or a month, and do not sort.'),
    ground: [{ kind: 'judgement' }],
    message: text(
      '第{row}行“{field}”填写的“{value}”年份不足四位，无法确定日期。',
      'Row {row}: "{value}" under "{field}" has a two-digit year, which leaves the date open.',
    ),
    remedy: text('填写四位年份，例如2011-05-01。', 'Enter four digits for the year, such as 2011-05-01.'),
    examples: {
      column: {
        type: 'date',
        header: text('批复日期', 'Approved'),
        help: text('填写批复日期。', 'Fill in: Approved.'),
        precision: 'month',
      },
      pass: [40664, '2011-05-01', null],
      fail: ['11.5.1', '11年5月1日', '6-Jul-11'],
    },
  },
  (column) => column.type === 'date',
);
