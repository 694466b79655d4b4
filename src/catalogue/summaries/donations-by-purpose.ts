import { summaryOf } from '../../model/summaryOf';
import { text } from '../../model/text';
import { donations } from '../registers/donations';
import { counted } from './parts';

const VALUE = text('捐赠金额', 'Value');

/** S14: what donations are for, and which league or city received them. */
export default summaryOf(donations, {
  id: 'S14',
  title: text(
    '{year}年京蒙对口帮扶社会捐赠汇总表（按用途和接收地）',
    'Donations of Pairing-off Assistance by Purpose and Recipient, {year}',
  ),
  sheet: text('S14 捐赠按用途接收地汇总', 'S14 Donations by purpose'),
  purpose: text(
    '反映捐赠款物的用途和接收盟市，与年度捐赠总额一致。',
    'Shows what donations are for and which league or city received them; the total is that of the year.',
  ),
  where: counted,
  levels: [{ column: 'purpose', header: text('用途', 'Purpose') }],
  measures: [
    { id: 'count', of: 'count', unit: text('笔', 'donations'), header: text('笔数', 'Donations') },
    { id: 'cash', of: 'sum', column: 'cash', group: VALUE, header: text('现金', 'Cash') },
    { id: 'kind', of: 'sum', column: 'kind_val', group: VALUE, header: text('实物折款', 'In kind') },
    { id: 'total', of: 'plus', measures: ['cash', 'kind'], group: VALUE, header: text('合计', 'Total') },
    { id: 'share', of: 'share', measure: 'total', header: text('占比', 'Share') },
  ],
  across: {
    column: 'nm_code',
    of: 'city',
    header: text('其中：接收地', 'Received by'),
    measures: ['total'],
  },
  totals: 'first',
  notes: [
    text(
      '只列计入年度捐赠总额的捐赠；接收地按接收地代码归入盟市，由自治区统筹的列入内蒙古自治区。',
      'Only donations that count in the yearly total. Recipients count in their league or city; what the region distributes stands under Inner Mongolia.',
    ),
  ],
});
