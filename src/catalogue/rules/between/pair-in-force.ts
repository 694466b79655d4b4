import { text } from '../../../model/text';
import { projects } from '../../registers/projects';
import { pairInForce } from '../pair-in-force';

export default pairInForce('pair-in-force', {
  register: projects,
  columns: ['pair_id'],
  date: 'approve_date',
  called: text('批复日期', 'of approval'),
});
