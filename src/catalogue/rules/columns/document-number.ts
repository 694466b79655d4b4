import { columnFamily } from '../../../model/rule';
import { text } from '../../../model/text';

/** FL-25, of numbers with a year in brackets: orders, minutes and papers without a number have other forms. */
export default columnFamily(
  {
    check: 'document-number',
    number: 'FL-25',
    severity: 'warning',
    title: text('文号格式规范', 'Document numbers are in their form'),
    why: text(
      '文号写法不一，同一文件查找、比对时对不上。',
      'Written differently, one and the same document is not found.',
    ),
    ground: [{ kind: 'standard', note: 'GB/T 9704-2012' }],
    message: text(
      '第{row}行“{field}”填写的文号“{value}”格式不规范，应为“机关代字〔年份〕序号号”。',
      'Row {row}: the document number "{value}" under "{field}" is not in its form: letters of the issuer, the year in 〔〕, the number.',
    ),
    remedy: text(
      '年份用四位数并加六角括号〔〕，序号不加“第”、不补0，例如“某发〔2011〕5号”。',
      'Write the year with four digits in 〔〕, and the number without an ordinal sign and leading zeros.',
    ),
    examples: {
      column: {
        type: 'id',
        header: text('批复文号', 'Approval number'),
        help: text('填写批复文号。', 'Fill in: Approval number.'),
        scheme: 'document',
      },
      pass: ['京发〔2011〕5号', '国务院令第600号', '内发改〔2011〕5号、财农〔2011〕412号', '会议纪要第3期', null],
      fail: ['京发（2011）5号', '京发[2011]第5号', '京发【2011】05号', '京发〔11〕5号', '京发〔2011〕5'],
    },
  },
  (column) => column.type === 'id' && column.scheme === 'document',
);
