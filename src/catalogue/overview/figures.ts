import { isIn } from '../../model/expression';
import type { Figure } from '../../model/figure';
import type { Aggregate } from '../../model/rule';
import { text } from '../../model/text';

const counted = isIn('in_total', 'yes');
const cash: Aggregate = { of: 'sum', register: 'donations', column: 'cash', where: counted };
const kind: Aggregate = { of: 'sum', register: 'donations', column: 'kind_val', where: counted };
const allocatedBy = (source: string): Aggregate => ({
  of: 'sum',
  register: 'allocations',
  column: 'amount',
  where: isIn('source', source),
});

const built = (kind: string): Aggregate => ({ of: 'count', register: 'facilities', where: isIn('kind', kind) });

/**
 * The headlines of the annual overview, H01–H09, in the order in which they are printed. Money is in 万元 on the
 * overview sheet.
 */
export const figures: readonly Figure[] = [
  {
    id: 'H01',
    title: text('北京市安排帮扶资金', 'Funds allocated by Beijing'),
    unit: 'wan-yuan',
    money: true,
    detail: [allocatedBy('beijing')],
    definition: text(
      '资金下达台账中来源为北京市级的下达金额合计，不论资金类别；不含区县配套。',
      'Amounts allocated with the source Beijing, municipal, whatever the kind of fund; without the matching money of districts.',
    ),
  },
  {
    id: 'H02',
    title: text('区县配套资金', 'District matching funds'),
    unit: 'wan-yuan',
    money: true,
    detail: [allocatedBy('district')],
    definition: text(
      '资金下达台账中来源为北京区县配套的下达金额合计。',
      'Amounts allocated with the source Beijing districts, matching.',
    ),
  },
  {
    id: 'H03',
    title: text('社会捐款', 'Cash donations'),
    unit: 'wan-yuan',
    money: true,
    detail: [cash],
    definition: text(
      '捐赠台账中计入年度捐赠总额的现金金额合计。',
      'Cash of the donations that count in the yearly total.',
    ),
  },
  {
    id: 'H04',
    title: text('捐物折款', 'Value of donations in kind'),
    unit: 'wan-yuan',
    money: true,
    detail: [kind],
    definition: text(
      '捐赠台账中计入年度捐赠总额的实物折款合计。',
      'Value in kind of the donations that count in the yearly total.',
    ),
  },
  {
    id: 'H05',
    title: text('援建学校', 'Schools built'),
    unit: 'institution',
    detail: [built('school')],
    definition: text(
      '援建学校医院台账中当年建成的学校数，一所一行。',
      'Schools finished in the year, in the register of schools and hospitals built; one a row.',
    ),
  },
  {
    id: 'H06',
    title: text('援建医院', 'Hospitals built'),
    unit: 'institution',
    detail: [built('hospital')],
    definition: text(
      '援建学校医院台账中当年建成的医院（卫生院）数，一所一行。',
      'Hospitals and clinics finished in the year, in the register of schools and hospitals built; one a row.',
    ),
  },
  {
    id: 'H07',
    title: text('帮扶项目', 'Assistance projects'),
    unit: 'item',
    detail: [{ of: 'count', register: 'projects' }],
    definition: text('项目台账中的项目数。', 'Projects in the project register.'),
  },
  {
    id: 'H08',
    title: text('培训干部和技术人员', 'Cadres and technicians trained'),
    unit: 'person',
    detail: [{ of: 'sum', register: 'training-classes', column: 'n' }],
    definition: text(
      '培训班台账中的实际人数合计，按人数计，不按人次计。',
      'Trainees in the register of classes; people, not person-times.',
    ),
  },
  {
    id: 'H09',
    title: text('年度捐赠总额', 'Donations in total'),
    unit: 'wan-yuan',
    money: true,
    detail: [cash, kind],
    definition: text(
      '社会捐款与捐物折款之和，只含计入年度捐赠总额的捐赠。',
      'Cash donations and value in kind together, of the donations that count in the yearly total.',
    ),
  },
];
