import { columnFamily } from '../../../model/rule';
import { text } from '../../../model/text';

/** FL-22, only for columns that declare a window: projects run across years. The examples are the days around 2011. */
export default columnFamily(
  {
    check: 'in-year',
    number: 'FL-22',
    severity: 'warning',
    title: text('日期在报告年度内', 'The date lies in the reporting year'),
    why: text('跨年度的事项混入本年会使年度数虚增。', "An event of another year inflates this year's figures."),
    ground: [{ kind: 'judgement' }],
    message: text(
      '第{row}行“{field}”为{value}，不在{year}年度内。',
      'Row {row}: "{field}" is {value}, outside {year}.',
    ),
    remedy: text(
      '核对日期；跨年事项在备注写明结转情况。',
      'Check the date; for an event carried over, say so in the remarks.',
    ),
    examples: {
      column: {
        type: 'date',
        header: text('下达日期', 'Allocated on'),
        help: text('填写下达日期。', 'Fill in: Allocated on.'),
        precision: 'day',
        window: 'year',
      },
      pass: [40544, 40908, null],
      fail: [40543, 40909],
    },
  },
  (column) => column.type === 'date' && column.window === 'year',
);
