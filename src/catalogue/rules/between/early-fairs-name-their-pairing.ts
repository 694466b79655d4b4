import { text } from '../../../model/text';
import { labourFairs } from '../../registers/labour-fairs';
import { earlyRows } from '../pair-in-force';

export default earlyRows('early-fairs-name-their-pairing', {
  register: labourFairs,
  columns: ['pair_id'],
  date: 'date',
  called: text('举办日期', 'of fairs'),
});
