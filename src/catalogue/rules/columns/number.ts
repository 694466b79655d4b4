import { columnFamily } from '../../../model/rule';
import { text } from '../../../model/text';
import { SEQUENCE } from '../../../model/register';

/** FL-02. 序号 is judged by RG-03 alone: nothing is added up over it. */
export default columnFamily(
  {
    check: 'number',
    number: 'FL-02',
    severity: 'error',
    title: text('数字栏填写的是数字', 'Number cells hold numbers'),
    why: text('非数字内容不参加求和，合计会少计。', 'A cell that is no number is left out of every sum.'),
    ground: [
      { kind: 'source', note: '北塔区2020年扶贫资金安排表, Beita district allocation table 2020' },
      { kind: 'judgement' },
    ],
    message: text(
      '第{row}行“{field}”应为数字，现为“{value}”。',
      'Row {row}: "{field}" must be a number; it holds "{value}".',
    ),
    remedy: text(
      '只填数字；单位写在表头，说明写入备注。',
      'Enter the number only; the unit belongs in the header, explanations in the remarks.',
    ),
    examples: {
      column: {
        type: 'number',
        header: text('受益户数', 'Households'),
        help: text('填写受益户数。', 'Fill in: Households.'),
        whole: true,
      },
      pass: [28, 0, null],
      fail: ['几十户', 'A'],
    },
  },
  (column, register) => (column.type === 'number' || column.type === 'money') && register.columns[SEQUENCE] !== column,
);
