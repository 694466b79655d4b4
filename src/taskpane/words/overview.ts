import { text } from '../../model/text';

/** What the screen of the annual overview and the rows behind a figure say. */
export const OVERVIEW = {
  intro: text(
    '根据各台账写成。点文中的数字可查看来源单元格。',
    'Written from the registers. Choose a figure to see the cells it comes from.',
  ),
  language: text('概述的语言', 'Language of the overview'),
  languages: { zh: text('中文', 'Chinese'), en: text('英文', 'English') },
  writing: text('正在写概述…', 'Writing the overview…'),
  old: text('工作簿有改动。', 'The workbook has changed.'),
  again: text('重新写概述', 'Write it again'),
  notes: text('注', 'Notes'),
  copy: text('复制全文', 'Copy all'),
  copied: text('已复制，可粘贴到Word。', 'Copied; paste it into Word.'),
  notCopied: text('未能复制。请选中文字后按Ctrl+C。', 'It could not be copied. Select the text and press Ctrl+C.'),
  insert: text('写入工作表', 'Write as sheet'),
  nothing: text(
    '本工作簿还没有可概述的数据。请先插入模板并填报。',
    'There is nothing to tell yet. Insert templates and fill them in first.',
  ),
  behind: {
    heading: text('{figure}的来源', 'Where {figure} comes from'),
    detail: text('对照的明细', 'The detail it is set against'),
    back: text('返回概述', 'Back to the overview'),
    cells: text('来源单元格', 'Cells it comes from'),
    sum: text('{n}个单元格，合计{total}', '{n} cells, {total} in all'),
    count: text('共{n}行', '{n} rows'),
    distinct: text('{n}个单元格，不同的值{total}个', '{n} cells, {total} different values'),
    said: text('{n}个单元格', '{n} cells'),
    none: text('没有来源单元格。', 'No cell stands behind it.'),
  },
  drill: {
    heading: text('汇总数的来源', 'Where a number comes from'),
    what: text(
      '选中汇总表中的一个数，查看它由哪些行得来。',
      'Select a number of a summary to see the rows it is made of.',
    ),
    ask: text('查看所选数字的来源', 'Which rows?'),
    back: text('返回汇总', 'Back to the summaries'),
    notOurs: text(
      '所选单元格不在汇总表中。请先选中汇总表中的一个数。',
      'The selected cell stands on no summary. Select a number of a summary first.',
    ),
    noNumber: text(
      '所选单元格不是登记表行的汇总数。请选中合计、小计或分组行中的数。',
      'The selected cell holds no number of rows. Select one in a total, subtotal or group row.',
    ),
    moved: text(
      '汇总表生成后登记表或本表的行有变动，无法对应。请重新生成汇总表。',
      'Rows have moved since the summary was made. Please make it again.',
    ),
  },
} as const;
