import { columnFamily } from '../../../model/rule';
import { text } from '../../../model/text';

/** TF-08. */
export default columnFamily(
  {
    check: 'date-format',
    number: 'TF-08',
    severity: 'warning',
    title: text('日期按日期格式显示', 'Dates are shown as dates'),
    why: text(
      '日期显示为序列号（如40664），打印后无法辨认。',
      'A date shown as its serial number (40664) cannot be read on paper.',
    ),
    ground: [{ kind: 'standard', note: 'ISO/IEC 29500 (date serials)' }],
    message: text(
      '第{row}行“{field}”显示为序列号{value}，即{suggestion}。',
      'Row {row}: "{field}" shows the serial {value}, that is {suggestion}.',
    ),
    remedy: text('将单元格设为日期格式。', 'Give the cell a date format.'),
    examples: {
      column: {
        type: 'date',
        header: text('批复日期', 'Approved'),
        help: text('填写批复日期。', 'Fill in: Approved.'),
        precision: 'month',
      },
      pass: [null, '2011-07-06'],
      fail: [40664],
    },
  },
  (column) => column.type === 'date',
);
