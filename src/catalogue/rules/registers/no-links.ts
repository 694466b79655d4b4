import type { Family } from '../../../model/rule';
import { text } from '../../../model/text';
import { exampleCell, exampleRow, exampleSheet } from '../examples';

/** RG-21, for every register: one finding a sheet, with the names of the workbooks. */
const family: Family = (register) => {
  const rows = [{ ...exampleRow(register, 1), seq: 1 }];
  const cell = register.sheet.kind === 'form' ? 'B3' : exampleCell(register, register.rowName, 1);
  const formulaOf = (formula: string) => exampleSheet(register, { rows, layout: { formulas: { [cell]: formula } } });
  return [
    {
      form: 'sheet',
      register: register.id,
      rule: `${register.id}.no-links`,
      number: 'RG-21',
      severity: 'warning',
      check: 'no-links',
      title: text('不引用其他工作簿', 'No formula reads another workbook'),
      why: text(
        '收表单位没有被引用的文件，数值无法更新，也无法核对。',
        'Whoever receives the sheet has not the other file: the values can neither be updated nor traced.',
      ),
      ground: [{ kind: 'judgement' }],
      message: text('公式引用了其他工作簿：{detail}。', 'Formulas read other workbooks: {detail}.'),
      remedy: text(
        '核对后将引用转为数值（“数据—编辑链接—断开链接”）。',
        'Check the values, then turn the links into values (Data, Edit Links, Break Link).',
      ),
      examples: {
        pass: [formulaOf("'资金下达'!$A$1"), formulaOf('SUM(表1[金额])'), formulaOf('"[附件]!"&A1')],
        fail: [formulaOf("'C:\\报表\\[2010年.xlsx]项目台账'!$C$8"), formulaOf('[1]Sheet1!A1')],
      },
    },
  ];
};
export default family;
