import { text } from '../../model/text';

/** What the screen of summaries says. */
export const SUMMARIES = {
  overview: text('年度工作概述', 'Annual overview'),
  drill: text('数字的来源', 'Which rows?'),
  intro: text(
    '汇总表插入为新工作表；已有的由新表替换。',
    'Summaries become sheets of their own; earlier ones are replaced.',
  ),
  absent: text('无法生成：本工作簿没有“{register}”。', 'Cannot be made: this workbook has no “{register}”.'),
  absentAll: text('无法生成：本工作簿没有可识别的报表。', 'Cannot be made: no sheet of a known register is here.'),
  noRows: text('无法生成：“{register}”还没有数据。', 'Cannot be made: “{register}” has no rows yet.'),
  noRowsAll: text('无法生成：各报表还没有数据。', 'Cannot be made: no register has rows yet.'),
  taken: text(
    '无法生成：已有同名工作表“{sheet}”，请先改名。',
    'Cannot be made: another sheet is called “{sheet}”; please rename it first.',
  ),
  madeUndated: text('已生成', 'Made before'),
  turn: text('数据透视表', 'PivotTable'),
  turnOf: text('{sheet}：数据透视表', '{sheet}: PivotTable'),
  goToSheet: text('转到工作表', 'Go to the sheet'),
  unit: text('金额单位', 'Unit of amounts'),
  unitOfRegisters: text('与登记表一致', 'As in the registers'),
  choose: text('请选择要生成的汇总表', 'Choose what to make'),
  make: text('生成{count}张汇总表', 'Make summaries: {count}'),
  nothing: text(
    '本工作簿还没有可汇总的数据。请先插入模板并填报。',
    'There is nothing to sum up yet. Insert templates and fill them in first.',
  ),
} as const;
