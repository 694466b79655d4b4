import { columnFamily } from '../../../model/rule';
import { text } from '../../../model/text';

/** TF-02, for names, ids and listed values; free texts may have paragraphs. */
export default columnFamily(
  {
    check: 'spaces',
    number: 'TF-02',
    severity: 'warning',
    title: text('无多余空格和不可见字符', 'No stray spaces or invisible characters'),
    why: text(
      '首尾空格、换行和不可见字符使同一名称、编号匹配不上。',
      'Spaces at the ends, line breaks and invisible characters keep equal names and numbers from matching.',
    ),
    ground: [{ kind: 'judgement' }],
    message: text(
      '第{row}行“{field}”含多余空格或不可见字符。',
      'Row {row}: "{field}" holds stray spaces or invisible characters.',
    ),
    remedy: text(
      '删除首尾空格、换行和不可见字符。',
      'Remove spaces at the ends, line breaks and invisible characters.',
    ),
    examples: {
      column: {
        type: 'text',
        header: text('项目名称', 'Project name'),
        help: text('填写项目名称。', 'Fill in: Project name.'),
        singleLine: true,
      },
      pass: ['扶贫移民搬迁项目', 'Halu relocation', null],
      fail: ['扶贫移民搬迁项目 ', '扶贫\n搬迁', 'Halu  relocation'],
    },
  },
  (column) => (column.type === 'text' && column.singleLine === true) || column.type === 'id' || column.type === 'code',
);
