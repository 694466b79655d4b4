import { register } from '../../model/register';
import { text } from '../../model/text';
import { remark } from './columns';
import { placeColumns } from './projects/place';
import { progressColumns } from './projects/progress';
import { fundColumns } from './projects/funds';
import { projectColumns } from './projects/project';

/** R05: the projects of the year, with their money, dates, beneficiaries and state. */
export const projects = register({
  id: 'projects',
  number: 'R05',
  title: text('帮扶项目台账', 'Project register'),
  purpose: text(
    '一个项目一行，登记批复、投资来源、受益对象和进展，是资金下达、拨付和汇总的基础；旗县填报，盟市汇总，按月或按季更新、年终决算（本工具的理解）。',
    'One row a project, with approval, sources of money, beneficiaries and progress; allocations, payments and summaries rest on it. Banners fill it in, cities put it together, monthly or quarterly and at year-end (our reading).',
  ),
  row: text('一个项目', 'one project'),
  columns: { ...projectColumns, ...placeColumns, ...fundColumns, ...progressColumns, remark },
  key: ['project_id'],
  rowName: 'project_name',
  sheet: {
    name: text('项目台账', 'Projects'),
    title: text('{year}年京蒙对口帮扶项目台账', 'Register of Pairing-off Assistance Projects, {year}'),
    kind: 'list',
    layout: [
      'project_id',
      'project_name',
      'category',
      'sector',
      'nature',
      { group: text('实施地点', 'Place'), of: ['city', 'banner_code', 'banner', 'town', 'village'] },
      'pair_id',
      'content',
      { group: text('实施主体', 'Carried out by'), of: ['unit', 'unit_code', 'resp'] },
      { group: text('批复', 'Approval'), of: ['approve_date', 'approve_no'] },
      {
        group: text('建设期限', 'Period of construction'),
        of: ['start_plan', 'finish_plan', 'start_act', 'finish_act', 'accept_date'],
      },
      {
        group: text('总投资及来源', 'Investment and its sources'),
        of: ['inv_total', 'src_bj', 'src_nm', 'src_local', 'src_other'],
      },
      { group: text('受益对象', 'Who benefits'), of: ['households', 'people', 'poor_hh', 'poor_people'] },
      { group: text('进展情况', 'State of work'), of: ['status', 'progress', 'publicity'] },
      'remark',
    ],
    totals: 'last',
    notes: [
      text(
        '表内勾稽关系：总投资=北京帮扶资金+内蒙古配套资金+项目地自筹资金+其他资金；受益人口≥受益户数；贫困户≤受益户数，贫困人口≤受益人口；批复日期≤实际开工≤实际完工≤验收日期。',
        'Within the sheet: total investment = Beijing assistance fund + Inner Mongolia matching fund + raised locally + other funds; people ≥ households; poor households ≤ households, poor people ≤ people; approved ≤ started ≤ finished ≤ accepted.',
      ),
      text(
        '表间勾稽关系：北京帮扶资金、内蒙古配套资金与资金下达台账中同一项目的下达合计一致；项目数与年度概览指标表一致。',
        'Between sheets: the Beijing and Inner Mongolia funds equal the allocations to the project; the number of projects equals the headline indicator.',
      ),
      text(
        '批复日期、实际完工只知年月的，填当月1日并按年月显示；批复文号不明的留空。',
        'Where only the month of approval or completion is known, enter the first of the month; leave an unknown approval number blank.',
      ),
    ],
  },
});
