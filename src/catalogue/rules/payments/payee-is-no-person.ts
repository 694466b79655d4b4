import { all, any, compare, constant, isIn, lengthOf, mentions } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { payments } from '../../registers/payments';

/**
 * Names of two or three characters that name no body. On trial: subsidies to households may be paid to a person, and
 * short names of bodies are many.
 */
export default rowRule(payments, {
  rule: 'payments.payee-is-no-person',
  number: 'CM-18',
  severity: 'advice',
  title: text('收款方不是个人', 'The payee is no private person'),
  why: text('审计发现有项目资金转入个人账户。', 'Audits found money for projects that went to private accounts.'),
  ground: [{ kind: 'source', note: '审计署2017年第6号公告, National Audit Office announcement no. 6 of 2017' }],
  message: text(
    '第{row}行：收款单位“{payee}”像是个人姓名。',
    'Row {row}: the payee "{payee}" looks like the name of a person.',
  ),
  remedy: text(
    '填写单位全称；确为发放到户的补助，在支付依据写明。',
    'Enter the full name of the body; for a subsidy paid to a household, say so in the basis.',
  ),
  trial: true,
  when: isIn('stage', 'advance', 'progress', 'acceptance', 'retention'),
  expect: any(
    compare(lengthOf('payee'), '<', constant(2)),
    compare(lengthOf('payee'), '>', constant(3)),
    mentions('payee', '公司', '社', '厂', '院', '校', '所', '站', '局', '办', '部', '队', '店', '行', '旗', '县', '村'),
    all(mentions('basis', '补助'), mentions('basis', '户')),
  ),
  at: ['payee', 'basis'],
  examples: {
    pass: [
      { payee: '巴林右旗示例实施单位', stage: 'advance', basis: '合同' },
      { payee: '水利站', stage: 'progress', basis: '合同' },
      { payee: '张某某', stage: 'progress', basis: '到户补助花名册' },
      { payee: '张某某', stage: 'single', basis: '合同' },
    ],
    fail: [{ payee: '张某某', stage: 'advance', basis: '合同' }],
  },
});
