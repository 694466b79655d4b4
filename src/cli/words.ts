import { text } from '../model/text';

/** What the command line says besides findings, in both languages. */
export const WORDS = {
  verdict: {
    failed: text('未通过：有错误须更正', 'Not passed: errors must be corrected'),
    explain: text(
      '须说明：无错误，警告须书面说明',
      'Explanations needed: no errors, the warnings need a written explanation',
    ),
    passed: text('通过', 'Passed'),
    empty: text('尚未填报', 'Nothing filled in yet'),
    unrecognised: text('未找到可识别的报表', 'No sheet of a known register was found'),
    unusable: text('文件无法读取', 'The file cannot be read'),
  },
  severity: { error: text('错误', 'error'), warning: text('警告', 'warning'), advice: text('建议', 'advice') },
  counts: text(
    '错误{error}个，警告{warning}个，建议{advice}条',
    'errors: {error}, warnings: {warning}, advice: {advice}',
  ),
  conclusion: text('结论：{verdict}（{counts}）', 'Verdict: {verdict} ({counts})'),
  file: text('文件：{file}——{verdict}（{counts}）', 'File: {file}: {verdict} ({counts})'),
  rows: text('{register} {rows}行', '{register}: {rows} rows'),
  notJudged: text('工作表“{sheet}”未审核：{reason}', 'Sheet "{sheet}" was not checked: {reason}'),
  passedOver: text(
    '工作表“{sheet}”中不认识的栏，未审核：{headers}',
    'Columns of sheet "{sheet}" that were passed over: {headers}',
  ),
  openBalances: text(
    '未核对的勾稽：{rules}（{registers}没有数据或不在工作簿中）',
    'Balances not judged: {rules} (no rows, or no sheet, of {registers})',
  ),
  related: text('相关单元格：{cells}', 'Related cells: {cells}'),
  suspect: text('最可能有误：{cell}，{reason}', 'Most probably wrong: {cell}, {reason}'),
  suggestion: text('建议值：{value}', 'Suggested value: {value}'),
  sameCause: text('同一原因的其他问题：{list}', 'Other findings of the same cause: {list}'),
  written: text('已生成：{file}', 'Written: {file}'),
  exists: text(
    '文件“{file}”已存在且可能含有填报内容，未覆盖。请换一个文件名，或加 --force 覆盖。',
    'The file "{file}" exists and may hold filled-in data; it was not replaced. Choose another name, or add --force to replace it.',
  ),
  otherEnding: text(
    '输出文件须为 {ending}：{file}。请改用以 {ending} 结尾的文件名。',
    'The output must be a {ending} file: {file}. Choose a name that ends in {ending}.',
  ),
  sameFile: text(
    '输出文件不能与输入文件相同：{file}。请换一个文件名。',
    'The output must not be the input file: {file}. Choose another name.',
  ),
  call: {
    'commander.unknownOption': text('没有选项“{what}”。', 'There is no option "{what}".'),
    'commander.unknownCommand': text('没有命令“{what}”。', 'There is no command "{what}".'),
    'commander.missingArgument': text('缺少参数“{what}”。', 'The argument "{what}" is missing.'),
    'commander.missingMandatoryOptionValue': text('缺少选项“{what}”。', 'The option "{what}" is missing.'),
    'commander.optionMissingArgument': text('选项“{what}”后缺少内容。', 'The option "{what}" lacks its value.'),
    'commander.invalidArgument': text('选项“{what}”的内容无效。', 'The value of "{what}" is not one of its choices.'),
    'commander.excessArguments': text('“{what}”的参数过多。', '"{what}" was given too many arguments.'),
    'commander.error': text('无法执行：{what}。', 'This call cannot be carried out: {what}.'),
  },
  meant: text('是否想输入“{meant}”？', 'Did you mean "{meant}"?'),
  help: text('加 --help 查看用法。', 'Add --help for usage.'),
  nothingToTell: text(
    '“{file}”各台账尚未填报，没有可以概述的内容。请先填报台账。',
    'The registers of “{file}” are not filled in yet, so there is nothing to tell. Fill them in first.',
  ),
  overviewKinds: text(
    '概述可以保存为{kinds}，不能保存为“{file}”。请改用其中一种文件名后缀。',
    'The overview can be saved as {kinds}, not as “{file}”. Use a name that ends in one of these.',
  ),
  unknownRegister: text(
    '没有名为“{name}”的台账。可选：{known}。',
    'There is no register "{name}". Choose from: {known}.',
  ),
  unknownSummary: text(
    '没有编号为“{name}”的汇总表。可选：{known}。',
    'There is no summary "{name}". Choose from: {known}.',
  ),
  notTurned: text(
    '“{name}”不能生成数据透视表。可选：{known}。',
    'No PivotTable can be made of "{name}". Choose from: {known}.',
  ),
  unknownYear: text('没有{year}年的示例。可选：{known}。', 'There is no sample for {year}. Choose from: {known}.'),
  badYear: text(
    '年度“{value}”无效，请填1996年以后的四位年份。',
    '"{value}" is not a year: give four digits, 1996 or later.',
  ),
  badUnit: text('金额单位“{value}”无效。可选：{known}。', '"{value}" is not a money unit. Choose from: {known}.'),
  whichRegisters: text(
    '请用 --register 指定台账，或用 --all 选择全部。',
    'Name registers with --register, or take them all with --all.',
  ),
  nothingToSummarise: text(
    '文件“{file}”中没有已填报的台账，未生成汇总表。',
    'The file "{file}" holds no filled-in register; no summaries were made.',
  ),
  fix: {
    applied: text(
      '已修正{fixes}处（{cells}个单元格），记入修正记录，可用 undo 撤销：',
      'Fixed: {fixes} (cells: {cells}). They are in the fix journal and can be undone with undo:',
    ),
    planned: text(
      '可修正{fixes}处（{cells}个单元格），未写入文件：',
      'Can be fixed: {fixes} (cells: {cells}); no file was written:',
    ),
    none: text('没有可直接修正的问题。', 'There is nothing to fix.'),
    risky: text(
      '另有{count}处有建议值但须核对，未修正；核对后加 --all 或 --only 修正。',
      'Others that have a suggestion but need a look: {count}; not fixed. Look at them, then add --all or --only.',
    ),
    blank: text('（空白）', '(blank)'),
    needsLook: text('须核对', 'needs a look'),
    unknownNumber: text('没有编号为“{name}”的规则。', 'There is no rule "{name}".'),
    recalculate: text(
      '请用 Excel 或 WPS 打开并保存，使引用这些单元格的公式重新计算。',
      'Please open and save the file in Excel or WPS, so that formulas over these cells are calculated.',
    ),
  },
  journal: {
    none: text('“{file}”没有修正记录。', '"{file}" has no fix journal.'),
    undone: text('已撤销', 'undone'),
    restored: text('已撤销{entries}条修正，恢复{cells}个单元格：', 'Undone: {entries}; cells put back: {cells}:'),
    nothing: text('没有可撤销的修正。', 'There is nothing to undo.'),
    changed: text(
      '第{entry}条：{cell}在修正后又有改动，未撤销。请核对后自行更正。',
      'No. {entry}: {cell} was changed after the fix and is left as it is. Please look at it yourself.',
    ),
    gone: text('第{entry}条：{cell}所在的工作表已不存在。', 'No. {entry}: the sheet of {cell} is gone.'),
    badEntry: text('修正记录中没有第“{value}”条。', 'The fix journal has no entry "{value}".'),
    which: text(
      '请用 --entry 指定序号，或用 --all 撤销全部。',
      'Name entries with --entry, or undo them all with --all.',
    ),
  },
  leftOut: text('未设规则的编号：', 'Numbers without a rule:'),
  leftOutNumber: text('{number}  [未设] {title}\n    {why}', '{number}  [left out] {title}\n    {why}'),
  interrupted: text('已取消，未写入任何文件。', 'Cancelled; no file was written.'),
  internal: text(
    '程序内部出错，未写入任何文件。请将以下信息反馈给维护人员：{detail}',
    'The program failed and wrote no file. Please report this to the maintainers: {detail}',
  ),
  reading: text('正在读取 {file}', 'Reading {file}'),
  checking: text('正在审核 {file}', 'Checking {file}'),
  natively: text(
    '填报时工作表自身即可提示的规则：{native}条（单元格、行和编号规则共{total}条）；其余由审核命令检查。',
    'Rules the sheets hold themselves while they are filled in: {native} of {total} on cells, rows and keys; check judges the rest.',
  ),
  repair: {
    found: text('模板有{count}处损坏：', 'The templates are damaged in {count} places:'),
    repaired: text('已修复{count}处：', 'Repaired in {count} places:'),
    left: text('尚有{count}处须人工处理：', 'Left for a person, {count} places:'),
    whole: text('模板完好，没有需要修复之处。', 'The templates are whole; nothing needs repair.'),
    noTemplate: text(
      '文件“{file}”中没有由本工具生成的模板，无法比对。',
      'The file "{file}" holds no template made by this tool; there is nothing to compare it with.',
    ),
  },
  upgrade: {
    sheet: text('{sheet}：{rows}行，{cells}格', '{sheet}: {rows} rows, {cells} cells'),
    count: text(
      '填写的单元格共{found}格：转入{carried}格，未转入{left}格。',
      'Filled cells: {found}; carried: {carried}; left: {left}.',
    ),
    left: text('未转入或须核对的内容：', 'Left, or to be looked at:'),
    noRegister: text(
      '文件“{file}”中没有可识别的台账，未生成新模板。',
      'The file "{file}" holds no sheet of a known register; no templates were made.',
    ),
  },
} as const;
