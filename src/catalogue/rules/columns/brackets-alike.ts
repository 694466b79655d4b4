import { columnFamily } from '../../../model/rule';
import { text } from '../../../model/text';

/** TF-14, for names and titles: pairs of half-width and full-width brackets in one text. Brackets of document numbers are FL-25's. */
export default columnFamily(
  {
    check: 'brackets-alike',
    number: 'TF-14',
    severity: 'advice',
    title: text('同一名称中括号样式一致', 'Brackets in a name are of one kind'),
    why: text(
      '全角、半角括号混用，同一名称匹配不上。',
      'Half-width and full-width brackets in one name keep it from matching.',
    ),
    ground: [{ kind: 'standard', note: 'GB/T 15834-2011' }, { kind: 'judgement' }],
    message: text(
      '第{row}行“{field}”填写的“{value}”混用了全角和半角括号。',
      'Row {row}: "{value}" under "{field}" mixes half-width and full-width brackets.',
    ),
    remedy: text('中文名称统一使用全角括号（）。', 'Use full-width brackets （） in Chinese names.'),
    examples: {
      column: {
        type: 'text',
        header: text('项目名称', 'Project name'),
        help: text('填写项目名称。', 'Fill in: Project name.'),
        singleLine: true,
      },
      pass: ['道路项目（一期）', '道路项目(一期)', 'Road (phase 1)', null],
      fail: ['道路项目（一期)', '道路（县道）项目(一期)'],
    },
  },
  (column) => column.type === 'text' && column.singleLine === true,
);
