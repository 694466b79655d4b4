import { columnFamily } from '../../../model/rule';
import { text } from '../../../model/text';
import { categories } from '../../codelists/categories';

/** TF-15. */
export default columnFamily(
  {
    check: 'near-miss',
    number: 'TF-15',
    severity: 'warning',
    title: text('选项与列表用词一致', 'Listed values are spelt as in the list'),
    why: text(
      '近似写法会被当成另一类，汇总时漏计。',
      'A near spelling is taken for another kind and left out of its group.',
    ),
    ground: [{ kind: 'judgement' }],
    message: text(
      '第{row}行“{field}”填写的“{value}”疑为“{suggestion}”。',
      'Row {row}: "{value}" under "{field}" is probably "{suggestion}".',
    ),
    remedy: text('核对后改为列表中的写法。', 'Check, and use the spelling of the list.'),
    examples: {
      column: {
        type: 'code',
        header: text('项目类别', 'Category'),
        help: text('从列表选择。', 'Choose from the list.'),
        codes: categories,
      },
      pass: ['民生类', null],
      fail: ['民生类项', '民 生 类'],
    },
  },
  (column) => column.type === 'code',
);
