import { columnFamily } from '../../../model/rule';
import { text } from '../../../model/text';
import { SEQUENCE } from '../../../model/register';

/** TF-03. Nothing is added up over 序号, so it may be text. */
export default columnFamily(
  {
    check: 'number-not-text',
    number: 'TF-03',
    severity: 'error',
    title: text('数字不以文本存储', 'Numbers are not stored as text'),
    why: text(
      '文本型数字不参加求和：北塔区2020年安排表中两个文本单元格使合计由408变为373。',
      'Sums skip numbers stored as text: in one published table two text cells turn a total of 408 into 373.',
    ),
    ground: [
      { kind: 'source', note: '北塔区2020年扶贫资金安排表, Beita district allocation table 2020' },
      { kind: 'judgement' },
    ],
    message: text(
      '第{row}行“{field}”的{value}以文本存储，不计入合计。',
      'Row {row}: {value} under "{field}" is stored as text and left out of the total.',
    ),
    remedy: text('转换为数字。', 'Convert it to a number.'),
    examples: {
      column: {
        type: 'money',
        header: text('总投资', 'Total investment'),
        help: text('填写总投资。', 'Fill in: Total investment.'),
      },
      pass: [498, null],
      fail: ['498', '498.00'],
    },
  },
  (column, register) => (column.type === 'number' || column.type === 'money') && register.columns[SEQUENCE] !== column,
);
