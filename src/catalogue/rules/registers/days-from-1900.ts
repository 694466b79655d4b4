import type { Family } from '../../../model/rule';
import { text } from '../../../model/text';
import { exampleSheet, filledRow } from '../examples';

/** TF-10, once a workbook. The dates are read as they are shown; copied into another workbook they would shift. */
const family: Family = (register) => {
  const date = Object.keys(register.columns).find((id) => register.columns[id]?.type === 'date');
  if (date === undefined || register.sheet.kind !== 'list') return [];
  const rows = [{ ...filledRow(register, 1), [date]: '2011-05-03' }];
  return [
    {
      form: 'sheet',
      register: register.id,
      rule: `${register.id}.days-from-1900`,
      number: 'TF-10',
      severity: 'warning',
      check: 'days-from-1900',
      title: text('不用1904日期系统', 'Days do not count from 1904'),
      why: text(
        '工作簿按1904日期系统计日，日期复制或汇总到其他工作簿会相差4年又1天。',
        'The workbook counts its days from 1904: dates copied or merged into another workbook shift by 4 years and 1 day.',
      ),
      ground: [{ kind: 'standard', note: 'ECMA-376-1, 18.17.4.1' }],
      message: text(
        '工作簿使用{detail}日期系统；审核已按所显示的日期读取。',
        'The workbook uses the {detail} date system; its dates were read as they are shown.',
      ),
      remedy: text(
        '在“选项—高级”中取消“使用1904日期系统”，并逐一核对日期。',
        'Switch off the 1904 date system in the advanced options, and look at every date afterwards.',
      ),
      examples: {
        pass: [
          exampleSheet(register, { rows }),
          exampleSheet(register, { rows: [{ ...rows[0], [date]: null }], layout: { date1904: true } }),
        ],
        fail: [exampleSheet(register, { rows, layout: { date1904: true } })],
      },
    },
  ];
};
export default family;
