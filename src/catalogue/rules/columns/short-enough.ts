import { columnFamily } from '../../../model/rule';
import { text } from '../../../model/text';

/** FL-32. The lengths are parameters; letters and digits count half. Line breaks in names are TF-02's. */
export default columnFamily(
  {
    check: 'short-enough',
    number: 'FL-32',
    severity: 'warning',
    title: text('文字长度适当', 'Texts fit into their cells'),
    why: text(
      '过长的文字打印不全，表格也难以阅读。',
      'A text that is too long is cut off in print and hides the rest of the row.',
    ),
    ground: [{ kind: 'judgement' }],
    message: text('第{row}行“{field}”超过{n}个字。', 'Row {row}: "{field}" is longer than {n} Chinese characters.'),
    remedy: text('精简文字，细节移至备注或附件。', 'Shorten it, and move details to the remarks or an annex.'),
    examples: {
      column: {
        type: 'text',
        header: text('项目名称', 'Project name'),
        help: text('填写项目名称。', 'Fill in: Project name.'),
        singleLine: true,
      },
      pass: ['扶贫移民搬迁项目', 'Relocation of the Halu group', null],
      fail: ['长'.repeat(101), 'long '.repeat(41).trim()],
    },
  },
  (column) => column.type === 'text',
);
