import { text } from '../../../model/text';
import { projects } from '../../registers/projects';
import { earlyRows } from '../pair-in-force';

export default earlyRows('early-projects-name-their-pairing', {
  register: projects,
  columns: ['pair_id'],
  date: 'approve_date',
  called: text('批复日期', 'of approval'),
});
