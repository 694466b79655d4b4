import { columnFamily } from '../../../model/rule';
import { text } from '../../../model/text';
import { SEQUENCE } from '../../../model/register';

/** TF-11. Numerals with one reading are read; 几十 and 二三十 are no numbers (FL-02). */
export default columnFamily(
  {
    check: 'arabic-figures',
    number: 'TF-11',
    severity: 'error',
    title: text('数字用阿拉伯数字填写', 'Numbers are written in figures'),
    why: text('中文数字是文本，不参加求和。', 'A number in Chinese numerals is text, which sums skip.'),
    ground: [{ kind: 'standard', note: 'GB/T 15835-2011' }],
    message: text(
      '第{row}行“{field}”填写的“{value}”为中文数字，不计入合计，应为{suggestion}。',
      'Row {row}: "{value}" under "{field}" is in Chinese numerals and left out of the total; it is {suggestion}.',
    ),
    remedy: text('改为阿拉伯数字。', 'Enter it in figures.'),
    examples: {
      column: {
        type: 'number',
        header: text('受益户数', 'Households'),
        help: text('填写受益户数。', 'Fill in: Households.'),
        whole: true,
      },
      pass: [32, '32', null],
      fail: ['三十二', '贰拾', '一百零五'],
    },
  },
  (column, register) => (column.type === 'number' || column.type === 'money') && register.columns[SEQUENCE] !== column,
);
