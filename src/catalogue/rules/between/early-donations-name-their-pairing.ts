import { text } from '../../../model/text';
import { donations } from '../../registers/donations';
import { earlyRows } from '../pair-in-force';

/** A district may give to any banner: only gifts between registered pairs are judged. */
export default earlyRows('early-donations-name-their-pairing', {
  register: donations,
  columns: ['bj_code', 'nm_code'],
  date: 'date',
  called: text('捐赠日期', 'of donations'),
});
