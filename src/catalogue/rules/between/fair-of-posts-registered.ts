import { fairPosts } from '../../registers/fair-posts';
import { labourFairs } from '../../registers/labour-fairs';
import { SAME_NUMBER, registered } from '../registered';

export default registered(fairPosts, 'fair_id', labourFairs, { rule: 'fair-of-posts-registered', ...SAME_NUMBER });
