import type { Family } from '../../../model/rule';
import { text } from '../../../model/text';
import { PENDING } from '../../../model/workbook';
import { exampleSheet, filledRow } from '../examples';

/** RG-20, second half, for every register: a formula without a result is neither blank nor 0, so nothing judges it. */
const family: Family = (register) => {
  const row = filledRow(register, 1);
  return [
    {
      form: 'sheet',
      register: register.id,
      rule: `${register.id}.formulas-calculated`,
      number: 'RG-20',
      severity: 'warning',
      check: 'formulas-calculated',
      title: text('公式均已计算', 'Every formula is calculated'),
      why: text(
        '由其他程序写入的公式没有计算结果，数值未知，不能参加审核和汇总。',
        'Formulas written by other programs may lack results: their values are unknown to checks and sums.',
      ),
      ground: [{ kind: 'judgement' }],
      message: text(
        '有{detail}个公式单元格没有计算结果，未参加审核。',
        'Cells whose formula has no result yet, and which were not checked: {detail}.',
      ),
      remedy: text(
        '请用Excel或WPS打开并保存后重新审核。',
        'Open the file in Excel or WPS, save it and check it again.',
      ),
      examples: {
        pass: [exampleSheet(register, { rows: [row] })],
        fail: [exampleSheet(register, { rows: [{ ...row, [register.rowName]: PENDING }] })],
      },
    },
  ];
};
export default family;
