import { columnFamily } from '../../../model/rule';
import { text } from '../../../model/text';
import { SEQUENCE } from '../../../model/register';

/** TF-05, the most particular of what can be wrong with a number cell. */
export default columnFamily(
  {
    check: 'no-remark',
    number: 'TF-05',
    severity: 'error',
    title: text('数字单元格内不写说明', 'No remark stands in a number cell'),
    why: text('混有说明的数字是文本，不参加求和。', 'A number with a remark is text, which sums skip.'),
    ground: [{ kind: 'source', note: '北塔区2020年扶贫资金安排表, Beita district allocation table 2020' }],
    message: text(
      '第{row}行“{field}”填写的“{value}”混有说明文字。',
      'Row {row}: "{value}" under "{field}" mixes a number with a remark.',
    ),
    remedy: text(
      '单元格只填数字，说明移至备注。',
      'Leave the number in the cell and move the remark to the remarks column.',
    ),
    examples: {
      column: {
        type: 'money',
        header: text('总投资', 'Total investment'),
        help: text('填写总投资。', 'Fill in: Total investment.'),
      },
      pass: [10, null],
      fail: ['10(其中,灾情因素6万元)', '25（含上年结转5）'],
    },
  },
  (column, register) => (column.type === 'number' || column.type === 'money') && register.columns[SEQUENCE] !== column,
);
