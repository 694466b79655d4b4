import { summaryOf } from '../../model/summaryOf';
import { text } from '../../model/text';
import { trainingClasses } from '../registers/training-classes';

const FUNDS = text('经费', 'Funds');

/** S09: training classes, people and money by area. */
export default summaryOf(trainingClasses, {
  id: 'S09',
  title: text('{year}年京蒙对口帮扶培训汇总表（按领域）', 'Training of Pairing-off Assistance by Area, {year}'),
  sheet: text('S09 培训按领域汇总', 'S09 Training by area'),
  purpose: text('反映各领域培训的期数、人数、人天和经费。', 'Shows classes, trainees, person-days and funds by area.'),
  levels: [{ column: 'area10', header: text('培训领域', 'Area') }],
  measures: [
    { id: 'classes', of: 'count', unit: text('期', 'classes'), header: text('期数', 'Classes') },
    { id: 'n', of: 'sum', column: 'n', header: text('培训人数', 'Trainees') },
    { id: 'person_days', of: 'sum', column: 'person_days', header: text('人天数', 'Person-days') },
    { id: 'budget', of: 'sum', column: 'budget', group: FUNDS, header: text('安排', 'Arranged') },
    { id: 'spent', of: 'sum', column: 'spent', group: FUNDS, header: text('支出', 'Spent') },
    {
      id: 'spent_rate',
      of: 'ratio',
      measure: 'spent',
      by: 'budget',
      as: 'percent',
      header: text('执行率', 'Execution rate'),
    },
    {
      id: 'per_head',
      of: 'ratio',
      measure: 'budget',
      by: 'n',
      as: 'yuan',
      header: text('人均经费', 'Per trainee'),
    },
    { id: 'share', of: 'share', measure: 'budget', header: text('占比', 'Share') },
  ],
  totals: 'last',
  notes: [
    text(
      '执行率=支出÷安排；人均经费=安排经费÷培训人数；占比为占安排经费合计的比重。',
      'Execution rate = spent ÷ arranged; per trainee = arranged ÷ trainees; share of the funds arranged.',
    ),
  ],
});
