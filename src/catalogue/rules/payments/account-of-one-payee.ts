import { uniqueRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { payments } from '../../registers/payments';

export default uniqueRule(payments, {
  rule: 'payments.account-of-one-payee',
  number: 'RG-14',
  severity: 'warning',
  title: text('一个账号对应一个收款单位', 'An account belongs to one payee'),
  why: text(
    '审计发现过同一账号代领多个单位、多个农户资金的情况。',
    'Audits have found accounts that collected the money of several payees.',
  ),
  ground: [
    { kind: 'source', note: '扶贫资金审计结果公告, audit notices on poverty-relief funds' },
    { kind: 'judgement' },
  ],
  message: text(
    '账号{value}对应不同的收款单位，其中有“{payee}”（第{rows}行）。',
    'Account {value} has different payees, "{payee}" among them (rows {rows}).',
  ),
  remedy: text(
    '核对账号和收款单位；名称写法不同的统一写法，代收的附委托手续。',
    'Check account and payee; write one name one way, and attach the mandate where one collects for another.',
  ),
  columns: ['account'],
  differs: 'payee',
  examples: {
    pass: [
      [
        { account: '6222020200112345678', payee: '巴林右旗示例实施单位' },
        { account: '6222020200112345678', payee: '巴林右旗示例实施单位' },
      ],
      [
        { account: null, payee: '巴林右旗示例实施单位' },
        { account: null, payee: '敖汉旗示例实施单位' },
      ],
      [
        { account: '6222020200112345678', payee: '巴林右旗示例实施单位' },
        { account: '6222020200112345678', payee: null },
      ],
    ],
    fail: [
      [
        { account: '6222020200112345678', payee: '巴林右旗示例实施单位' },
        { account: '6222020200112345678', payee: '敖汉旗示例实施单位' },
      ],
    ],
  },
});
