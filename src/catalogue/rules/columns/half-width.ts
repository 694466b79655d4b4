import { columnFamily } from '../../../model/rule';
import { text } from '../../../model/text';

/** TF-01, for numbers, dates, ids and codes: in names and free text full-width forms are good Chinese. */
export default columnFamily(
  {
    check: 'half-width',
    number: 'TF-01',
    severity: 'warning',
    title: text('数字和代码使用半角字符', 'Numbers and codes use half-width characters'),
    why: text(
      '全角字符看似相同，但不能计算，也匹配不到。',
      'Full-width characters look alike but neither add up nor match.',
    ),
    ground: [{ kind: 'judgement' }],
    message: text(
      '第{row}行“{field}”含全角字符：“{value}”。',
      'Row {row}: "{field}" holds full-width characters: "{value}".',
    ),
    remedy: text('改为半角字符。', 'Use half-width characters.'),
    examples: {
      column: {
        type: 'number',
        header: text('受益户数', 'Households'),
        help: text('填写受益户数。', 'Fill in: Households.'),
        whole: true,
      },
      pass: [28, null],
      fail: ['２８', '1０'],
    },
  },
  (column) =>
    column.type === 'number' ||
    column.type === 'money' ||
    column.type === 'date' ||
    column.type === 'id' ||
    (column.type === 'code' && column.show === 'id'),
);
