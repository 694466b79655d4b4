import { isIn } from '../../model/expression';
import type { JoinedSummary } from '../../model/joinedSummary';
import { text } from '../../model/text';
import { divisions } from '../codelists/divisions';

const donated = {
  of: 'sum',
  register: 'donations',
  match: [{ district: 'bj_code' }],
  where: isIn('in_total', 'yes'),
} as const;

/** S06: what each district of Beijing gave, in money and in kind. */
const contributions: JoinedSummary = {
  kind: 'joined',
  id: 'S06',
  title: text('{year}年北京市各区县对口帮扶贡献表', 'Contributions of the Districts of Beijing, {year}'),
  sheet: text('S06 区县贡献', 'S06 District contributions'),
  purpose: text(
    '列出北京各区县的配套资金、捐款、捐物及名次，用于通报和年度总结。',
    'Lists matching money and donations of every district of Beijing with their places, for circulars and the yearly report.',
  ),
  list: { of: 'codes', codes: divisions, scope: 'beijing-district', column: 'district' },
  levels: [{ column: 'district', header: text('区县', 'District') }],
  measures: [
    {
      id: 'matching',
      of: 'sum',
      register: 'allocations',
      column: 'amount',
      where: isIn('source', 'district'),
      match: [{ district: 'payer_code' }],
      header: text('配套资金', 'Matching money'),
    },
    { ...donated, id: 'cash', column: 'cash', header: text('捐款', 'Cash donations') },
    { ...donated, id: 'kind', column: 'kind_val', header: text('捐物折款', 'Donations in kind') },
    { id: 'total', of: 'plus', measures: ['matching', 'cash', 'kind'], header: text('合计', 'Total') },
    { id: 'rank', of: 'rank', measure: 'total', header: text('排名', 'Place') },
    {
      id: 'households',
      of: 'sum',
      register: 'projects',
      column: 'households',
      match: [{ district: { through: 'pair_id', column: 'bj_code' } }],
      header: text('受益户数', 'Households served'),
    },
    {
      id: 'per_household',
      of: 'ratio',
      measure: 'total',
      by: 'households',
      as: 'yuan',
      header: text('户均', 'Per household'),
    },
  ],
  totals: 'first',
  others: text('未对应区县', 'Without a district'),
  notes: [
    text(
      '配套资金按下达台账的拨款地区归入区县；捐赠只列计入年度捐赠总额的，按所属区县归入，市级和未填区县的列入“未对应区县”。',
      'Matching money by the paying division of the allocation ledger; donations in the yearly total by the district of the donor. Those of the city, or without a district, stand under “Without a district”.',
    ),
    text(
      '受益户数为结对项目的受益户数，按项目的结对编号归入区县，同一户受益于几个项目的分别计入；户均=合计÷受益户数。名次按合计排列，金额相同的并列。',
      'Households: those served by the projects of its pairs, by the pair ID of the project, counted in each project. Per household = total ÷ households. Places by total; equal totals share theirs.',
    ),
  ],
};

export default contributions;
