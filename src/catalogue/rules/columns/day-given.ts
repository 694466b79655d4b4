import { columnFamily } from '../../../model/rule';
import { text } from '../../../model/text';

/** FL-23. Columns of month precision accept a month (TF-07 offers the date form). */
export default columnFamily(
  {
    check: 'day-given',
    number: 'FL-23',
    severity: 'advice',
    title: text('日期填写到日', 'The date gives the day'),
    why: text('缺少“日”时无法判断同月内的先后。', 'Without the day, order within a month cannot be judged.'),
    ground: [{ kind: 'article', note: 'months without a day: May, November, January, August' }],
    message: text('第{row}行“{field}”填写的“{value}”只有年月。', 'Row {row}: "{value}" under "{field}" has no day.'),
    remedy: text('补充具体日期；查不到的在备注说明。', 'Add the day; if it cannot be found, say so in the remarks.'),
    examples: {
      column: {
        type: 'date',
        header: text('下达日期', 'Allocated on'),
        help: text('填写下达日期。', 'Fill in: Allocated on.'),
        precision: 'day',
      },
      pass: [40730, null],
      fail: ['2011年5月', '2011-05'],
    },
  },
  (column) => column.type === 'date' && column.precision === 'day',
);
