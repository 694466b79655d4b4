import { compare } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { interestSubsidies } from '../../registers/interest-subsidies';

export default rowRule(interestSubsidies, {
  rule: 'interest-subsidies.subsidy-starts-in-loan',
  number: 'RL-27',
  severity: 'error',
  title: text('贴息起始日不早于贷款起始日', 'The subsidy begins with the loan or later'),
  why: text('贷款期间以外的利息不予贴息。', 'Interest outside the period of the loan gets no subsidy.'),
  ground: [
    { kind: 'source', note: '农业综合开发贴息资金申请审核表, interest-subsidy application form' },
    { kind: 'judgement' },
  ],
  message: text(
    '第{row}行：贴息起始日{left}早于贷款起始日{right}。',
    'Row {row}: the subsidy begins on {left}, before the loan on {right}.',
  ),
  remedy: text('对照借款合同核对起止日期。', 'Check the dates against the loan contract.'),
  expect: compare('sub_start', '>=', 'loan_start'),
  at: ['sub_start', 'loan_start'],
  examples: {
    pass: [
      { loan_start: '2010-11-15', sub_start: '2010-12-21' },
      { loan_start: '2010-11-15', sub_start: '2010-11-15' },
      { loan_start: null, sub_start: '2010-12-21' },
    ],
    fail: [{ loan_start: '2010-11-15', sub_start: '2010-11-14' }],
  },
});
