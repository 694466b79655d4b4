import { text } from '../../../model/text';
import { donations } from '../../registers/donations';
import { pairInForce } from '../pair-in-force';

/** A district may give to any banner: only gifts between registered pairs are judged. */
export default pairInForce('donor-pair-in-force', {
  register: donations,
  columns: ['bj_code', 'nm_code'],
  date: 'date',
  called: text('捐赠日期', 'of the donation'),
});
