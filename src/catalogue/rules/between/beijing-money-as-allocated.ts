import { text } from '../../../model/text';
import { moneyAsAllocated } from '../money-as-allocated';

export default moneyAsAllocated({
  rule: 'beijing-money-as-allocated',
  id: 'beijing',
  column: 'src_bj',
  name: text('北京帮扶', 'Beijing'),
});
