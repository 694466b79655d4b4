import { isIn } from '../../../model/expression';
import { spreadRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { allocations } from '../../registers/allocations';

/** A batch is what one unit allocates on one day from one source; equal sums from different payers are none. */
export default spreadRule(allocations, {
  rule: 'allocations.batch-not-split-evenly',
  number: 'RG-19',
  severity: 'advice',
  check: 'even-split',
  title: text('同批资金不平均分配', 'A batch of money is not split evenly'),
  why: text(
    '审计曾指出有的县把扶贫资金平均分配，未按实际需要安排。',
    'Audits found counties that split poverty-relief money evenly instead of by need.',
  ),
  ground: [{ kind: 'source', note: '扶贫资金审计结果公告, audit notices on poverty-relief funds' }],
  message: text(
    '“{payer}”{alloc_date}下达的{count}笔{kind}金额同为{value}{unit}，疑似平均分配。',
    '{count} allocations ({kind}) by "{payer}" on {alloc_date} are all {value}: perhaps an even split (unit: {unit}).',
  ),
  remedy: text(
    '核对分配依据；按统一标准补助的保留。',
    'Check what the shares rest on; if one standard sets them, leave them.',
  ),
  columns: ['amount'],
  within: ['source', 'kind', 'payer', 'alloc_date'],
  where: isIn('kind', 'project'),
  examples: {
    pass: [
      batch(50, 50, 50, 50, 49.99),
      batch(50, 50, 50, 50),
      batch(50, 50, 50, 50, 50).map((row, index) => ({ ...row, payer: `示例区${index + 1}` })),
      batch(50, 50, 50, 50, 50).map((row) => ({ ...row, kind: 'training' })),
    ],
    fail: [batch(50, 50, 50, 50, 50)],
  },
});

function batch(...amounts: readonly number[]) {
  return amounts.map((amount) => ({
    source: 'beijing',
    kind: 'project',
    payer: '北京市',
    alloc_date: '2011-08-16',
    amount,
  }));
}
