import { text } from '../../../model/text';
import { moneyAsAllocated } from '../money-as-allocated';

export default moneyAsAllocated({
  rule: 'inner-mongolia-money-as-allocated',
  id: 'inner-mongolia',
  column: 'src_nm',
  name: text('内蒙古配套', 'Inner Mongolia'),
});
