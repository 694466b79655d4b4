import { isIn } from '../../model/expression';
import { summaryOf } from '../../model/summaryOf';
import { text } from '../../model/text';
import { projects } from '../registers/projects';

const WORK = text('投资完成情况', 'Investment done');

/** S08: how far the projects of each banner have come, by number and by investment. */
export default summaryOf(projects, {
  id: 'S08',
  title: text('{year}年京蒙对口帮扶项目进度汇总表', 'Progress of Pairing-off Assistance Projects, {year}'),
  sheet: text('S08 项目进度汇总', 'S08 Projects by state'),
  purpose: text(
    '反映各旗县项目的开工、完工、验收情况，完成投资和形象进度。',
    'Shows how many projects of each banner are started, completed and accepted, investment done and physical progress.',
  ),
  levels: [
    { column: 'banner_code', of: 'city', header: text('盟市', 'League or city') },
    { column: 'banner_code', header: text('旗县（市、区）', 'Banner or county') },
  ],
  measures: [
    { id: 'count', of: 'count', unit: text('个', 'projects'), header: text('项目数', 'Projects') },
    {
      id: 'started',
      of: 'count',
      where: isIn('status', 'under-way', 'completed', 'accepted', 'suspended'),
      unit: text('个', 'projects'),
      header: text('已开工', 'Started'),
    },
    {
      id: 'start_rate',
      of: 'ratio',
      measure: 'started',
      by: 'count',
      as: 'percent',
      header: text('开工率', 'Started'),
    },
    {
      id: 'done',
      of: 'count',
      where: isIn('status', 'completed', 'accepted'),
      unit: text('个', 'projects'),
      header: text('已完工', 'Completed'),
    },
    {
      id: 'done_rate',
      of: 'ratio',
      measure: 'done',
      by: 'count',
      as: 'percent',
      header: text('完工率', 'Completed'),
    },
    { id: 'inv_total', of: 'sum', column: 'inv_total', group: WORK, header: text('总投资', 'Investment') },
    {
      id: 'inv_done',
      of: 'sumOf',
      register: 'progress-reports',
      through: 'project_id',
      column: 'inv_done_c',
      latest: 'period',
      group: WORK,
      header: text('累计完成', 'Done so far'),
    },
    { id: 'progress', of: 'mean', column: 'progress', weight: 'inv_total', header: text('形象进度', 'Progress') },
  ],
  across: { column: 'status', header: text('按项目状态', 'By state'), measures: ['count'] },
  totals: 'first',
  notes: [
    text(
      '已开工包括在建、已完工、已验收和暂停的项目；已完工包括已验收的项目。开工率、完工率=已开工、已完工项目数÷项目数。',
      'Started: under way, completed, accepted or suspended; completed includes accepted. Rates: of all projects.',
    ),
    text(
      '累计完成投资取自项目进度台账中每个项目最近一期；形象进度按总投资加权平均。',
      'Investment done is that of the latest report on each project; progress is the mean weighted by investment.',
    ),
  ],
});
