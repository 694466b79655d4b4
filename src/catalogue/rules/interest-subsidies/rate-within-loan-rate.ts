import { compare } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { interestSubsidies } from '../../registers/interest-subsidies';

export default rowRule(interestSubsidies, {
  rule: 'interest-subsidies.rate-within-loan-rate',
  number: 'CM-13',
  severity: 'warning',
  title: text('贴息率不高于贷款利率', 'The subsidy rate is no more than the loan’s'),
  why: text('贴息不超过企业实际负担的利息。', 'A subsidy is no more than the interest the enterprise bears.'),
  ground: [
    { kind: 'source', note: '莲都区2023年贴息通知, Liandu district interest-subsidy notice 2023' },
    { kind: 'judgement' },
  ],
  message: text(
    '第{row}行：贴息率{left}%高于贷款年利率{right}%。',
    'Row {row}: the subsidy rate of {left} % is above the loan’s {right} %.',
  ),
  remedy: text('按孰低的利率核定。', 'Use the lower of the two.'),
  expect: compare('sub_rate', '<=', 'rate'),
  at: ['sub_rate', 'rate'],
  examples: {
    pass: [
      { sub_rate: 3, rate: 6.56 },
      { sub_rate: 3, rate: null },
    ],
    fail: [{ sub_rate: 7, rate: 6.56 }],
  },
});
