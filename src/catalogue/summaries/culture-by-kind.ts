import { summaryOf } from '../../model/summaryOf';
import { text } from '../../model/text';
import { cultureSport } from '../registers/culture-sport';

/** S18: cooperation in culture and sport by kind, and where it is. */
export default summaryOf(cultureSport, {
  id: 'S18',
  title: text('{year}年京蒙文化体育合作汇总表', 'Cooperation in Culture and Sport, {year}'),
  sheet: text('S18 文体合作汇总', 'S18 Culture and sport'),
  purpose: text(
    '反映文化体育合作的类别、数量和所在盟市。',
    'Shows cooperation in culture and sport by kind, with quantities by league or city.',
  ),
  levels: [{ column: 'kind', header: text('合作类别', 'Kind') }],
  measures: [
    { id: 'items', of: 'count', unit: text('项', 'items'), header: text('项数', 'Items') },
    { id: 'qty', of: 'sum', column: 'qty', within: 'kind', header: text('数量', 'Quantity') },
    { id: 'value', of: 'sum', column: 'value', optional: true, header: text('折款', 'Value') },
  ],
  across: { column: 'nm_code', of: 'city', header: text('其中：各地数量', 'Quantity by place'), measures: ['qty'] },
  totals: 'first',
  notes: [
    text(
      '数量按类别计（份、个、条等），不同类别的数量不相加，合计以“—”表示。',
      'Quantities are in the unit of each kind and are not added up across kinds (—).',
    ),
  ],
});
