import { columnFamily } from '../../../model/rule';
import { text } from '../../../model/text';
import { SEQUENCE } from '../../../model/register';

/** FL-29. In optional texts 无 is an answer, and a formula may print — for what is missing. */
export default columnFamily(
  {
    check: 'placeholder',
    number: 'FL-29',
    severity: 'error',
    title: text('不以占位文字代替数据', 'No placeholder stands for data'),
    why: text(
      '“待定”“详见附件”等不能汇总，也看不出是零还是未报。',
      '"To be decided" or "see annex" cannot be added up, nor does it tell zero from not reported.',
    ),
    ground: [{ kind: 'judgement' }],
    message: text(
      '第{row}行“{field}”填写了“{value}”，不是实际数据。',
      'Row {row}: "{field}" holds the placeholder "{value}".',
    ),
    remedy: text(
      '填写实际数据；零值填0；确不适用且本栏允许的，填“不适用”。',
      'Enter the data, 0 for zero, or n/a where the column allows it.',
    ),
    examples: {
      column: {
        type: 'number',
        header: text('受益户数', 'Households'),
        help: text('填写受益户数。', 'Fill in: Households.'),
        whole: true,
      },
      pass: [0, 28, null],
      fail: ['待定', '/', '—', '详见附件'],
    },
  },
  (column, register) =>
    column.computed === undefined &&
    register.columns[SEQUENCE] !== column &&
    (column.type !== 'text' || column.required !== undefined),
);
