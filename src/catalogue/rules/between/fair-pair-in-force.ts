import { text } from '../../../model/text';
import { labourFairs } from '../../registers/labour-fairs';
import { pairInForce } from '../pair-in-force';

export default pairInForce('fair-pair-in-force', {
  register: labourFairs,
  columns: ['pair_id'],
  date: 'date',
  called: text('举办日期', 'of the fair'),
});
