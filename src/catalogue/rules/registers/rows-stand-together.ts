import { columnOf, columnOrder } from '../../../model/register';
import type { Family } from '../../../model/rule';
import { text } from '../../../model/text';
import { exampleSheet, filledRow } from '../examples';

/** RG-07, as one piece of advice a sheet: blank rows that set a group apart are left alone. */
const family: Family = (register) => {
  if (register.sheet.kind !== 'list') return [];
  const header = Object.fromEntries(
    columnOrder(register.sheet.layout).map((id) => [id, columnOf(register, id).header.zh]),
  );
  const row = (n: number) => filledRow(register, n);
  return [
    {
      form: 'sheet',
      register: register.id,
      rule: `${register.id}.rows-stand-together`,
      number: 'RG-07',
      severity: 'advice',
      check: 'rows-together',
      title: text('数据行之间无空行和重复表头', 'No blank rows or repeated headers among the data'),
      why: text(
        '排序、筛选和数据透视表遇到空行即止，重复的表头会混入数据。',
        'Sorting, filters and PivotTables stop at a blank row, and a repeated header gets in among the data.',
      ),
      ground: [{ kind: 'judgement' }],
      message: text('数据区内不连续：{detail}。', 'The data do not stand together: {detail}.'),
      remedy: text(
        '删除空行和重复表头；打印时各页需要表头的，用“打印标题行”设置。',
        'Delete blank rows and repeated headers; where every printed page needs the header, set print titles.',
      ),
      examples: {
        pass: [
          exampleSheet(register, { rows: [row(1), row(2)] }),
          exampleSheet(register, { rows: [row(1), {}, { seq: '合计' }, {}] }),
        ],
        fail: [
          exampleSheet(register, { rows: [row(1), {}, row(2)] }),
          exampleSheet(register, { rows: [row(1), header, row(2)] }),
        ],
      },
    },
  ];
};
export default family;
