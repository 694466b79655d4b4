import type { Column } from '../../../model/column';
import { SEQUENCE, type Register } from '../../../model/register';
import { columnFamily } from '../../../model/rule';
import { text } from '../../../model/text';

/**
 * FL-03. Not for rates of change and differences, which may fall below zero, nor for columns that declare a lower minimum
 * or a sign.
 */
export default columnFamily(
  {
    check: 'not-negative',
    number: 'FL-03',
    severity: 'error',
    title: text('金额和数量不为负数', 'Amounts and counts are not negative'),
    why: text(
      '资金和数量没有负值；冲减须单独列“调减”行，才能查到依据。',
      'Money and counts are never below zero; a reduction is a line of its own, so that its paper can be found.',
    ),
    ground: [{ kind: 'judgement' }],
    message: text(
      '第{row}行“{field}”为{value}，不能为负数。',
      'Row {row}: "{field}" is {value}; it cannot be negative.',
    ),
    remedy: text(
      '核对正负号；冲减资金的，单列一行，类型选“调减”并注明文号。',
      'Check the sign; enter a reduction as a line of its own of the type Reduction, with its document number.',
    ),
    examples: {
      column: {
        type: 'money',
        header: text('下达金额', 'Amount allocated'),
        help: text('填写下达金额。', 'Fill in: Amount allocated.'),
      },
      pass: [0, 400, null],
      fail: [-400, -0.01],
    },
  },
  neverNegative,
);

function neverNegative(column: Column, register: Register): boolean {
  if (column.computed?.by === 'difference' || register.columns[SEQUENCE] === column) return false;
  if (column.type === 'money') return !column.signed;
  if (column.type !== 'number') return false;
  return column.min === undefined ? !column.percent && !column.year : column.min >= 0;
}
