import { compare, parameter } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { interestSubsidies } from '../../registers/interest-subsidies';

export default rowRule(interestSubsidies, {
  rule: 'interest-subsidies.subsidy-within-cap',
  number: 'CM-14',
  severity: 'warning',
  title: text('单笔贴息不超过规定上限', 'A subsidy stays within its cap'),
  why: text(
    '部分地区规定单笔或单户贴息上限；一户多笔的合计见贴息汇总表。',
    'Some places cap what a loan or an enterprise may get; several loans of one enterprise are added up in the summary.',
  ),
  ground: [{ kind: 'source', note: '泉州市2024年贷款贴息通知, Quanzhou interest-subsidy notice 2024' }],
  message: text(
    '第{row}行“{enterprise}”：核定贴息额{left}{unit}超过规定上限{right}{unit}，超出{difference}{unit}。',
    'Row {row}, "{enterprise}": the subsidy of {left} is above its cap of {right}, by {difference} (unit: {unit}).',
  ),
  remedy: text('核对上限并调减。', 'Check the cap and reduce the subsidy.'),
  expect: compare('approved', '<=', parameter('cap-ent')),
  at: ['approved'],
  examples: {
    parameters: { 'cap-ent': 250000 },
    pass: [
      { enterprise: '示例企业', approved: 25 },
      { enterprise: '示例企业', approved: null },
    ],
    fail: [{ enterprise: '示例企业', approved: 25.01 }],
  },
});
