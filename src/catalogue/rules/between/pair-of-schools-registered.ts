import { schoolPairs } from '../../registers/school-pairs';
import { pairings } from '../../registers/pairings';
import { REGISTERED_PAIR, registered } from '../registered';

export default registered(schoolPairs, 'pair_id', pairings, { rule: 'pair-of-schools-registered', ...REGISTERED_PAIR });
