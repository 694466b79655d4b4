import type { Register } from '../../../model/register';
import type { Family } from '../../../model/rule';
import { text } from '../../../model/text';
import { exampleRow, exampleSheet, totalled, type TypedRow } from '../examples';

const rows = (register: Register, summed: string, total: number): TypedRow[] => [
  { ...exampleRow(register, 1), seq: 1, [summed]: 100 },
  { ...exampleRow(register, 2), seq: 2, [summed]: 273 },
  { seq: '合计', [summed]: total },
];

/** RG-04, for every register whose columns are added up; the total may stand above or below its rows. */
const family: Family = (register) => {
  const [summed] = totalled(register);
  if (summed === undefined) return [];
  return [
    {
      form: 'total',
      register: register.id,
      rule: `${register.id}.totals-add-up`,
      number: 'RG-04',
      severity: 'error',
      level: 'total',
      title: text('合计等于明细之和', 'The total is the sum of its rows'),
      why: text(
        '合计是上报和下达的依据；手工填写、漏行和文本型数字都会使它与明细不符。',
        'The total is what is filed and paid out; typing by hand, rows left out and numbers stored as text make it wrong.',
      ),
      ground: [
        { kind: 'source', note: '北塔区2020年扶贫资金安排表（408与373）, Beita district allocation table 2020' },
      ],
      message: text(
        '“{field}”合计{left}{unit}与明细之和{right}{unit}不一致，差额{difference}{unit}。',
        'The total of "{field}" is {left}, its rows add up to {right}: difference {difference} (unit: {unit}).',
      ),
      remedy: text(
        '将合计改为求和公式；已是公式的，先用Excel或WPS打开重新计算并保存；并检查有无文本型数字、漏行。',
        'Make the total a sum formula; one that is a formula already needs calculating: open and save the file in Excel or WPS. Look for numbers stored as text and for rows left out.',
      ),
      examples: {
        pass: [exampleSheet(register, { rows: rows(register, summed, 373) })],
        fail: [exampleSheet(register, { rows: rows(register, summed, 408) })],
      },
    },
  ];
};
export default family;
