import { isIn } from '../../model/expression';
import { summaryOf } from '../../model/summaryOf';
import { text } from '../../model/text';
import { tasks } from '../registers/tasks';

const TASKS = text('项', 'tasks');

/** S19: how far the tasks of the framework agreement have come, by field. */
export default summaryOf(tasks, {
  id: 'S19',
  title: text('{year}年京蒙区域合作框架协议任务进展汇总表', 'Tasks of the Framework Agreement, {year}'),
  sheet: text('S19 协议任务进展', 'S19 Tasks by field'),
  purpose: text(
    '反映框架协议各领域任务的项数、进展状态和完成率。',
    'Shows tasks by field and state, and how many are completed.',
  ),
  levels: [{ column: 'field10', header: text('领域', 'Field') }],
  measures: [
    { id: 'count', of: 'count', unit: TASKS, header: text('任务项数', 'Tasks') },
    {
      id: 'done',
      of: 'count',
      where: isIn('status', 'completed'),
      unit: TASKS,
      header: text('完成项数', 'Completed'),
    },
    { id: 'done_rate', of: 'ratio', measure: 'done', by: 'count', as: 'percent', header: text('完成率', 'Completion') },
  ],
  across: { column: 'status', header: text('进展状态', 'State'), measures: ['count'] },
  totals: 'first',
  notes: [
    text(
      '完成率=已完成项数÷任务项数；长期坚持的任务计入任务项数。',
      'Completion = completed ÷ all tasks; standing tasks count among all.',
    ),
  ],
});
