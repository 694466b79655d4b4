import type { Family } from '../../../model/rule';
import { text } from '../../../model/text';
import { exampleCell, exampleSheet, filledRow } from '../examples';

/** RG-08. What a merged cell says is read for every row it covers, but for amounts (engine/read/merges). */
const family: Family = (register) => {
  if (register.sheet.kind !== 'list') return [];
  const id = register.rowName;
  const rows = [filledRow(register, 1), { ...filledRow(register, 2), [id]: null }];
  const merge = `${exampleCell(register, id, 1)}:${exampleCell(register, id, 2)}`;
  const beside = `${exampleCell(register, id, 3)}:${exampleCell(register, id, 4)}`;
  return [
    {
      form: 'sheet',
      register: register.id,
      rule: `${register.id}.data-not-merged`,
      number: 'RG-08',
      severity: 'warning',
      check: 'no-merged-data',
      title: text('数据区无合并单元格', 'No merged cells among the data'),
      why: text(
        '合并后只有首行有值，排序、筛选和求和都会出错；合并的金额属于哪一行无从得知。',
        'Only the first row of a merged cell holds its value, so sorting, filters and sums go wrong; which row a merged amount belongs to nobody can tell.',
      ),
      ground: [{ kind: 'judgement' }],
      message: text('数据区存在合并单元格：{detail}。', 'Cells among the data are merged: {detail}.'),
      remedy: text(
        '取消合并，将内容填入每一行；金额按行分别填写。',
        'Unmerge them and fill the content into every row; amounts row by row.',
      ),
      examples: {
        pass: [exampleSheet(register, { rows }), exampleSheet(register, { rows, layout: { merges: [beside] } })],
        fail: [exampleSheet(register, { rows, layout: { merges: [merge] } })],
      },
    },
  ];
};
export default family;
