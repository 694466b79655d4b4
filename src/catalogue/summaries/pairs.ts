import { isIn } from '../../model/expression';
import type { JoinedSummary, Match } from '../../model/joinedSummary';
import { text } from '../../model/text';

const DONATIONS = text('社会捐赠', 'Donations');
const PROJECTS = text('帮扶项目', 'Projects');

const byPair: Match = { pair_id: 'pair_id' };
const byBanner = (column: string): Match => ({ nm_code: column });
const donated = {
  of: 'sum',
  register: 'donations',
  match: [{ bj_code: 'bj_code', nm_code: 'nm_code' }],
  where: isIn('in_total', 'yes'),
  group: DONATIONS,
} as const;

/** S05: what each district did for the banner it is paired with, from all registers. */
const pairs: JoinedSummary = {
  kind: 'joined',
  id: 'S05',
  title: text('{year}年京蒙对口帮扶结对汇总表', 'Pairs of Beijing–Inner Mongolia Assistance: Summary, {year}'),
  sheet: text('S05 结对汇总', 'S05 Pairs'),
  purpose: text(
    '按结对的区县和旗县，汇总配套资金、项目、培训、捐赠、医疗派驻和岗位，用于结对双方对账和上报。',
    'Brings together matching money, projects, training, donations, medical workers and posts of each pair, for both sides to compare and report.',
  ),
  list: {
    of: 'register',
    register: 'pairings',
    where: isIn('pair_kind', 'district'),
    columns: ['nm_code', 'bj_code'],
    label: text('{bj_code}—{nm_code}', '{bj_code} – {nm_code}'),
    among: { column: 'nm_code', label: text('{nm_code}（未分结对）', '{nm_code} (pair not named)') },
  },
  levels: [{ column: 'pair_id', header: text('结对（区县—旗县）', 'Pair (district – banner)') }],
  measures: [
    {
      id: 'matching',
      of: 'sum',
      register: 'allocations',
      column: 'amount',
      where: isIn('source', 'district'),
      match: [{ bj_code: 'payer_code', nm_code: 'payee_code' }],
      header: text('区县配套', 'District matching'),
    },
    {
      id: 'projects',
      of: 'count',
      register: 'projects',
      match: [byPair, byBanner('banner_code')],
      unit: text('个', 'projects'),
      group: PROJECTS,
      header: text('项目数', 'Projects'),
    },
    {
      id: 'investment',
      of: 'sum',
      register: 'projects',
      column: 'inv_total',
      match: [byPair, byBanner('banner_code')],
      group: PROJECTS,
      header: text('项目资金', 'Investment'),
    },
    {
      id: 'trainees',
      of: 'count',
      register: 'trainees',
      match: [byBanner('banner_code')],
      unit: text('人次', 'person-times'),
      header: text('培训人次', 'Trainees'),
    },
    { ...donated, id: 'cash', column: 'cash', header: text('现金', 'Cash') },
    { ...donated, id: 'kind', column: 'kind_val', header: text('实物折款', 'In kind') },
    {
      id: 'medical',
      of: 'sum',
      register: 'medical-batches',
      column: 'n',
      match: [byBanner('nm_code')],
      header: text('医疗派驻', 'Medical workers'),
    },
    {
      id: 'posts',
      of: 'sum',
      register: 'labour-fairs',
      column: 'posts',
      match: [byPair, byBanner('nm_code')],
      header: text('提供岗位', 'Posts offered'),
    },
  ],
  totals: 'first',
  others: text('未对应结对', 'Without a pair'),
  notes: [
    text(
      '每笔记录只计入一个结对：登记了结对编号的按编号，未登记的按区县、旗县代码；一个旗县有几个结对而记录未写明的，列入该旗县“未分结对”，无法对应的列入“未对应结对”，合计与各台账一致。',
      'Each row counts in one pair: by its pair ID, or else by the codes of district and banner. Where a banner has several pairs and the row names none, it stands under the banner; rows that lead to no pair have a line of their own, so that totals are those of the registers.',
    ),
    text(
      '区县配套为来源为北京区县配套的下达金额；项目资金为总投资；培训人次按花名册，同一人参加几期的分别计入；捐赠只列计入年度捐赠总额的。台账不在本工作簿的以“—”表示，没有记录的为0。',
      'District matching: amounts allocated by Beijing districts. Investment: all sources. Trainees: the roster, once a class. Donations: those in the yearly total. —: the register is not in this workbook; 0: it holds no such row.',
    ),
  ],
};

export default pairs;
