import { columnFamily } from '../../../model/rule';
import { text } from '../../../model/text';
import { SEQUENCE } from '../../../model/register';

/** FL-06, only where the column declares a range; values below zero are FL-03's. */
export default columnFamily(
  {
    check: 'range',
    number: 'FL-06',
    severity: 'warning',
    title: text('数值在常见范围内', 'Values lie in their usual range'),
    why: text(
      '超出常见范围的数值多为单位、口径或录入错误，属实的应说明。',
      'A value outside its usual range is mostly a wrong unit or a slip; if it is true it needs a word.',
    ),
    ground: [{ kind: 'judgement' }],
    message: text(
      '第{row}行“{field}”为{value}，超出常见范围（{min}～{max}）。',
      'Row {row}: "{field}" is {value}, outside the usual range ({min} to {max}).',
    ),
    remedy: text('核实后更正；属实的在备注写明原因。', 'Correct it, or give the reason in the remarks if it is true.'),
    examples: {
      column: {
        type: 'number',
        header: text('形象进度', 'Physical progress'),
        help: text('填写形象进度。', 'Fill in: Physical progress.'),
        percent: true,
        min: 0,
        max: 100,
      },
      pass: [0, 100, 85.5, null],
      fail: [100.5, 850],
    },
  },
  (column, register) =>
    column.type === 'number' &&
    (column.min !== undefined || column.max !== undefined) &&
    !column.year &&
    register.columns[SEQUENCE] !== column,
);
