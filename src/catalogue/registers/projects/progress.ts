import type { Columns } from '../../../model/column';
import { text } from '../../../model/text';
import { projectStatuses } from '../../codelists/project-statuses';
import { publicity } from '../../codelists/publicity';

/**
 * Dates, beneficiaries and state of a project. No date has a window: a project may be approved before the reporting
 * year, and finished or accepted after it. Actual dates follow the status, which rules of the row judge.
 */
export const progressColumns = {
  approve_date: {
    type: 'date',
    precision: 'month',
    header: text('批复日期', 'Approved on'),
    aliases: ['批复时间', '审批日期', '立项批复日期', 'Approved', 'Approval date'],
    help: text(
      '项目批复的日期；只知年月的填当月1日。',
      'The day of approval; the first of the month when only the month is known.',
    ),
    required: true,
    example: text('2011-05', '2011-05'),
  },
  approve_no: {
    type: 'id',
    scheme: 'document',
    header: text('批复文号', 'Approval number'),
    aliases: ['批准文号', '批复文件', '文号', 'Approval no.', 'Approval document'],
    help: text(
      '批复文件的文号，年份用六角括号〔〕；不明的留空。',
      'The number of the approval, its year in 〔〕; blank when not known.',
    ),
    example: text('示例发〔2011〕2号', '示例发〔2011〕2号'),
  },
  start_plan: {
    type: 'date',
    precision: 'day',
    header: text('计划开工', 'Planned start'),
    aliases: ['计划开工日期', '计划开工时间', '拟开工日期', 'Planned start date'],
    help: text('计划开工的日期。', 'The day construction is planned to start.'),
    required: true,
    example: text('2011-06-01', '2011-06-01'),
  },
  finish_plan: {
    type: 'date',
    precision: 'day',
    header: text('计划完工', 'Planned finish'),
    aliases: ['计划完工日期', '计划竣工日期', '计划完工时间', 'Planned finish date'],
    help: text('计划完工的日期。', 'The day construction is planned to be finished.'),
    required: true,
    example: text('2011-11-30', '2011-11-30'),
  },
  start_act: {
    type: 'date',
    precision: 'day',
    header: text('实际开工', 'Actual start'),
    aliases: ['开工日期', '开工时间', '实际开工日期', '实际开工时间', 'Started', 'Actual start date'],
    help: text('实际开工的日期；未开工的留空。', 'The day construction started; blank before that.'),
    example: text('2011-06-10', '2011-06-10'),
  },
  finish_act: {
    type: 'date',
    precision: 'month',
    header: text('实际完工', 'Actual finish'),
    aliases: ['完工日期', '竣工日期', '实际完工日期', '完工时间', '竣工时间', 'Finished', 'Actual finish date'],
    help: text(
      '实际完工的日期，只知年月的填当月1日；已完工、已验收的必须填写。',
      'The day construction was finished, or the first of the month; needed once the project is completed or accepted.',
    ),
    example: text('2011-11', '2011-11'),
  },
  accept_date: {
    type: 'date',
    precision: 'day',
    header: text('验收日期', 'Accepted on'),
    aliases: ['验收时间', '竣工验收日期', 'Accepted', 'Acceptance date'],
    help: text(
      '竣工验收的日期；已验收的必须填写。',
      'The day the project was accepted; needed once its status says so.',
    ),
  },
  households: {
    type: 'number',
    whole: true,
    total: true,
    unit: text('户', 'households'),
    header: text('受益户数', 'Households'),
    aliases: ['受益户', '受益农牧户', '户数', '户', 'Beneficiary households'],
    help: text(
      '直接受益的户数；学校、医院等不按户受益的填“不适用”。',
      'Households that benefit directly; "Not applicable" for schools, hospitals and the like.',
    ),
    required: true,
    notApplicable: true,
    example: text('28', '28'),
  },
  people: {
    type: 'number',
    whole: true,
    total: true,
    unit: text('人', 'people'),
    header: text('受益人口', 'People'),
    aliases: ['受益人数', '受益人', '人口', '人数', '人', 'Beneficiaries', 'Beneficiary people'],
    help: text('直接受益的人数，填人数，不填人次。', 'People who benefit directly; people, not person-times.'),
    required: true,
    example: text('96', '96'),
  },
  poor_hh: {
    type: 'number',
    whole: true,
    total: true,
    unit: text('户', 'households'),
    header: text('其中：贫困户', 'of which poor households'),
    aliases: ['贫困户', '贫困户数', '其中贫困户', '其中：贫困户数', 'Poor households'],
    help: text('受益户中的贫困户数。', 'Poor households among them.'),
    example: text('20', '20'),
  },
  poor_people: {
    type: 'number',
    whole: true,
    total: true,
    unit: text('人', 'people'),
    header: text('其中：贫困人口', 'of which poor people'),
    aliases: ['贫困人口', '贫困人数', '其中贫困人口', '其中：贫困人数', 'Poor people'],
    help: text('受益人口中的贫困人口数。', 'Poor people among them.'),
    example: text('70', '70'),
  },
  status: {
    type: 'code',
    codes: projectStatuses,
    header: text('项目状态', 'Status'),
    aliases: ['状态', '建设状态', '进展状态', '项目进展', 'Project status'],
    help: text(
      '填报日的状态，与开工、完工、验收日期一致。',
      'The state on the day of filing; it agrees with the actual dates.',
    ),
    required: true,
    example: text('已完工', 'Completed'),
  },
  progress: {
    type: 'number',
    percent: true,
    min: 0,
    max: 100,
    unit: text('%', '%'),
    header: text('形象进度（%）', 'Physical progress (%)'),
    aliases: ['形象进度%', '工程进度', '进度', '建设进度', 'Progress'],
    help: text('按百分数填写，完成一半填50。', 'In per cent: 50 for half done.'),
    required: true,
    example: text('100', '100'),
  },
  publicity: {
    type: 'code',
    codes: publicity,
    header: text('公示情况', 'Publicity'),
    aliases: ['公示', '是否公示', '公告公示情况', 'Publicised'],
    help: text(
      '项目安排前和完成后的公示情况。',
      'Whether the project was publicised before approval and after completion.',
    ),
    required: true,
    example: text('事前事后均已公示', 'Publicised before and after'),
  },
} as const satisfies Columns;
