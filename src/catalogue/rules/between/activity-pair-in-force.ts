import { text } from '../../../model/text';
import { educationActivities } from '../../registers/education-activities';
import { pairInForce } from '../pair-in-force';

export default pairInForce('activity-pair-in-force', {
  register: educationActivities,
  columns: ['pair_id'],
  date: 'start',
  called: text('活动开始日期', 'of the activity'),
});
