import { columnFamily } from '../../../model/rule';
import { text } from '../../../model/text';

/** TF-16, in texts, listed values and identifiers, where the value above is read. Under nothing, and in numbers and dates, a ditto mark is a placeholder (FL-29). */
export default columnFamily(
  {
    check: 'no-ditto',
    number: 'TF-16',
    severity: 'warning',
    title: text('不用“同上”代替内容', 'Ditto marks do not stand for values'),
    why: text(
      '排序、筛选或插入一行后，“同上”就指向了别的内容。',
      'Once rows are sorted, filtered or inserted, "ditto" means something else.',
    ),
    ground: [{ kind: 'judgement' }],
    message: text(
      '第{row}行“{field}”填写了“{value}”，按上一行应为“{suggestion}”。',
      'Row {row}: "{field}" holds "{value}", which by the row above is "{suggestion}".',
    ),
    remedy: text('填写实际内容。', 'Write out the value.'),
    examples: {
      column: {
        type: 'text',
        header: text('项目名称', 'Project name'),
        help: text('填写项目名称。', 'Fill in: Project name.'),
        singleLine: true,
      },
      pass: ['扶贫移民搬迁项目', '同上村道路项目', null],
      fail: ['同上', '〃', 'ditto'],
    },
  },
  (column) => column.type === 'text' || column.type === 'code' || (column.type === 'id' && column.personal !== true),
);
