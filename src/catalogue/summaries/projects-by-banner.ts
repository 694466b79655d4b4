import { summaryOf } from '../../model/summaryOf';
import { text } from '../../model/text';
import { projects } from '../registers/projects';

const SOURCES = text('总投资及来源', 'Investment and sources');
const BENEFIT = text('受益对象', 'Beneficiaries');

/** S04: projects by league or city and banner, with the people they serve. */
export default summaryOf(projects, {
  id: 'S04',
  title: text('{year}年京蒙对口帮扶项目按旗县汇总表', 'Projects of Pairing-off Assistance by Banner, {year}'),
  sheet: text('S04 项目按旗县汇总', 'S04 Projects by banner'),
  purpose: text(
    '反映各盟市、旗县的项目、资金来源和受益户数、人口。',
    'Shows projects, their money by source and the households and people served, by league or city and banner.',
  ),
  levels: [
    { column: 'city', header: text('盟市', 'League or city') },
    { column: 'banner_code', header: text('旗县（市、区）', 'Banner or county') },
  ],
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
    { id: 'households', of: 'sum', column: 'households', group: BENEFIT, header: text('户数', 'Households') },
    { id: 'people', of: 'sum', column: 'people', group: BENEFIT, header: text('人口', 'People') },
    {
      id: 'per_head',
      of: 'ratio',
      measure: 'inv_total',
      by: 'people',
      as: 'yuan',
      header: text('人均投资', 'Per head'),
    },
  ],
  totals: 'first',
  chart: {
    kind: 'stacked-column',
    title: text('各旗县项目投资及来源', 'Investment in projects by banner and source'),
    of: { level: 1, measures: ['src_bj', 'src_nm', 'src_local', 'src_other'] },
  },
  notes: [
    text(
      '人均投资=总投资÷受益人口；同一户、同一人受益于几个项目的，按项目分别计入。',
      'Per head: investment ÷ people served. Households and people served by several projects count in each.',
    ),
  ],
});
