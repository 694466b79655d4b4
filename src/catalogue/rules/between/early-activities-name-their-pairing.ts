import { text } from '../../../model/text';
import { educationActivities } from '../../registers/education-activities';
import { earlyRows } from '../pair-in-force';

export default earlyRows('early-activities-name-their-pairing', {
  register: educationActivities,
  columns: ['pair_id'],
  date: 'start',
  called: text('活动开始日期', 'of activities'),
});
