import { text } from '../../model/text';

/** What the pane says of fixes and their journal. */
export const FIXES = {
  heading: text('修正', 'Fix'),
  before: text('现为', 'Now'),
  after: text('改为', 'Becomes'),
  cells: text('等{count}个单元格', 'and others; cells in all: {count}'),
  fix: text('修正', 'Fix'),
  needsLook: text('请核对后再修正。', 'Please look at it before you fix it.'),
  sameKind: text('修正同类问题', 'Fix all of this kind'),
  allSafe: text('一键修正{count}处', 'Fix {count} at once'),
  preview: {
    back: text('返回', 'Back'),
    heading: text('将修正{fixes}处，共{cells}个单元格', 'To be fixed: {fixes}; cells: {cells}'),
    what: text(
      '只改动下列单元格，逐条写入修正记录，可随时撤销。',
      'Only these cells change. Each is written into the fix history and can be undone at any time.',
    ),
    none: text('没有可修正的问题。', 'There is nothing to fix.'),
    working: text('正在列出可修正的问题…', 'Listing what can be fixed…'),
    apply: text('全部修正', 'Fix all'),
    list: text('修正前后', 'Before and after'),
  },
  history: {
    open: text('修正记录', 'Fix history'),
    heading: text('修正记录', 'Fix history'),
    reading: text('正在读取修正记录…', 'Reading the fix history…'),
    none: text(
      '还没有修正记录。审核后，打开一个问题或点“一键修正”即可修正；修正的每个单元格都记在这里。',
      'Nothing was fixed yet. After a check, open a finding or choose “Fix at once”; every cell that is fixed is written down here.',
    ),
    undo: text('撤销', 'Undo'),
    undoOne: text('撤销第{entry}条：{cell}', 'Undo no. {entry}: {cell}'),
    undoAll: text('全部撤销（{count}条）', 'Undo all ({count})'),
    undone: text('已撤销', 'Undone'),
    gone: text('工作表已删除', 'sheet deleted'),
    blank: text('（空白）', '(blank)'),
    count: text('共{cells}个单元格', 'cells: {cells}'),
  },
} as const;
