import { text, type Text } from '../../model/text';

/** What can go wrong between us and Excel: what happened and what to do. */
export const FAULT_TEXTS = {
  editing: text(
    '单元格正在编辑中，Excel 暂不接受操作。请按 Enter 键完成编辑后重试。',
    'A cell is being edited, so Excel takes no other work. Please press Enter and try again.',
  ),
  dialog: text(
    'Excel 中有对话框尚未关闭。请关闭对话框后重试。',
    'A dialog is open in Excel. Please close it and try again.',
  ),
  load: text(
    'Excel 正忙，暂时不能处理更多操作。请稍候片刻后重试。',
    'Excel is busy and takes no more work just now. Please wait a moment and try again.',
  ),
  interrupted: text(
    '操作被 Excel 中断，未完成。请稍候片刻后重试。',
    'Excel interrupted the work before it was done. Please wait a moment and try again.',
  ),
  conflict: text(
    '同一处内容正被其他操作或其他人修改。请稍候片刻后重试。',
    'The same place is being changed by something or somebody else. Please wait a moment and try again.',
  ),
  front: text(
    '当前显示的不是本工作簿。请切换到本工作簿的窗口后重试。',
    'Another workbook is in front. Please switch to this workbook and try again.',
  ),
  selection: text(
    '当前选中的不是单元格。请选中单元格后重试。',
    'The selection is not a range of cells. Please select cells and try again.',
  ),
  missing: text(
    '所需的工作表或区域已被删除或改名。请核对后重新审核。',
    'The sheet or range needed was deleted or renamed. Please check and run the check again.',
  ),
  taken: text(
    '工作簿中已有同名的工作表或名称，未予覆盖。请将其改名后重试。',
    'The workbook already has a sheet or a name of this kind; it was left as it is. Please rename it and try again.',
  ),
  protected: text(
    '工作表或工作簿受保护，或为只读，不能更改。请在“审阅”中撤销保护，或另存一份可编辑的工作簿后重试。',
    'The sheet or the workbook is protected or read-only. Please unprotect it under Review, or save an editable copy, and try again.',
  ),
  merged: text(
    '所涉区域与合并单元格重叠，操作未完成。请取消合并后重试。',
    'The range overlaps merged cells. Please unmerge them and try again.',
  ),
  filtered: text(
    '所涉区域处于筛选状态，操作未完成。请清除筛选后重试。',
    'The range is filtered. Please clear the filter and try again.',
  ),
  pivot: text(
    '所涉区域与数据透视表重叠，操作未完成。请移开数据透视表后重试。',
    'The range overlaps a PivotTable. Please move the PivotTable and try again.',
  ),
  room: text(
    '工作表末尾的单元格有内容，没有空位可移。请清理工作表末尾的内容后重试。',
    'Cells at the end of the sheet are filled, so nothing can be moved. Please clear the end of the sheet and try again.',
  ),
  tooLarge: text(
    '数据量超过 Excel 一次可处理的上限。请拆分工作表或删除多余的行列后重试。',
    'There is more data than Excel handles at once. Please split the sheet or delete spare rows and columns, and try again.',
  ),
  formula: text(
    '有公式超过 Excel 允许的长度。请缩短公式后重试。',
    'A formula is longer than Excel allows. Please shorten it and try again.',
  ),
  sheetKind: text(
    '该工作表不是普通工作表（如图表工作表），不能处理。请选择普通工作表后重试。',
    'The sheet is not an ordinary one (a chart sheet, for example). Please choose an ordinary sheet and try again.',
  ),
  unsupported: text(
    '当前版本的 Excel 不支持此操作。请更新 Excel，或改用命令行工具。',
    'This version of Excel cannot do this. Please update Excel, or use the command line.',
  ),
  noExcel: text(
    '未连接到 Excel。请在 Excel 中打开本加载项后重试。',
    'There is no connection to Excel. Please open this add-in in Excel and try again.',
  ),
  session: text(
    '与 Excel 的连接已过期。请刷新页面或重新打开工作簿后重试。',
    'The connection to Excel has expired. Please refresh the page or open the workbook again, and try again.',
  ),
  noAnswer: text(
    'Excel 长时间没有响应。如有单元格正在编辑，请先按 Enter 键；仍无响应时，请重新打开工作簿后重试。',
    'Excel has not answered for a long time. If a cell is being edited, please press Enter; if that does not help, open the workbook again and try again.',
  ),
  links: text(
    '工作簿的外部链接被阻止，操作未完成。请在“数据—编辑链接”中核对后重试。',
    'External links of the workbook are blocked. Please check them under Data, Edit Links, and try again.',
  ),
  internal: text(
    'Excel 未能完成此操作，工作簿内容未作改动。请重试；仍未成功时，请将此情况告知支持人员。',
    'Excel could not do this; the workbook was left as it was. Please try again; if it fails again, please tell your support.',
  ),
  dates1904: text(
    '本工作簿采用 1904 日期系统，写入的日期会相差四年。请在“文件—选项—高级”中取消“使用 1904 日期系统”后重试。',
    'This workbook counts dates from 1904, so dates written into it would be four years off. Please switch “Use 1904 date system” off under File, Options, Advanced, and try again.',
  ),
} as const satisfies Record<string, Text>;
export type FaultCase = keyof typeof FAULT_TEXTS;

/** What somebody asked for when it went wrong: the same fault asks for something else to be done. */
export type Purpose = 'reading' | 'writing' | 'marking' | 'changing';

/** Where the sentence above would mislead. */
export const FAULT_TEXTS_FOR: Readonly<Record<Purpose, Partial<Record<FaultCase, Text>>>> = {
  reading: {
    protected: text(
      'Excel 不允许读取本工作簿，内容没有改动。如窗口上方有“启用编辑”，请先点击；否则请确认有查看权限，再重新打开工作簿。',
      'Excel does not allow this workbook to be read; nothing was changed. If “Enable Editing” is shown above, please choose it; else please make sure that you may view the workbook, and open it again.',
    ),
  },
  writing: {
    tooLarge: text(
      '要写入的内容超过 Excel 一次可处理的上限，未写入，已有内容没有改动。请少选几张表，分次插入或生成。',
      'There is more to write than Excel takes at once; nothing was written or changed. Please choose fewer sheets at a time and try again.',
    ),
  },
  marking: {
    tooLarge: text(
      '标注超过 Excel 一次可处理的上限，填报内容没有改动。请保存并重新打开工作簿后重试；仍未成功时，请用“审核本表”逐表标注。',
      'There are more marks than Excel takes at once; what you filled in was not changed. Please save the workbook, open it again and try once more; if that fails, please use Check sheet and mark one sheet at a time.',
    ),
  },
  changing: {
    protected: text(
      '有单元格受保护，或工作簿为只读，未作任何修改。请在“审阅”中撤销工作表保护，或另存一份可编辑的工作簿后重试。',
      'Some of the cells are protected or the workbook is read-only; nothing was changed. Please unprotect the sheet under Review, or save an editable copy, and try again.',
    ),
    tooLarge: text(
      '一次修改的单元格超过 Excel 可处理的上限，内容没有改动。请按规则分次修正。',
      'These are more cells than Excel changes at once; nothing was changed. Please apply the fixes rule by rule.',
    ),
  },
};
