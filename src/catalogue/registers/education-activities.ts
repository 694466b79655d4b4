import { isIn } from '../../model/expression';
import { register } from '../../model/register';
import { text } from '../../model/text';
import { educationActivities as activityKinds } from '../codelists/education-activities';
import { numberQualifiers } from '../codelists/number-qualifiers';
import { schoolLevels } from '../codelists/school-levels';
import { trainingFunds } from '../codelists/training-funds';
import { yesNo } from '../codelists/yes-no';
import { remark } from './columns';

/**
 * R13b: teachers received, trained and sent. Numbers of people may be known roughly: the qualifier beside them says so.
 * Whether an activity counts in the special training is asked by a rule of the row, where it may.
 */
export const educationActivities = register({
  id: 'education-activities',
  number: 'R13b',
  title: text('教育帮扶活动台账', 'Education-activity register'),
  purpose: text(
    '登记教师来京跟岗、来京培训和赴蒙支教的批次、人数和天数；由区县教育部门在活动结束后填报，按季和年终汇总（本工具的理解）。',
    'Enters teachers received, trained and sent, with batches, people and days. Filled in by the education offices of districts after each activity, put together quarterly and at year-end (our reading).',
  ),
  row: text('一项教育帮扶活动', 'one activity'),
  columns: {
    act_id: {
      type: 'id',
      scheme: 'key',
      header: text('活动编号', 'Activity ID'),
      aliases: ['教育活动编号', '活动序号', 'Activity no.'],
      help: text('格式为JY-年度-序号。', 'JY-year-number.'),
      required: true,
      example: text('JY-2011-02', 'JY-2011-02'),
    },
    kind: {
      type: 'code',
      codes: activityKinds,
      header: text('类别', 'Kind'),
      aliases: ['活动类别', '活动类型', 'Kind of activity'],
      help: text('从下拉列表选择。', 'Choose from the list.'),
      required: true,
      example: text('来京培训', 'Trained in Beijing'),
    },
    pair_id: {
      type: 'id',
      scheme: 'key',
      references: 'pairings',
      header: text('结对编号', 'Pair ID'),
      aliases: ['所属结对', '结对关系编号', 'Pair'],
      help: text('填写结对关系台账中的结对编号。', 'The pair ID in the pairing register.'),
      required: true,
      example: text('JD-110108-150430', 'JD-110108-150430'),
    },
    bj_school: {
      type: 'text',
      singleLine: true,
      header: text('北京学校', 'Beijing school'),
      aliases: ['支援学校', '接收学校', '北京方学校', 'Supporting school'],
      help: text(
        '接收或派出教师的北京学校全称；多所的留空。',
        'The Beijing school that received or sent; blank when there are several.',
      ),
      example: text('示例中学', 'Sample Middle School'),
    },
    nm_school: {
      type: 'text',
      singleLine: true,
      header: text('内蒙古学校', 'Inner Mongolia school'),
      aliases: ['受援学校', '内蒙古方学校', '受帮扶学校', 'Recipient school'],
      help: text('受援学校全称；多所的留空。', 'The school helped; blank when there are several.'),
      example: text('敖汉旗中学', 'Aohan Banner Middle School'),
    },
    level: {
      type: 'code',
      codes: schoolLevels,
      header: text('学段', 'Level'),
      aliases: ['学校类别', '办学层次', 'School level'],
      help: text(
        '参加教师的学段；涉及多个学段或区县统一组织的选“区级”。',
        'The level of the teachers; "District as a whole" for several levels.',
      ),
      required: true,
      example: text('区级', 'District as a whole'),
    },
    batches: {
      type: 'number',
      whole: true,
      min: 1,
      max: 366,
      total: true,
      unit: text('批', 'batches'),
      header: text('批次', 'Batches'),
      aliases: ['批次数', '批数', 'Number of batches'],
      help: text('分几批进行。', 'In how many batches.'),
      required: true,
      example: text('2', '2'),
    },
    n: {
      type: 'number',
      whole: true,
      total: true,
      qualifiedBy: 'n_qual',
      unit: text('人', 'people'),
      header: text('人数', 'People'),
      aliases: ['参加人数', '教师人数', '参训人数', 'Teachers'],
      help: text(
        '各批次人数之和；约数填整数部分，并选择人数说明。',
        'People of all batches; where it is known roughly, the number itself, and the qualifier beside it.',
      ),
      required: true,
      example: text('100', '100'),
    },
    n_qual: {
      type: 'code',
      codes: numberQualifiers,
      header: text('人数说明', 'Qualifier'),
      aliases: ['数量说明', '人数备注', 'How exact'],
      help: text(
        '人数是准确数还是约数：20多人填20，选“以上”。',
        'Whether the number is exact: more than 20 people is 20, "Or more".',
      ),
      required: true,
      example: text('准确', 'Exact'),
    },
    days: {
      type: 'number',
      whole: true,
      min: 1,
      max: 366,
      unit: text('天', 'days'),
      header: text('天数', 'Days'),
      aliases: ['活动天数', '培训天数', 'Days each'],
      help: text('每批的天数；培训必填。', 'Days of each batch; needed for training.'),
      required: isIn('kind', 'trained'),
      example: text('7', '7'),
    },
    start: {
      type: 'date',
      precision: 'month',
      window: 'year',
      header: text('开始日期', 'From'),
      aliases: ['开始时间', '起始日期', 'Start date'],
      help: text(
        '首批开始的日期，只知年月的填当月1日；不明的留空。',
        'The day or month the first batch began; blank when not known.',
      ),
      example: text('2011-09', '2011-09'),
    },
    end: {
      type: 'date',
      precision: 'month',
      header: text('结束日期', 'To'),
      aliases: ['结束时间', '终止日期', 'End date'],
      help: text(
        '末批结束的日期，只知年月的填当月1日；不明的留空。',
        'The day or month the last batch ended; blank when not known.',
      ),
      example: text('2011-10', '2011-10'),
    },
    fund: {
      type: 'code',
      codes: trainingFunds,
      header: text('经费来源', 'Fund'),
      aliases: ['资金来源', '来源', 'Source of funds'],
      help: text(
        '从下拉列表选择；没有安排经费的选“未安排经费”。',
        'Choose from the list; "No funds" when there are none.',
      ),
      required: true,
      example: text('区县资金', 'District funds'),
    },
    in_special: {
      type: 'code',
      codes: yesNo,
      header: text('是否计入专项培训', 'In special training'),
      aliases: ['是否计入专项培训人数', '计入专项培训', 'Counted in special training'],
      help: text(
        '人数是否已计入培训班台账的专项培训；来京培训必填。',
        'Whether these people count in the special training of the class register; needed for training.',
      ),
      example: text('否', 'No'),
    },
    remark,
  },
  key: ['act_id'],
  rowName: 'act_id',
  sheet: {
    name: text('教育活动', 'Education activities'),
    title: text('{year}年京蒙教育帮扶活动台账', 'Register of Education Activities, {year}'),
    kind: 'list',
    layout: [
      'act_id',
      'kind',
      'pair_id',
      { group: text('参加学校', 'Schools'), of: ['bj_school', 'nm_school', 'level'] },
      { group: text('规模', 'Size'), of: ['batches', 'n', 'n_qual', 'days'] },
      { group: text('起止时间', 'Time'), of: ['start', 'end'] },
      { group: text('经费', 'Money'), of: ['fund', 'in_special'] },
      'remark',
    ],
    totals: 'last',
    notes: [
      text(
        '人数为约数的，按填写的数作为下限合计。',
        'Numbers known roughly enter the total with the number written, which is a lower bound.',
      ),
      text(
        '表间勾稽关系：结对编号应在结对关系台账登记；计入专项培训的人数不超过培训班台账专项培训资金班次的实际人数。',
        'Between sheets: the pair ID stands in the pairing register; people counted in the special training are no more than the trainees of classes paid from it.',
      ),
    ],
  },
});
