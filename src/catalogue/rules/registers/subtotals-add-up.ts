import type { Register } from '../../../model/register';
import type { Family } from '../../../model/rule';
import { text } from '../../../model/text';
import { exampleRow, exampleSheet, totalled, type TypedRow } from '../examples';

const rows = (register: Register, summed: string, subtotal: number): TypedRow[] => [
  { ...exampleRow(register, 1), seq: 1, [summed]: 100 },
  { ...exampleRow(register, 2), seq: 2, [summed]: 60 },
  { seq: '小计', [summed]: subtotal },
  { ...exampleRow(register, 3), seq: 3, [summed]: 236 },
  { ...exampleRow(register, 4), seq: 4, [summed]: 12 },
  { seq: '小计', [summed]: 248 },
  { seq: '合计', [summed]: 408 },
];

/** RG-05. A total over subtotals counts each row once; that is RG-04's to judge. */
const family: Family = (register) => {
  const [summed] = totalled(register);
  if (summed === undefined) return [];
  return [
    {
      form: 'total',
      register: register.id,
      rule: `${register.id}.subtotals-add-up`,
      number: 'RG-05',
      severity: 'error',
      level: 'subtotal',
      title: text('小计等于本组之和', 'Each subtotal is the sum of its group'),
      why: text(
        '小计不符会使分组数据与合计互相矛盾，或重复计算。',
        'With a wrong subtotal the groups contradict the total, or rows are counted twice.',
      ),
      ground: [
        {
          kind: 'source',
          note: '北塔区2020年扶贫资金安排表（160＋236＋12＝408）, Beita district allocation table 2020',
        },
      ],
      message: text(
        '“{group}”的“{field}”{left}{unit}与本组之和{right}{unit}不一致，差额{difference}{unit}。',
        '"{group}": "{field}" is {left}, its group adds up to {right}: difference {difference} (unit: {unit}).',
      ),
      remedy: text(
        '核对分组范围，检查有无文本型数字，将小计改为求和公式；已是公式的，先用Excel或WPS打开重新计算并保存。',
        'Check which rows belong to the group, look for numbers stored as text and make the subtotal a sum formula; one that is a formula already needs calculating: open and save the file in Excel or WPS.',
      ),
      examples: {
        pass: [exampleSheet(register, { rows: rows(register, summed, 160) })],
        fail: [exampleSheet(register, { rows: rows(register, summed, 150) })],
      },
    },
  ];
};
export default family;
