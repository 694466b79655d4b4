import type { FaultName } from '../host/faults';

/** Display languages of the page, as office.js names them. */
export type Locale = 'zh-CN' | 'en-US';

/** A text of the page in both languages; `{name}` stands for a value. */
export type Words = Readonly<Record<Locale, string>>;

const w = (zh: string, en: string): Words => ({ 'zh-CN': zh, 'en-US': en });

/** All texts of the page. */
export const WORDS = {
  program: w('工作台', 'Workbench'),
  untitled: w('未命名.xlsx', 'Untitled.xlsx'),
  open: w('打开', 'Open'),
  openTip: w('打开一个 .xlsx 文件', 'Open an .xlsx file'),
  save: w('保存', 'Save'),
  saveTip: w('把工作簿保存为 .xlsx 文件', 'Save the workbook as an .xlsx file'),
  saved: w('已保存：{name}', 'Saved: {name}'),
  home: w('开始', 'Home'),
  undo: w('撤销', 'Undo'),
  redo: w('恢复', 'Redo'),
  history: w('撤销', 'Undo'),
  font: w('字体', 'Font'),
  bold: w('加粗', 'Bold'),
  italic: w('倾斜', 'Italic'),
  underline: w('下划线', 'Underline'),
  alignment: w('对齐方式', 'Alignment'),
  alignLeft: w('左对齐', 'Align left'),
  alignCenter: w('居中', 'Centre'),
  alignRight: w('右对齐', 'Align right'),
  wrap: w('自动换行', 'Wrap text'),
  cells: w('单元格', 'Cells'),
  insertRow: w('插入行', 'Insert row'),
  deleteRow: w('删除行', 'Delete row'),
  insertColumn: w('插入列', 'Insert column'),
  deleteColumn: w('删除列', 'Delete column'),
  nameBox: w('名称框', 'Name box'),
  formulaBar: w('编辑栏', 'Formula bar'),
  ribbon: w('功能区', 'Ribbon'),
  sheets: w('工作表', 'Sheets'),
  grid: w('单元格区域', 'Cells'),
  addSheet: w('新建工作表', 'New sheet'),
  newSheetName: w('工作表{number}', 'Sheet{number}'),
  rename: w('重命名', 'Rename'),
  remove: w('删除', 'Delete'),
  hide: w('隐藏', 'Hide'),
  unhide: w('取消隐藏', 'Unhide'),
  lastSheet: w('工作簿至少要有一张可见的工作表。', 'A workbook keeps at least one visible sheet.'),
  badSheetName: w('这个名称不能用作工作表名称。', 'This name cannot be given to a sheet.'),
  pane: w('任务窗格', 'Task pane'),
  closePane: w('关闭任务窗格', 'Close the task pane'),
  host: w('宿主', 'Host'),
  hostTip: w('宿主的设置：版本、语言、故障、计数', 'Settings of the host: version, language, faults, counters'),
  apiLevel: w('接口版本', 'API level'),
  newest: w('最新', 'newest'),
  language: w('界面语言', 'Display language'),
  theme: w('主题', 'Theme'),
  light: w('浅色', 'Light'),
  dark: w('深色', 'Dark'),
  paneWidth: w('窗格宽度', 'Pane width'),
  faults: w('故障', 'Faults'),
  noFault: w('无故障', 'No fault'),
  faultHelp: w('一次一项；加载项的下一次请求即受影响。', 'One at a time; it meets the add-in’s next request.'),
  counters: w('计数', 'Counters'),
  batches: w('批次', 'Batches'),
  sent: w('收到字节', 'Bytes received'),
  received: w('发出字节', 'Bytes sent'),
  reset: w('清零', 'Reset'),
  coauthor: w('协作者', 'Co-author'),
  coauthorEdit: w('由协作者修改当前单元格', 'Let a co-author edit the current cell'),
  coauthorValue: w('写入的内容', 'What is written'),
  restart: w('重新载入加载项', 'Reload the add-in'),
  ready: w('就绪', 'Ready'),
  busy: w('正在处理…', 'Working…'),
  calculating: w('正在计算…', 'Calculating…'),
  editing: w('编辑', 'Edit'),
  opening: w('正在打开…', 'Opening…'),
  batchCount: w('批次 {count}', 'Batches {count}'),
  byteCount: w('字节 {count}', 'Bytes {count}'),
  sum: w('求和 {value}', 'Sum {value}'),
  count: w('计数 {value}', 'Count {value}'),
  average: w('平均值 {value}', 'Average {value}'),
  close: w('关闭', 'Close'),
  cannotOpen: w(
    '文件“{name}”打不开。请确认它是 .xlsx 文件且未设密码；.xls 文件请先在 Excel 中另存为 .xlsx。',
    '“{name}” could not be opened. It must be an .xlsx file without a password; save an .xls file as .xlsx first.',
  ),
  noManifest: w('没有读到加载项的清单（{url}）。', 'The manifest of the add-in could not be read ({url}).'),
  locked: w('该单元格受保护，不能修改。', 'The cell is protected and cannot be changed.'),
  commandFailed: w('命令“{name}”没有完成。', 'The command “{name}” did not finish.'),
  noRuntime: w('加载项没有响应。', 'The add-in does not answer.'),
} satisfies Record<string, Words>;

/** Faults of the host, by their names there. */
export const FAULT_WORDS: Readonly<Record<FaultName, Words>> = {
  cellEdit: w('正在编辑单元格（5004）', 'A cell is being edited (5004)'),
  sessionExpired: w('会话已过期（5012）', 'The session has expired (5012)'),
  modalDialog: w('有打开的对话框（5016）', 'A dialog is open (5016)'),
  activityLimit: w('活动过多（5102）', 'Too much activity (5102)'),
  requestTooLarge: w('请求过大（5103）', 'The request is too large (5103)'),
  responseTooLarge: w('答复过大（5104）', 'The response is too large (5104)'),
  accessDenied: w('拒绝访问（7000）', 'Access denied (7000)'),
  slow: w('响应缓慢', 'Slow answers'),
  silent: w('没有响应', 'No answer'),
  action: w('批次中途出错', 'A batch fails half-way'),
};

/** A text in the chosen language, its values filled in. */
export const say = (words: Words, locale: Locale, values: Readonly<Record<string, string | number>> = {}): string =>
  words[locale].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
