import { columnFamily } from '../../../model/rule';
import { text } from '../../../model/text';

/** FL-26, for columns that declare names of people. Several names, words in brackets and names in letters are in order. */
export default columnFamily(
  {
    check: 'person-name',
    number: 'FL-26',
    severity: 'warning',
    title: text('姓名书写规范', 'Names are written as on the identity card'),
    why: text(
      '姓名中夹有空格、数字或符号，同一人会被当成两人。',
      'With spaces, digits or signs in the name one person counts as two.',
    ),
    ground: [{ kind: 'judgement' }],
    message: text(
      '第{row}行“{field}”填写的“{value}”含空格或异常字符。',
      'Row {row}: "{value}" under "{field}" holds a space or odd characters.',
    ),
    remedy: text(
      '删除空格和多余字符；蒙古族译名分段用“·”。',
      'Remove spaces and other characters; parts of translated names are joined by ·.',
    ),
    examples: {
      column: {
        type: 'text',
        header: text('姓名', 'Name'),
        help: text('填写姓名。', 'Fill in: Name.'),
        singleLine: true,
        person: true,
      },
      pass: ['示例一', '阿拉坦·图雅', '示例一、示例二', '示例一（副主任）', 'Sample One', "O'Neil-Smith", null],
      fail: ['示 例', '示例1', '示例一13800000000', '示*', '示例一@示例'],
    },
  },
  (column) => column.type === 'text' && column.person === true,
);
