import { text } from '../../../model/text';
import { moneyAsAllocated } from '../moneyAsAllocated';

export default moneyAsAllocated({
  rule: 'beijing-money-as-allocated',
  id: 'beijing',
  column: 'src_bj',
  name: text('北京帮扶', 'Beijing'),
});
