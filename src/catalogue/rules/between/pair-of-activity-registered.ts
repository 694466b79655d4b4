import { educationActivities } from '../../registers/education-activities';
import { pairings } from '../../registers/pairings';
import { REGISTERED_PAIR, registered } from '../registered';

export default registered(educationActivities, 'pair_id', pairings, {
  rule: 'pair-of-activity-registered',
  ...REGISTERED_PAIR,
});
