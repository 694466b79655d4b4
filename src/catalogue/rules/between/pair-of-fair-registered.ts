import { labourFairs } from '../../registers/labour-fairs';
import { pairings } from '../../registers/pairings';
import { REGISTERED_PAIR, registered } from '../registered';

export default registered(labourFairs, 'pair_id', pairings, { rule: 'pair-of-fair-registered', ...REGISTERED_PAIR });
