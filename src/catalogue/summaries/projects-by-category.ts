import { summaryOf } from '../../model/summaryOf';
import { text } from '../../model/text';
import { projects } from '../registers/projects';

const SOURCES = text('总投资及来源', 'Investment and sources');

/** S02: livelihood and industrial projects with their money by source. */
export default summaryOf(projects, {
  id: 'S02',
  title: text('{year}年京蒙对口帮扶项目按类别汇总表', 'Projects of Pairing-off Assistance by Category, {year}'),
  sheet: text('S02 项目按类别汇总', 'S02 Projects by category'),
  purpose: text(
    '反映民生类、产业类项目的个数、投资和资金来源，用于上报和年鉴。',
    'Counts livelihood and industrial projects and their money by source, for reports and the yearbook.',
  ),
  levels: [{ column: 'category', header: text('项目类别', 'Category') }],
  measures: [
    { id: 'count', of: 'count', unit: text('个', 'projects'), header: text('项目数', 'Projects') },
    { id: 'inv_total', of: 'sum', column: 'inv_total', group: SOURCES, header: text('合计', 'Total') },
    { id: 'src_bj', of: 'sum', column: 'src_bj', group: SOURCES, header: text('北京帮扶', 'Beijing') },
    { id: 'src_nm', of: 'sum', column: 'src_nm', group: SOURCES, header: text('内蒙古配套', 'Inner Mongolia') },
    { id: 'src_local', of: 'sum', column: 'src_local', group: SOURCES, header: text('项目地自筹', 'Raised locally') },
    {
      id: 'src_other',
      of: 'sum',
      column: 'src_other',
      optional: true,
      group: SOURCES,
      header: text('其他', 'Other'),
    },
    { id: 'share', of: 'share', measure: 'inv_total', header: text('占总投资比重', 'Share of investment') },
  ],
  totals: 'first',
  composition: { measures: ['src_bj', 'src_nm', 'src_local', 'src_other'], of: 'inv_total' },
  notes: [
    text(
      '北京帮扶资金不含培训专项资金和贷款贴息资金。',
      'Money of Beijing is without the training fund and interest subsidies.',
    ),
  ],
});
