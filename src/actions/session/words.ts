import { text, type Text } from '../../model/text';
import type { Job } from './state';

/** What a session tells of its own work, in both languages. */
export const NOTICES = {
  busy: {
    check: text('正在审核。请等待完成，或先取消。', 'A check is running. Please wait until it is done, or cancel it.'),
    mark: text(
      '正在标注。请等待完成，或先取消。',
      'Findings are being marked. Please wait until that is done, or cancel it.',
    ),
    'clear-marks': text(
      '正在清除标注。请等待完成，或先取消。',
      'Marks are being cleared. Please wait until that is done, or cancel it.',
    ),
    insert: text(
      '正在插入报表。请等待完成，或先取消。',
      'Sheets are being inserted. Please wait until that is done, or cancel it.',
    ),
    summarise: text(
      '正在生成汇总表。请等待完成，或先取消。',
      'Summaries are being made. Please wait until that is done, or cancel it.',
    ),
    overview: text(
      '正在生成年度工作概述。请等待完成，或先取消。',
      'The annual overview is being made. Please wait until it is done, or cancel it.',
    ),
    pivot: text(
      '正在生成数据透视表。请等待完成，或先取消。',
      'A PivotTable is being made. Please wait until that is done, or cancel it.',
    ),
    list: text(
      '正在生成问题清单。请等待完成，或先取消。',
      'The list of findings is being made. Please wait until that is done, or cancel it.',
    ),
    previous: text(
      '正在读取上年工作簿。请等待完成，或先取消。',
      'Last year’s workbook is being read. Please wait until that is done, or cancel it.',
    ),
    inspect: text(
      '正在检查模板。请等待完成，或先取消。',
      'Templates are being compared. Please wait until that is done, or cancel it.',
    ),
    repair: text(
      '正在修复模板。请等待完成，或先取消。',
      'Templates are being repaired. Please wait until that is done, or cancel it.',
    ),
    fix: text('正在修正。请等待完成。', 'Findings are being fixed. Please wait until that is done.'),
    undo: text('正在撤销修正。请等待完成。', 'Fixes are being undone. Please wait until that is done.'),
  } satisfies Readonly<Record<Job['of'], Text>>,
  cancelled: {
    check: text('已取消审核。', 'The check was cancelled.'),
    mark: text('已取消标注，表格恢复原样。', 'Marking was cancelled; no marks are left.'),
    'clear-marks': text(
      '已取消清除。如仍有标注，请再次点“清除标注”。',
      'Clearing was cancelled. If marks are left, please choose Clear marks again.',
    ),
    insert: text('已取消插入，未留下新的工作表。', 'Inserting was cancelled; no new sheet is left.'),
    summarise: text('已取消生成，未留下新的汇总表。', 'Summing up was cancelled; no new summary is left.'),
    overview: text('已取消生成年度工作概述。', 'The annual overview was cancelled.'),
    pivot: text('已取消生成数据透视表。', 'Making the PivotTable was cancelled.'),
    list: text('已取消生成问题清单。', 'Listing the findings was cancelled.'),
    previous: text('已取消读取上年工作簿。', 'Reading last year’s workbook was cancelled.'),
    inspect: text('已取消检查模板。', 'Comparing the templates was cancelled.'),
    repair: text(
      '已取消修复。已修复之处保持修复后的状态，请重新检查模板。',
      'The repair was cancelled. What was already repaired stays so; please check the templates again.',
    ),
    fix: text(
      '已取消修正。请查看“修正记录”；如有已修正的，可在其中撤销。',
      'Fixing was cancelled. Please look at the fix history; what was fixed can be undone there.',
    ),
    undo: text('已取消撤销。请查看“修正记录”。', 'Undoing was cancelled. Please look at the fix history.'),
  } satisfies Readonly<Record<Job['of'], Text>>,
  cancelledKept: text(
    '已取消审核，仍显示上一次的审核结果。',
    'The check was cancelled; the findings of the one before are still shown.',
  ),
  general: text(
    '操作未能完成。请再试一次；如仍不成功，请保存并重新打开工作簿。',
    'This could not be done. Please try again; if it fails again, save the workbook and open it anew.',
  ),
  notChecked: text('尚未审核。请先审核，再修正、标注或列出问题。', 'Nothing has been checked yet. Please check first.'),
  outdated: text(
    '审核之后工作簿的行、列或工作表有变动。请重新审核，再修正、标注或列出问题。',
    'Rows, columns or sheets have moved since the check. Please check again first.',
  ),
  nothingFound: text('没有需要标注或列出的问题。', 'There are no findings to mark or to list.'),
  marked: text(
    '已标注{count}个单元格，并生成“{sheet}”工作表。清除标注后表格恢复原样。',
    'Marked cells: {count}, and the sheet “{sheet}” was added. Clearing the marks takes both away again.',
  ),
  listed: text('已生成“{sheet}”工作表，共{count}条。', 'The sheet “{sheet}” was added. Findings: {count}.'),
  cleared: text('已清除标注和问题清单。', 'Marks and the list of findings were taken away.'),
  inserted: text(
    '已插入{count}张工作表。请从“{sheet}”填起，填好后点“审核工作簿”。',
    'Sheets inserted: {count}. Please begin with “{sheet}”; when they are filled in, choose Check workbook.',
  ),
  summarised: text('已生成{count}张汇总表，第一张是“{sheet}”。', 'Summaries made: {count}. The first is “{sheet}”.'),
  overviewMade: text('年度工作概述已写入“{sheet}”工作表。', 'The annual overview was written on the sheet “{sheet}”.'),
  nothingToTell: text(
    '各台账尚未填报，没有可以概述的内容。请先填报台账。',
    'The registers are not filled in yet, so there is nothing to tell. Please fill them in first.',
  ),
  turned: text(
    '已生成“{sheet}”，可拖动字段重新排列；登记表改动后再点一次即可更新数据。',
    '“{sheet}” is ready: drag its fields as you like. After changes in the register choose it again to update its data.',
  ),
  fixed: text(
    '已修正{fixes}处，共{cells}个单元格。可在“修正记录”中撤销。',
    'Fixed: {fixes}; cells: {cells}. They can be undone in the fix history.',
  ),
  notFixed: text(
    '有{count}处在审核后又有改动，未修正。请核对后重新审核。',
    'Changed since the check and not fixed: {count}. Please look at them and check again.',
  ),
  nothingToFix: text('没有可修正的问题。', 'There is nothing to fix.'),
  undone: text('已撤销{entries}条修正，恢复{cells}个单元格。', 'Fixes undone: {entries}; cells put back: {cells}.'),
  notUndone: text(
    '工作表“{sheet}”等处有{count}个单元格在修正后又有改动或已删除，未撤销。请核对后自行更正。',
    'Changed or deleted after the fix and left as they are: {count}, first on the sheet “{sheet}”. Please look at them yourself.',
  ),
  nothingToUndo: text('没有可撤销的修正。', 'There is nothing to undo.'),
  noMarks: text('没有需要清除的标注。', 'There are no marks to clear.'),
  moved: text(
    '审核之后行、列或工作表有变动，所列单元格可能已移位。请重新审核，再转到单元格。',
    'Rows, columns or sheets have moved since the check, so the cell may be elsewhere. Please check again first.',
  ),
  comparing: text(
    '已读取“{file}”。下次审核起与上年核对。',
    '“{file}” was read; from the next check on, this year is compared with it.',
  ),
  nothingToSummarise: text(
    '所选汇总表没有可汇总的数据，未生成工作表。请先填报相应台账。',
    'There are no rows to sum up for these summaries, and no sheet was added. Please fill in their registers first.',
  ),
} as const;

const NUMBERS = new Intl.NumberFormat('en');
/** A number with its digits in groups, which both languages part alike. */
export const grouped = (count: number): string => NUMBERS.format(count);
