import type { Family } from '../../../model/rule';
import { text } from '../../../model/text';
import { exampleSheet, filledRow } from '../examples';

/** RG-09, once a sheet, named where people can see it. */
const family: Family = (register) => {
  if (register.sheet.kind !== 'list') return [];
  const rows = [1, 2, 3].map((n) => filledRow(register, n));
  return [
    {
      form: 'sheet',
      register: register.id,
      rule: `${register.id}.nothing-hidden`,
      number: 'RG-09',
      severity: 'advice',
      check: 'nothing-hidden',
      title: text('无隐藏的数据', 'No data are hidden'),
      why: text(
        '隐藏或筛选掉的行仍计入合计和汇总，看表的人却看不到。',
        'Rows that are hidden or filtered away still count in totals and summaries, though nobody sees them.',
      ),
      ground: [{ kind: 'judgement' }],
      message: text(
        '有隐藏的数据，仍参加审核和合计：{detail}。',
        'Hidden data were checked and added up too: {detail}.',
      ),
      remedy: text(
        '取消隐藏或清除筛选，复核后再上报。',
        'Unhide them or clear the filter, and look at them before filing.',
      ),
      examples: {
        pass: [exampleSheet(register, { rows }), exampleSheet(register, { rows, layout: { hiddenRows: [1, 9] } })],
        fail: [exampleSheet(register, { rows, layout: { hiddenRows: [5] } })],
      },
    },
  ];
};
export default family;
