import type { Job } from '../../actions/session/state';
import { text, type Text } from '../../model/text';
import type { Route } from '../route';

/** What the frame around all screens says. */
export const SHELL = {
  title: text('结对：报表模板、审核与汇总', 'Jiedui: templates, checks and summaries'),
  navigation: text('功能', 'Screens'),
  routes: {
    start: text('开始', 'Start'),
    templates: text('模板', 'Templates'),
    check: text('审核', 'Check'),
    summaries: text('汇总', 'Summaries'),
    overview: text('概述', 'Overview'),
    settings: text('设置', 'Settings'),
    handbook: text('手册', 'Handbook'),
  } satisfies Readonly<Record<Route, Text>>,
  /** Titles of the screens. */
  headings: {
    start: text('本工作簿', 'This workbook'),
    templates: text('插入模板', 'Insert templates'),
    check: text('审核', 'Check'),
    summaries: text('生成汇总表', 'Make summaries'),
    overview: text('年度工作概述', 'Annual overview'),
    settings: text('设置', 'Settings'),
    handbook: text('手册', 'Handbook'),
  } satisfies Readonly<Record<Route, Text>>,
  jobs: {
    check: text('正在审核工作簿', 'Checking the workbook'),
    mark: text('正在标注问题', 'Marking findings'),
    'clear-marks': text('正在清除标注', 'Clearing marks'),
    insert: text('正在插入报表', 'Inserting sheets'),
    summarise: text('正在生成汇总表', 'Making summaries'),
    overview: text('正在生成年度工作概述', 'Making the annual overview'),
    pivot: text('正在生成数据透视表', 'Making a PivotTable'),
    list: text('正在生成问题清单', 'Listing findings'),
    previous: text('正在读取上年工作簿', 'Reading last year’s workbook'),
    inspect: text('正在检查模板', 'Comparing templates'),
    repair: text('正在修复模板', 'Repairing templates'),
    fix: text('正在修正', 'Fixing'),
    undo: text('正在撤销修正', 'Undoing fixes'),
    read: text('正在读取工作簿', 'Reading the workbook'),
  } satisfies Readonly<Record<Job['of'] | 'read', Text>>,
  percent: text('{percent}%', '{percent} %'),
  goToSheet: text('转到工作表“{sheet}”', 'Go to the sheet “{sheet}”'),
  all: text('全选', 'Select all'),
  made: text('{date}生成', 'Made {date}'),
  cancel: text('取消', 'Cancel'),
  dismiss: text('关闭提示', 'Dismiss the message'),
  loading: text('正在打开…', 'Opening…'),
  failed: text(
    '此页面出现问题，未能显示；工作簿内容没有改动。请点击“重新显示”。',
    'This page could not be shown; the workbook was not changed. Please choose “Show again”.',
  ),
  notStarted: text(
    '“结对”未能启动，工作簿内容没有改动。请保存并重新打开工作簿。',
    'Jiedui could not start; the workbook was not changed. Please save the workbook and open it anew.',
  ),
  notRead: text(
    '尚未读取工作簿，无法显示其中的报表。',
    'The workbook has not been read, so its sheets cannot be shown.',
  ),
  read: text('读取工作簿', 'Read the workbook'),
  again: text('重新显示', 'Show again'),
  brand: text('结对 {version}', 'Jiedui {version}'),
} as const;
