import { placements } from '../../registers/placements';
import { labourFairs } from '../../registers/labour-fairs';
import { SAME_NUMBER, registered } from '../registered';

export default registered(placements, 'fair_id', labourFairs, { rule: 'fair-of-person-registered', ...SAME_NUMBER });
