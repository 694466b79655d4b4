import { columnFamily } from '../../../model/rule';
import { text } from '../../../model/text';
import { SEQUENCE } from '../../../model/register';

/** FL-30, for approximate numbers in a cell: the number written is kept as a bound, which no comparison takes for the number itself. */
export default columnFamily(
  {
    check: 'exact-number',
    number: 'FL-30',
    severity: 'warning',
    title: text('数字栏填写准确数', 'Number cells hold exact numbers'),
    why: text(
      '约数不参加求和，也无法核对；汇总只能按所写数字计入。',
      'Sums skip an approximate number and nothing can be compared with it; summaries count the number written.',
    ),
    ground: [{ kind: 'article', note: 'more than 20 teachers' }],
    message: text('第{row}行“{field}”填写的“{value}”为约数。', 'Row {row}: "{value}" under "{field}" is approximate.'),
    remedy: text(
      '填写准确数字；确实只有约数的，填所知的整数，并在说明栏或备注注明“约”“以上”。',
      'Enter the exact number; where only an approximate one is known, enter it as a number and say so in the qualifier or the remarks.',
    ),
    examples: {
      column: {
        type: 'number',
        header: text('受益户数', 'Households'),
        help: text('填写受益户数。', 'Fill in: Households.'),
        whole: true,
      },
      pass: [28, 0, '28', null],
      fail: ['20余人', '约100', '100多', '近百户', '三十户以上'],
    },
  },
  (column, register) => (column.type === 'number' || column.type === 'money') && register.columns[SEQUENCE] !== column,
);
