import { register } from '../../model/register';
import { text } from '../../model/text';
import { yesNo } from '../codelists/yes-no';

/** R07: how far each project had come in each period. Earlier periods stay; the next one is a new row. */
export const progressReports = register({
  id: 'progress-reports',
  number: 'R07',
  title: text('项目进度月（季）报', 'Project progress report'),
  purpose: text(
    '按月或按季登记每个项目的形象进度、完成投资、到位和支出资金；由项目所在旗县填报，盟市汇总上报（本工具的理解）。',
    'Enters how far each project has come, month by month or quarter by quarter, with investment done, funds in place and paid out. Filled in by banners, put together by cities (our reading).',
  ),
  row: text('一个项目的一个报告期', 'one project in one period'),
  columns: {
    project_id: {
      type: 'id',
      scheme: 'key',
      references: 'projects',
      header: text('项目编号', 'Project ID'),
      aliases: ['项目代码', 'Project code'],
      help: text('填写项目台账中的项目编号。', 'The project ID in the project register.'),
      required: true,
      example: text('JM-2011-150423-001', 'JM-2011-150423-001'),
    },
    period: {
      type: 'date',
      precision: 'month',
      window: 'year',
      header: text('报告期', 'Period'),
      aliases: ['报告月份', '月份', '填报月份', '期间', 'Month', 'Reporting period'],
      help: text(
        '报告期末的年月，填当月1日；季报填季末月。',
        'The last month of the period: the first of that month. For a quarter, its last month.',
      ),
      required: true,
      example: text('2011-11', '2011-11'),
    },
    started: {
      type: 'code',
      codes: yesNo,
      header: text('是否开工', 'Started'),
      aliases: ['开工', '开工情况', '开工与否', 'Work started'],
      help: text('截至报告期末是否已开工。', 'Whether work had started by the end of the period.'),
      required: true,
      example: text('是', 'Yes'),
    },
    progress: {
      type: 'number',
      percent: true,
      min: 0,
      max: 100,
      unit: text('%', '%'),
      header: text('形象进度（%）', 'Physical progress (%)'),
      aliases: ['形象进度%', '工程进度', '进度', '建设进度', 'Progress'],
      help: text(
        '截至报告期末，按百分数填写，完成一半填50。',
        'At the end of the period, in per cent: 50 for half done.',
      ),
      required: true,
      example: text('100', '100'),
    },
    inv_plan_y: {
      type: 'money',
      header: text('本年计划投资', 'Planned for the year'),
      aliases: ['年度计划投资', '本年度计划投资', 'Planned investment, year'],
      help: text(
        '本项目本年度计划完成的投资，各期相同。',
        'What the project is to invest this year; the same in every period.',
      ),
      required: true,
      example: text('498.00', '498.00'),
    },
    inv_done_p: {
      type: 'money',
      signed: true,
      total: true,
      header: text('本期完成投资', 'Done in the period'),
      aliases: ['本期完成', '当期完成投资', '本月完成投资', '本季完成投资', 'Investment done, period'],
      help: text(
        '本报告期内完成的投资；核减的填负数并在存在问题栏说明。',
        'What was invested in the period; a reduction is negative and explained under problems.',
      ),
      required: true,
      example: text('120.00', '120.00'),
    },
    inv_done_c: {
      type: 'money',
      header: text('累计完成投资', 'Done so far'),
      aliases: ['累计完成', '完成投资累计', '自开工累计完成投资', 'Investment done, cumulative'],
      help: text(
        '自开工至报告期末完成的投资，等于上期累计加本期。',
        'What has been invested since the start: the last period’s sum and this period.',
      ),
      required: true,
      example: text('498.00', '498.00'),
    },
    fund_in_c: {
      type: 'money',
      header: text('累计到位资金', 'Funds in place so far'),
      aliases: ['到位资金', '资金到位', '累计资金到位', 'Funds in place, cumulative', 'Funds in place'],
      help: text('截至报告期末到位的各类资金合计。', 'All money in place at the end of the period.'),
      required: true,
      example: text('498.00', '498.00'),
    },
    of_bj: {
      type: 'money',
      header: text('其中：北京帮扶资金', 'of which Beijing'),
      aliases: ['北京帮扶资金', '其中北京', '其中：北京', '其中北京帮扶资金', 'Beijing funds'],
      help: text('累计到位资金中的北京帮扶资金；没有的填0。', 'The Beijing assistance fund among them; 0 when none.'),
      required: true,
      example: text('400.00', '400.00'),
    },
    paid_c: {
      type: 'money',
      header: text('累计支出资金', 'Paid out so far'),
      aliases: ['支出资金', '资金支出', '累计支出', '累计支付', 'Paid out, cumulative', 'Paid out'],
      help: text(
        '截至报告期末支出的资金，不超过累计到位资金。',
        'What has been paid out at the end of the period; no more than the funds in place.',
      ),
      required: true,
      example: text('480.00', '480.00'),
    },
    problem: {
      type: 'text',
      header: text('存在问题', 'Problems'),
      aliases: ['问题', '存在的问题', '存在问题及建议', 'Remarks'],
      help: text('影响进度的问题和数据变动的说明。', 'What holds the project up, and why figures changed.'),
    },
  },
  key: ['project_id', 'period'],
  rowName: 'project_id',
  sheet: {
    name: text('项目进度', 'Progress reports'),
    title: text('{year}年京蒙对口帮扶项目进度月（季）报', 'Progress of Pairing-off Assistance Projects, {year}'),
    kind: 'list',
    layout: [
      'project_id',
      'period',
      { group: text('工程进展', 'Work'), of: ['started', 'progress'] },
      { group: text('完成投资', 'Investment'), of: ['inv_plan_y', 'inv_done_p', 'inv_done_c'] },
      { group: text('到位资金及支出', 'Money'), of: ['fund_in_c', 'of_bj', 'paid_c'] },
      'problem',
    ],
    totals: 'last',
    notes: [
      text(
        '表内勾稽关系：累计完成投资=上期累计完成投资+本期完成投资；累计支出资金≤累计到位资金；未开工的形象进度为0。',
        'Within the sheet: done so far = done so far in the period before + done in the period; paid out ≤ funds in place; what has not started has a progress of 0.',
      ),
      text(
        '表间勾稽关系：各期形象进度不高于项目台账，报告期与项目台账的开工、完工日期一致。',
        'Between sheets: no progress is ahead of the project register, and the periods agree with its dates of start and finish.',
      ),
      text(
        '一个项目一期一行，上期的行保留；累计数不得跨期相加，只对本期完成投资求和。',
        'One row a project and period, earlier rows stay; sums so far are never added up across periods, only what was done in each.',
      ),
    ],
  },
});
