import type { Family } from '../../../model/rule';
import { text } from '../../../model/text';
import { exampleCell, exampleRow, exampleSheet, totalled } from '../examples';

/** TF-20: the total is right, but not by the digits that are printed. */
const family: Family = (register) => {
  const summed = totalled(register).find((id) => register.columns[id]?.type === 'money');
  if (summed === undefined || register.sheet.kind !== 'list') return [];
  const shownWith = (format: string) => {
    const cells = [1, 2, 3, 4].map((row) => exampleCell(register, summed, row));
    return exampleSheet(register, {
      rows: [
        { ...exampleRow(register, 1), seq: 1, [summed]: 10.4 },
        { ...exampleRow(register, 2), seq: 2, [summed]: 20.4 },
        { ...exampleRow(register, 3), seq: 3, [summed]: 30.4 },
        { seq: '合计', [summed]: 61.2 },
      ],
      layout: { formats: Object.fromEntries(cells.map((cell) => [cell, format])) },
    });
  };
  return [
    {
      form: 'sheet',
      register: register.id,
      rule: `${register.id}.shown-as-added`,
      number: 'TF-20',
      severity: 'advice',
      check: 'shown-as-added',
      title: text('显示的数相加等于显示的合计', 'The digits shown add up to the total shown'),
      why: text(
        '单元格少显示小数时，印出的各行相加与印出的合计会差一个尾数，容易被认为算错。',
        'Where cells show fewer decimals than they hold, the printed rows may miss the printed total by the last digit, which looks like a mistake.',
      ),
      ground: [
        { kind: 'source', note: '巩留县资金来源表（占比舍位平衡）, Gongliu county table of funds (balanced shares)' },
      ],
      message: text('{detail}，为舍入差。', '{detail}: a rounding difference.'),
      remedy: text(
        '多显示一位小数、按舍位平衡调整，或注明“合计与分项之和的差为尾差”。',
        'Show one more decimal, balance the rounding, or note that totals may differ by rounding.',
      ),
      examples: {
        pass: [shownWith('#,##0.00'), shownWith('0.0')],
        fail: [shownWith('0')],
      },
    },
  ];
};
export default family;
