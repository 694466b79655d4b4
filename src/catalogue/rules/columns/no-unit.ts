import { columnFamily } from '../../../model/rule';
import { text } from '../../../model/text';
import { SEQUENCE } from '../../../model/register';

/** TF-04. */
export default columnFamily(
  {
    check: 'no-unit',
    number: 'TF-04',
    severity: 'error',
    title: text('金额和数量单元格内不写单位', 'No unit stands in the cell'),
    why: text(
      '带单位的单元格是文本，不参加求和，也容易混淆元和万元。',
      'A cell with its unit is text: sums skip it, and yuan and 10,000 yuan get mixed.',
    ),
    ground: [
      { kind: 'source', note: '北关区2018年扶贫资金分配表, Beiguan district allocation table 2018' },
      { kind: 'source', note: '岳阳县2022年绩效目标申报表, Yueyang county target table 2022' },
    ],
    message: text(
      '第{row}行“{field}”填写的“{value}”带有单位。',
      'Row {row}: "{value}" under "{field}" contains the unit.',
    ),
    remedy: text(
      '只填数字；所写单位与本表单位不同的，先核对是否写错，再换算。',
      'Enter the number only; where the unit is not that of the sheet, check which of them is right, then convert.',
    ),
    examples: {
      column: {
        type: 'money',
        header: text('总投资', 'Total investment'),
        help: text('填写总投资。', 'Fill in: Total investment.'),
      },
      pass: [20, 73.5, null],
      fail: ['20万元', '73.5 万元'],
    },
  },
  (column, register) => (column.type === 'number' || column.type === 'money') && register.columns[SEQUENCE] !== column,
);
