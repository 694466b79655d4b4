import { columnFamily } from '../../../model/rule';
import { text } from '../../../model/text';
import { SEQUENCE } from '../../../model/register';

/** FL-05. Years are judged by FL-31, 序号 by RG-03. */
export default columnFamily(
  {
    check: 'whole',
    number: 'FL-05',
    severity: 'error',
    title: text('人数、户数等为整数', 'Counts are whole numbers'),
    why: text(
      '人、户、项目不可分割，出现小数多为单位或录入错误。',
      'People, households and projects do not come in parts; a decimal is a wrong unit or a slip.',
    ),
    ground: [
      { kind: 'judgement' },
      { kind: 'source', note: '民政事业统计填报说明, filling instructions of civil-affairs statistics' },
    ],
    message: text(
      '第{row}行“{field}”应为整数，现为{value}。',
      'Row {row}: "{field}" must be a whole number; it is {value}.',
    ),
    remedy: text('核对人数、户数等原始记录后更正。', 'Check against the original record and correct it.'),
    examples: {
      column: {
        type: 'number',
        header: text('受益人口', 'People'),
        help: text('填写受益人口。', 'Fill in: People.'),
        whole: true,
      },
      pass: [96, 0, 96.0, null],
      fail: [40.5, 0.85],
    },
  },
  (column, register) =>
    column.type === 'number' && column.whole === true && !column.year && register.columns[SEQUENCE] !== column,
);
