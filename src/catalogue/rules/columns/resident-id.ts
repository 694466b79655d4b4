import { columnFamily } from '../../../model/rule';
import { text } from '../../../model/text';

/** FL-14. Fifteen-digit numbers were valid until 2013 and carry no check digit; the number is masked in every message. */
export default columnFamily(
  {
    check: 'resident-id',
    number: 'FL-14',
    severity: 'error',
    title: text('身份证号校验正确', 'The identity number passes its check'),
    why: text(
      '错误的身份证号会造成重复培训、补助发放到他人。',
      'With a wrong number people are counted twice and payments reach someone else.',
    ),
    ground: [{ kind: 'standard', note: 'GB 11643-1999' }],
    message: text(
      '第{row}行“{field}”填写的身份证号{value}与校验规则不符。',
      'Row {row}: the identity number {value} under "{field}" does not pass its check.',
    ),
    remedy: text(
      '对照身份证更正；末位为X的须大写。',
      'Compare it with the identity card; a final X is a capital letter.',
    ),
    examples: {
      column: {
        type: 'id',
        header: text('身份证号', 'Identity number'),
        help: text('填写身份证号。', 'Fill in: Identity number.'),
        scheme: 'resident',
        personal: true,
      },
      pass: ['150423198505120012', '11010519491231002X', '150423850512001', null],
      fail: ['150423198505120013', '11010519491231002', '110105194912310021'],
    },
  },
  (column) => column.type === 'id' && column.scheme === 'resident',
);
