import type { GroupBy } from '../../actions/session/view';
import type { Severity } from '../../model/rule';
import { text, type Text } from '../../model/text';

/** What the screen of checks says. */
export const CHECK = {
  workbook: text('审核工作簿', 'Check workbook'),
  sheet: text('审核本表', 'Check sheet'),
  notYet: {
    heading: text('尚未审核', 'Not checked yet'),
    what: text(
      '审核核对必填项、代码、日期、金额和各表勾稽关系，不改动工作簿。',
      'A check looks at required cells, codes, dates, amounts and the balances between sheets. It changes nothing.',
    ),
  },
  previous: {
    choose: text('与上年工作簿核对…', 'Compare with last year’s workbook…'),
    chosen: text('上年工作簿：{file}', 'Last year’s workbook: {file}'),
    remove: text('不再与上年核对', 'Stop comparing with last year'),
  },
  scopes: {
    workbook: text('整个工作簿', 'Whole workbook'),
    sheet: text('工作表“{sheet}”', 'Sheet “{sheet}”'),
    cells: text('工作表“{sheet}”第{from}至{to}行', 'Sheet “{sheet}”, rows {from} to {to}'),
  },
  verdicts: {
    failed: text('未通过：有{error}个错误，须更正后上报。', 'Not passed. Errors to correct before filing: {error}.'),
    failedExplain: text(
      '未通过：有{error}个错误须更正，{warning}个警告须书面说明。',
      'Not passed. Errors to correct: {error}; warnings to explain in writing: {warning}.',
    ),
    explain: text(
      '没有错误；有{warning}个警告，须核对，确属实情的书面说明后上报。',
      'No errors. Warnings to check, or to explain in writing before filing: {warning}.',
    ),
    passed: text('通过：没有错误和警告，可以上报。', 'Passed: no errors and no warnings; ready to be filed.'),
    passedClean: text('通过：未发现问题，可以上报。', 'Passed: nothing was found; ready to be filed.'),
    empty: text(
      '尚未填报：报表中还没有数据。填好后再审核。',
      'Nothing filled in yet: fill in the sheets, then check again.',
    ),
    unrecognised: text(
      '没有可识别的报表：请使用模板的表头，或先插入模板。',
      'No sheet of a known register: use the headers of the templates, or insert them first.',
    ),
    unrecognisedSheet: text(
      '此工作表不是可识别的报表，未审核。请使用模板的表头。',
      'This sheet is no known register and was not checked. Please use the headers of its template.',
    ),
  },
  covered: text(
    '已审核{sheets}张表、{rows}行，适用规则{rules}条。',
    'Checked: sheets {sheets}, rows {rows}, rules {rules}.',
  ),
  coverage: text('审核范围与未核对事项', 'What was checked, and what was not'),
  coveredSheet: text('{sheet}：{rows}行', '{sheet}: rows {rows}'),
  notJudged: text('“{sheet}”未审核：{reason}', '“{sheet}” was not checked: {reason}'),
  passedOver: text('“{sheet}”中不认识的栏：{headers}', 'Columns of “{sheet}” nobody knows: {headers}'),
  openBalances: text(
    '勾稽规则{rules}未核对：缺少{registers}的数据',
    'Balances {rules} were not judged: no rows of {registers}',
  ),
  outdated: text(
    '审核后行、列或工作表有变动，以下结果可能已不准确。',
    'Rows, columns or sheets moved since the check; these findings may no longer be right.',
  ),
  staleLive: text('有改动，正在重新审核…', 'Something changed; checking it again…'),
  stale: text(
    '审核后有改动，灰色的结果可能已不准确。',
    'Something changed since the check; grey findings may no longer be right.',
  ),
  again: text('重新审核', 'Check again'),
  mark: text('标注到表格', 'Mark in sheets'),
  markAgain: text('重新标注', 'Mark again'),
  clear: text('清除标注', 'Clear marks'),
  list: text('生成清单', 'List as sheet'),
  marksStale: text(
    '标注之后有改动，颜色可能与内容不符。请重新标注或清除标注。',
    'Something changed since the cells were marked; colours may be out of place. Mark again or clear them.',
  ),
  severities: {
    error: text('错误', 'Errors'),
    warning: text('警告', 'Warnings'),
    advice: text('建议', 'Advice'),
  } satisfies Readonly<Record<Severity, Text>>,
  filter: text('按级别筛选', 'Filter by severity'),
  group: text('分组', 'Group'),
  groups: {
    sheet: text('按工作表', 'By sheet'),
    rule: text('按规则', 'By rule'),
    severity: text('按级别', 'By severity'),
  } satisfies Readonly<Record<GroupBy, Text>>,
  search: text('查找问题', 'Search'),
  searching: text('正在查找…', 'Searching…'),
  found: text('共{count}条', 'Findings: {count}'),
  noneShown: text('没有符合筛选条件的问题。', 'No finding matches the filters.'),
  showAll: text('显示全部', 'Show all'),
  findings: text('问题列表', 'Findings'),
  findingsHint: text('用上下箭头移动，按回车转到单元格。', 'Move with the arrow keys; Enter goes to the cell.'),
  groupSize: text('{count}条', '{count}'),
  sameCause: text('另有{count}个同因问题', 'Others of the same cause: {count}'),
  changed: text('已改动', 'Changed'),
  detail: {
    back: text('返回列表', 'Back to the list'),
    place: text('第{at}条，共{count}条', '{at} of {count}'),
    previous: text('上一条', 'Previous'),
    next: text('下一条', 'Next'),
    goTo: text('转到{cell}', 'Go to {cell}'),
    observed: text('填报值', 'Found'),
    expected: text('应为', 'Expected'),
    difference: text('差额', 'Difference'),
    suggestion: text('建议值', 'Suggested'),
    suspects: text('最可能有误', 'Most probably wrong'),
    related: text('相关单元格', 'Related cells'),
    more: text('再显示{count}处', 'Show {count} more'),
    followers: text('同一原因的其他问题', 'Other findings of the same cause'),
    leader: text('与此问题同因', 'Shares the cause of'),
    why: text('为什么这样要求', 'Why this is asked'),
    changed: text('此后有改动，待重新审核。', 'Changed since; to be checked again.'),
    gone: text('此问题已不存在。', 'This finding is gone.'),
  },
} as const;
