import { isIn } from '../../model/expression';
import { summaryOf } from '../../model/summaryOf';
import { text } from '../../model/text';
import { projects } from '../registers/projects';

const SOURCES = text('总投资及来源', 'Investment and sources');

/** S03: projects by sector with their money by source. */
export default summaryOf(projects, {
  id: 'S03',
  title: text('{year}年京蒙对口帮扶项目按行业汇总表', 'Projects of Pairing-off Assistance by Sector, {year}'),
  sheet: text('S03 项目按行业汇总', 'S03 Projects by sector'),
  purpose: text(
    '反映各行业项目的个数、投资和资金来源，以及其中已完工的项目。',
    'Counts projects and their money by sector and source, and those completed among them.',
  ),
  levels: [{ column: 'sector', header: text('行业', 'Sector') }],
  measures: [
    { id: 'count', of: 'count', unit: text('个', 'projects'), header: text('项目数', 'Projects') },
    { id: 'inv_total', of: 'sum', column: 'inv_total', group: SOURCES, header: text('合计', 'Total') },
    { id: 'src_bj', of: 'sum', column: 'src_bj', group: SOURCES, header: text('北京帮扶', 'Beijing') },
    { id: 'src_nm', of: 'sum', column: 'src_nm', group: SOURCES, header: text('内蒙古配套', 'Inner Mongolia') },
    { id: 'src_local', of: 'sum', column: 'src_local', group: SOURCES, header: text('项目地自筹', 'Raised locally') },
    { id: 'src_other', of: 'sum', column: 'src_other', optional: true, group: SOURCES, header: text('其他', 'Other') },
    { id: 'share', of: 'share', measure: 'inv_total', header: text('占总投资比重', 'Share of investment') },
  ],
  totals: 'first',
  ofWhich: [
    { label: text('　　其中：已完工', '    of which completed'), where: isIn('status', 'completed', 'accepted') },
  ],
  composition: { measures: ['src_bj', 'src_nm', 'src_local', 'src_other'], of: 'inv_total' },
  notes: [
    text(
      '已完工包括已验收的项目；北京帮扶资金不含培训专项资金和贷款贴息资金。',
      'Completed includes accepted. Money of Beijing is without the training fund and interest subsidies.',
    ),
  ],
});
