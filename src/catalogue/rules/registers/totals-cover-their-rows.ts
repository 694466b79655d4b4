import type { Family } from '../../../model/rule';
import { text } from '../../../model/text';
import { exampleCell, exampleRow, exampleSheet, totalled } from '../examples';

/** RG-06. Only formulas are judged, and only sums of plain ranges; a total that is typed and right is left alone. */
const family: Family = (register) => {
  const [summed] = totalled(register);
  if (summed === undefined || register.sheet.kind !== 'list') return [];
  const rows = [
    { ...exampleRow(register, 1), seq: 1, [summed]: 100 },
    { ...exampleRow(register, 2), seq: 2, [summed]: 273 },
    { ...exampleRow(register, 3), seq: 3, [summed]: 35 },
  ];
  const at = (row: number): string => exampleCell(register, summed, row);
  const [first, second, third] = [at(1), at(2), at(3)];
  const totalOf = (formula: string, value: number) =>
    exampleSheet(register, {
      rows: [...rows, { seq: '合计', [summed]: value }],
      layout: { formulas: { [at(4)]: formula } },
    });
  return [
    {
      form: 'sheet',
      register: register.id,
      rule: `${register.id}.totals-cover-their-rows`,
      number: 'RG-06',
      severity: 'warning',
      check: 'totals-cover-rows',
      title: text('合计公式覆盖全部明细', 'The formulas of totals cover all rows'),
      why: text(
        '在末尾或区域以外增加的行不会自动计入合计，上报数因此少计。',
        'Rows added at the end or outside the range do not enter the total by themselves, and too little is filed.',
      ),
      ground: [{ kind: 'judgement' }],
      message: text('合计公式有遗漏：{detail}。', 'A total leaves rows out: {detail}.'),
      remedy: text('将求和区域扩展到全部明细行。', 'Extend the sum to all rows of data.'),
      examples: {
        pass: [
          totalOf(`SUM(${first}:${third})`, 408),
          totalOf(`SUBTOTAL(9,${first}:${third})`, 408),
          totalOf(`${first}+${second}+${third}`, 408),
          exampleSheet(register, { rows: [...rows, { seq: '合计', [summed]: 408 }] }),
        ],
        fail: [totalOf(`SUM(${first}:${second})`, 373), totalOf(`${first}+${third}`, 135)],
      },
    },
  ];
};
export default family;
