import { spreadRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { workItems } from '../../registers/work-items';

/** Five priced items of one name and unit at least. */
export default spreadRule(workItems, {
  rule: 'work-items.unit-price-as-usual',
  number: 'RL-21',
  severity: 'advice',
  check: 'times-median',
  title: text('同类分项单价相近', 'Items of one kind have similar unit prices'),
  why: text(
    '同名、同单位的分项单价相差数倍，多为数量单位填错，或做法、标准不同未作说明。',
    'Unit prices of one kind that differ several times are a wrong unit of quantity, or another standard nobody mentioned.',
  ),
  ground: [{ kind: 'article', note: 'F041' }, { kind: 'judgement' }],
  message: text(
    '第{row}行“{item}”：单价{value}{unit}为同类中位数{median}{unit}的{times}倍。',
    'Row {row}, "{item}": the unit price of {value} is {times} times the median {median} of its kind (unit: {unit}).',
  ),
  remedy: text(
    '核对数量、计量单位和单价；标准不同的保留。',
    'Check quantity, unit and price; if the standard differs, leave it.',
  ),
  columns: ['unit_price'],
  within: ['item', 'unit'],
  limit: 'unit-price-times',
  examples: {
    pass: [
      priced(1200, 1250, 1300, 1100, 3600),
      priced(1200, 1250, 13000),
      priced(1200, 1250, 1300, 1100, 1180).map((row, index) =>
        index === 4 ? { ...row, item: '冷藏库', unit_price: 9000 } : row,
      ),
    ],
    fail: [priced(1200, 1250, 1300, 1100, 3800), priced(1200, 1250, 1300, 1100, 390)],
  },
});

function priced(...prices: readonly number[]) {
  return prices.map((unit_price, index) => ({ item_no: index + 1, item: '住房', unit: 'square-metre', unit_price }));
}
