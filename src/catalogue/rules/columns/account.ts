import { columnFamily } from '../../../model/rule';
import { text } from '../../../model/text';

/** FL-27. Only cards are sure to carry a check digit; the number is masked in every message. */
export default columnFamily(
  {
    check: 'account',
    number: 'FL-27',
    severity: 'advice',
    title: text('收款账号完整', 'The account number is complete'),
    why: text('账号差一位，款项会退回或转错。', 'With a digit wrong the money comes back or goes elsewhere.'),
    ground: [{ kind: 'standard', note: 'ISO/IEC 7812' }, { kind: 'judgement' }],
    message: text(
      '第{row}行“{field}”填写的{value}位数异常或校验不符。',
      'Row {row}: {value} under "{field}" has an unusual length, or does not pass its check.',
    ),
    remedy: text(
      '对照存折、银行卡或开户许可证核对。',
      "Compare it with the passbook, the card or the bank's certificate.",
    ),
    examples: {
      column: {
        type: 'id',
        header: text('收款账号', 'Account'),
        help: text('填写收款账号。', 'Fill in: Account.'),
        scheme: 'account',
        personal: true,
      },
      pass: ['0512340104000123', '6200 0000 0000 0005', '05-123401040001234', null],
      fail: ['123456789', '6200000000000006', '账号待补0512340104'],
    },
  },
  (column) => column.type === 'id' && column.scheme === 'account',
);
