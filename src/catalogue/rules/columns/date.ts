import { columnFamily } from '../../../model/rule';
import { text } from '../../../model/text';

/** FL-21. Dates written as text are TF-07's. */
export default columnFamily(
  {
    check: 'date',
    number: 'FL-21',
    severity: 'error',
    title: text('日期有效', 'Dates exist in the calendar'),
    why: text(
      '无法识别的日期不能排序，也不能判断先后。',
      'A date that cannot be read can be neither sorted nor compared.',
    ),
    ground: [{ kind: 'judgement' }],
    message: text(
      '第{row}行“{field}”填写的“{value}”不是有效日期。',
      'Row {row}: "{value}" under "{field}" is not a valid date.',
    ),
    remedy: text('按2011-07-06的样式录入。', 'Enter it as 2011-07-06.'),
    examples: {
      column: {
        type: 'date',
        header: text('下达日期', 'Allocated on'),
        help: text('填写下达日期。', 'Fill in: Allocated on.'),
        precision: 'day',
      },
      pass: [40730, null],
      fail: ['2011-02-30', '七月', '2011'],
    },
  },
  (column) => column.type === 'date',
);
