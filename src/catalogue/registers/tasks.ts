import { isIn, not } from '../../model/expression';
import { register } from '../../model/register';
import { text } from '../../model/text';
import { agreementFields } from '../codelists/agreement-fields';
import { taskStatuses } from '../codelists/task-statuses';

/** R02: who does what of the framework agreement. Both leading units are asked for together, by a rule of the row. */
export const tasks = register({
  id: 'tasks',
  number: 'R02',
  title: text('框架协议任务分工台账', 'Division-of-labour register'),
  purpose: text(
    '登记框架协议分解的任务、双方牵头单位和进展；由双方办公室按分工方案登记，半年和年终由牵头单位更新进展（本工具的理解）。',
    'Lists the tasks of the framework agreement, the units that lead them on both sides and how far they have come. Both offices enter them from the plan; the leading units update them at mid-year and year-end (our reading).',
  ),
  row: text('一项任务', 'one task'),
  columns: {
    task_no: {
      type: 'number',
      whole: true,
      min: 1,
      max: 999,
      header: text('任务序号', 'Task no.'),
      aliases: ['任务编号', '任务号', 'Task number'],
      help: text('分工方案中的任务序号。', 'The number of the task in the plan of division of labour.'),
      required: true,
      example: text('1', '1'),
    },
    field10: {
      type: 'code',
      codes: agreementFields,
      header: text('所属领域', 'Field of the agreement'),
      aliases: ['领域', '合作领域', '协议领域', 'Field'],
      help: text('框架协议的十个领域之一，从下拉列表选择。', 'One of the ten fields of the agreement, from the list.'),
      required: true,
      example: text('对口帮扶', 'Pairing-off assistance'),
    },
    task_title: {
      type: 'text',
      header: text('任务内容', 'Task'),
      aliases: ['任务名称', '工作任务', '分工任务', 'Task title'],
      help: text('与分工方案一致的任务内容。', 'The task, as the plan puts it.'),
      required: true,
      example: text('示例任务：组织双方有关区县建立对口帮扶关系', 'Sample task: pair districts with banners'),
    },
    bj_lead: {
      type: 'text',
      singleLine: true,
      header: text('北京牵头单位', 'Beijing lead unit'),
      aliases: ['北京市牵头单位', '北京方牵头单位', 'Lead unit, Beijing'],
      help: text('北京方牵头单位全称，双方各有一个牵头单位。', 'The unit that leads for Beijing; each side has one.'),
      example: text('示例市级部门', 'Sample municipal department'),
    },
    bj_co: {
      type: 'text',
      header: text('北京配合单位', 'Beijing supporting units'),
      aliases: ['北京市配合单位', '北京方配合单位', 'Supporting units, Beijing'],
      help: text('北京方配合单位，多个以顿号分隔。', 'The units that support it for Beijing, separated by commas.'),
    },
    nm_lead: {
      type: 'text',
      singleLine: true,
      header: text('内蒙古牵头单位', 'Inner Mongolia lead unit'),
      aliases: ['内蒙古自治区牵头单位', '内蒙古方牵头单位', 'Lead unit, Inner Mongolia'],
      help: text(
        '内蒙古方牵头单位全称，双方各有一个牵头单位。',
        'The unit that leads for Inner Mongolia; each side has one.',
      ),
      example: text('示例自治区部门', 'Sample department of the region'),
    },
    nm_co: {
      type: 'text',
      header: text('内蒙古配合单位', 'Inner Mongolia supporting units'),
      aliases: ['内蒙古自治区配合单位', '内蒙古方配合单位', 'Supporting units, Inner Mongolia'],
      help: text(
        '内蒙古方配合单位，多个以顿号分隔。',
        'The units that support it for Inner Mongolia, separated by commas.',
      ),
    },
    due: {
      type: 'date',
      precision: 'month',
      notApplicable: true,
      header: text('完成时限', 'Due'),
      aliases: ['完成时间', '时限', '办结时限', 'Due date', 'Deadline'],
      help: text(
        '要求完成的年月或日期；长期坚持的任务留空，或填“不适用”。',
        'The month or day it is due; a standing task has none: leave it blank or enter "Not applicable".',
      ),
      required: not(isIn('status', 'standing')),
      example: text('2011-12', '2011-12'),
    },
    milestone: {
      type: 'text',
      header: text('年度目标', 'Target of the year'),
      aliases: ['本年目标', '阶段目标', '年度任务', 'Target'],
      help: text('本年度要达到的目标。', 'What is to be reached this year.'),
    },
    status: {
      type: 'code',
      codes: taskStatuses,
      header: text('进展状态', 'Status'),
      aliases: ['状态', '任务状态', '完成情况', 'Task status'],
      help: text('填报日的状态，从下拉列表选择。', 'The state on the day of filing, from the list.'),
      required: true,
      example: text('推进中', 'Under way'),
    },
    progress: {
      type: 'text',
      header: text('进展说明', 'Progress note'),
      aliases: ['进展情况', '落实情况', '工作进展', 'Progress'],
      help: text('做了什么、到什么程度。', 'What has been done and how far it has come.'),
    },
    basis: {
      type: 'id',
      scheme: 'key',
      references: 'documents',
      header: text('依据文件', 'Basis document'),
      aliases: ['依据文号', '分工依据', '依据文件编号', 'Basis'],
      help: text('填写制度文件台账中的文件编号。', 'The document ID in the register of documents.'),
      required: true,
      example: text('ZD-2011-02', 'ZD-2011-02'),
    },
    meeting_id: {
      type: 'id',
      scheme: 'key',
      references: 'meetings',
      header: text('来源会议', 'Decided at meeting'),
      aliases: ['会议编号', '议定会议', '来源会议编号', 'Meeting ID', 'Meeting'],
      help: text(
        '由联席会议议定的任务，填写联席会议台账中的会议编号；其他任务留空。',
        'The meeting ID, for a task a joint meeting decided on; blank for others.',
      ),
      example: text('LX-2011-01', 'LX-2011-01'),
    },
  },
  key: ['task_no'],
  rowName: 'task_title',
  sheet: {
    name: text('任务分工', 'Tasks'),
    title: text('{year}年京蒙区域合作框架协议任务分工台账', 'Division of Labour under the Framework Agreement, {year}'),
    kind: 'list',
    layout: [
      'task_no',
      'field10',
      'task_title',
      { group: text('北京方', 'Beijing side'), of: ['bj_lead', 'bj_co'] },
      { group: text('内蒙古方', 'Inner Mongolia side'), of: ['nm_lead', 'nm_co'] },
      { group: text('目标', 'Aim'), of: ['due', 'milestone'] },
      { group: text('进展', 'State of work'), of: ['status', 'progress'] },
      { group: text('依据', 'Where it comes from'), of: ['basis', 'meeting_id'] },
    ],
    totals: 'none',
    notes: [
      text(
        '表内勾稽关系：每项任务在北京方和内蒙古方各有牵头单位。',
        'Within the sheet: each task has a leading unit on either side.',
      ),
      text(
        '表间勾稽关系：依据文件应在制度文件台账登记，来源会议应在联席会议台账登记。',
        'Between sheets: the basis stands in the register of documents, the meeting in the register of joint meetings.',
      ),
    ],
  },
});
