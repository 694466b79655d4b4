import { compare } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { interestSubsidies } from '../../registers/interest-subsidies';

export default rowRule(interestSubsidies, {
  rule: 'interest-subsidies.subsidy-ends-after-start',
  number: 'RL-27',
  severity: 'error',
  title: text('贴息截止日晚于起始日', 'The subsidy ends after it begins'),
  why: text('贴息期间至少一天。', 'A subsidy covers a day at least.'),
  ground: [
    { kind: 'source', note: '农业综合开发贴息资金申请审核表, interest-subsidy application form' },
    { kind: 'judgement' },
  ],
  message: text(
    '第{row}行：贴息截止日{left}不晚于贴息起始日{right}。',
    'Row {row}: the subsidy ends on {left}, not after it begins on {right}.',
  ),
  remedy: text('对照借款合同核对起止日期。', 'Check the dates against the loan contract.'),
  expect: compare('sub_end', '>', 'sub_start'),
  at: ['sub_end', 'sub_start'],
  examples: {
    pass: [
      { sub_start: '2010-12-21', sub_end: '2011-12-20' },
      { sub_start: null, sub_end: '2011-12-20' },
    ],
    fail: [
      { sub_start: '2011-12-20', sub_end: '2011-12-20' },
      { sub_start: '2011-12-21', sub_end: '2011-12-20' },
    ],
  },
});
