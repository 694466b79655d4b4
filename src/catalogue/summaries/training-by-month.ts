import { summaryOf } from '../../model/summaryOf';
import { text } from '../../model/text';
import { trainingClasses } from '../registers/training-classes';

/** S10: training classes and trainees by month and kind of trainees. */
export default summaryOf(trainingClasses, {
  id: 'S10',
  title: text('{year}年京蒙对口帮扶培训汇总表（按对象和月份）', 'Training by Month and Kind of Trainees, {year}'),
  sheet: text('S10 培训按对象月份汇总', 'S10 Training by month'),
  purpose: text(
    '反映各月开班的期数和各类对象的培训人数。',
    'Shows classes by the month they began, and trainees by kind.',
  ),
  levels: [{ column: 'start', of: 'month', header: text('开班月份', 'Month') }],
  measures: [
    { id: 'classes', of: 'count', unit: text('期', 'classes'), header: text('期数', 'Classes') },
    { id: 'n', of: 'sum', column: 'n', header: text('人数', 'Trainees') },
  ],
  across: { column: 'trainee_kind', header: text('培训对象', 'Kind of trainees'), measures: ['classes', 'n'] },
  totals: 'first',
  notes: [
    text(
      '按开班日期归入月份；培训人数为实际人数，跨月的班次不重复计算。',
      'Classes count in the month they began; trainees are those who came.',
    ),
  ],
});
