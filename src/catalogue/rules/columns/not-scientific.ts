import { columnFamily } from '../../../model/rule';
import { text } from '../../../model/text';

/** TF-12. */
export default columnFamily(
  {
    check: 'not-scientific',
    number: 'TF-12',
    severity: 'error',
    title: text('编号不显示为科学计数法', 'Numbers of things are not in scientific notation'),
    why: text(
      '1.50423E+17这样的写法只留下前几位，原号码无法恢复。',
      'What reads 1.50423E+17 kept its first digits only; the rest is lost.',
    ),
    ground: [{ kind: 'standard', note: 'IEEE 754' }],
    message: text(
      '第{row}行“{field}”为科学计数法，号码已失真。',
      'Row {row}: "{field}" is in scientific notation; its digits are lost.',
    ),
    remedy: text(
      '先将单元格设为文本格式，再按原件重新录入。',
      'Set the cell to text, then enter the number again from the original.',
    ),
    examples: {
      column: {
        type: 'id',
        header: text('身份证号', 'Identity number'),
        help: text('填写身份证号。', 'Fill in: Identity number.'),
        scheme: 'resident',
        personal: true,
      },
      pass: ['150423198505120012', null],
      fail: ['1.50423E+17', '1.5042319850512E+17'],
    },
  },
  (column) => column.type === 'id',
);
