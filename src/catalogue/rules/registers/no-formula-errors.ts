import type { Family } from '../../../model/rule';
import { text } from '../../../model/text';
import { exampleRow, exampleSheet } from '../examples';

/** RG-20, for every register. */
const family: Family = (register) => {
  const row = { ...exampleRow(register, 1), seq: 1 };
  return [
    {
      form: 'sheet',
      register: register.id,
      rule: `${register.id}.no-formula-errors`,
      number: 'RG-20',
      severity: 'error',
      check: 'formula-errors',
      title: text('无公式错误', 'No formula comes to an error'),
      why: text('公式错误会使所有引用它的合计一并出错。', 'One error spreads to every total that reads the cell.'),
      ground: [{ kind: 'judgement' }],
      message: text('存在公式错误：{detail}。', 'A formula comes to an error: {detail}.'),
      remedy: text(
        '修复公式，或按原始资料重新填写。',
        'Repair the formula, or enter the value again from the original.',
      ),
      examples: {
        pass: [exampleSheet(register, { rows: [row] })],
        fail: [exampleSheet(register, { rows: [{ ...row, [register.rowName]: { error: '#REF!' } }] })],
      },
    },
  ];
};
export default family;
