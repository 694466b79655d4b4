import { compare } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { interestSubsidies } from '../../registers/interest-subsidies';

export default rowRule(interestSubsidies, {
  rule: 'interest-subsidies.subsidy-ends-in-loan',
  number: 'RL-27',
  severity: 'error',
  title: text('贴息截止日不晚于贷款到期日', 'The subsidy ends with the loan or earlier'),
  why: text('贷款期间以外的利息不予贴息。', 'Interest outside the period of the loan gets no subsidy.'),
  ground: [
    { kind: 'source', note: '农业综合开发贴息资金申请审核表, interest-subsidy application form' },
    { kind: 'judgement' },
  ],
  message: text(
    '第{row}行：贴息截止日{left}晚于贷款到期日{right}。',
    'Row {row}: the subsidy ends on {left}, after the loan on {right}.',
  ),
  remedy: text('对照借款合同核对起止日期。', 'Check the dates against the loan contract.'),
  expect: compare('sub_end', '<=', 'loan_end'),
  at: ['sub_end', 'loan_end'],
  examples: {
    pass: [
      { loan_end: '2011-12-31', sub_end: '2011-12-20' },
      { loan_end: '2011-12-31', sub_end: '2011-12-31' },
      { loan_end: null, sub_end: '2011-12-20' },
    ],
    fail: [{ loan_end: '2011-12-31', sub_end: '2012-01-01' }],
  },
});
