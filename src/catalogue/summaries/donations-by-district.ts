import { summaryOf } from '../../model/summaryOf';
import { text } from '../../model/text';
import { donations } from '../registers/donations';
import { counted } from './parts';

const VALUE = text('捐赠金额', 'Value');

/** S13: what the districts gave, in cash and in kind. */
export default summaryOf(donations, {
  id: 'S13',
  title: text(
    '{year}年京蒙对口帮扶社会捐赠汇总表（按区县）',
    'Donations of Pairing-off Assistance by District, {year}',
  ),
  sheet: text('S13 捐赠按区县汇总', 'S13 Donations by district'),
  purpose: text(
    '反映北京各区县捐赠的笔数、现金和实物折款，与年度捐赠总额一致。',
    'Shows donations of the districts of Beijing in cash and in kind; the total is that of the year.',
  ),
  where: counted,
  levels: [{ column: 'bj_code', header: text('区县', 'District') }],
  measures: [
    { id: 'count', of: 'count', unit: text('笔', 'donations'), header: text('笔数', 'Donations') },
    { id: 'cash', of: 'sum', column: 'cash', group: VALUE, header: text('现金', 'Cash') },
    { id: 'kind', of: 'sum', column: 'kind_val', group: VALUE, header: text('实物折款', 'In kind') },
    { id: 'total', of: 'plus', measures: ['cash', 'kind'], group: VALUE, header: text('合计', 'Total') },
    { id: 'share', of: 'share', measure: 'total', header: text('占比', 'Share') },
  ],
  totals: 'first',
  composition: { measures: ['cash', 'kind'], of: 'total' },
  chart: {
    kind: 'stacked-column',
    title: text('各区县捐赠金额', 'Donations by district'),
    of: { level: 0, measures: ['cash', 'kind'] },
  },
  notes: [
    text(
      '只列计入年度捐赠总额的捐赠；未填所属区县的捐赠单列一行。',
      'Only donations that count in the yearly total; those without a district have a row of their own.',
    ),
  ],
});
