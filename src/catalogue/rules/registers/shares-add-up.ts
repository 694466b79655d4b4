import type { Family } from '../../../model/rule';
import { text } from '../../../model/text';
import { exampleSheet } from '../examples';

/** RG-22, for columns of shares: registers of the office have none, tables that are judged on request have. */
const family: Family = (register) => {
  const [share] = Object.keys(register.columns).filter((id) => {
    const column = register.columns[id];
    return column?.type === 'number' && column.share === true;
  });
  if (share === undefined) return [];
  const shares = (...values: readonly number[]) =>
    exampleSheet(register, {
      rows: values.map((value, index) => ({ [register.rowName]: `示例${index + 1}`, [share]: value })),
    });
  return [
    {
      form: 'sheet',
      register: register.id,
      rule: `${register.id}.shares-add-up`,
      number: 'RG-22',
      severity: 'warning',
      check: 'shares-add-up',
      title: text('占比合计为100%', 'Shares add up to 100 %'),
      why: text(
        '各项占比分别四舍五入后合计可能不是100%，公开时应作舍位平衡。',
        'Shares rounded one by one may miss 100 %: before publication their rounding is balanced.',
      ),
      ground: [
        { kind: 'source', note: '巩留县资金来源表（375÷20388印为1.9%）, Gongliu county table of funds' },
        { kind: 'judgement' },
      ],
      message: text('占比合计不是100%：{detail}。', 'Shares do not add up to 100 %: {detail}.'),
      remedy: text(
        '核对各项占比，舍入差用舍位平衡调整到最大的一项。',
        'Check the shares; let the largest one take up what rounding leaves.',
      ),
      examples: {
        pass: [shares(6.1, 25.8, 66.2, 1.9), shares(33.3, 33.3, 33.3), shares(40, 20)],
        fail: [shares(6.1, 25.8, 66.2, 1.5), shares(50, 50, 2)],
      },
    },
  ];
};
export default family;
