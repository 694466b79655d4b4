import { columnFamily } from '../../../model/rule';
import { text } from '../../../model/text';

/** FL-17. Numbers of 15 digits were valid until the end of 2012, and earlier sheets may hold them. */
export default columnFamily(
  {
    check: 'eighteen-digits',
    number: 'FL-17',
    severity: 'advice',
    title: text('身份证号为18位', 'Identity numbers have 18 digits'),
    why: text(
      '15位身份证号自2013年1月1日起停止使用，且没有校验位。',
      'Numbers of 15 digits ended on 1 January 2013, and have no check digit.',
    ),
    ground: [
      { kind: 'standard', note: 'GB 11643-1999' },
      { kind: 'standard', note: '居民身份证法（2011年修正）, Law on Resident Identity Cards' },
    ],
    message: text(
      '第{row}行“{field}”填写的{value}为15位旧身份证号。',
      'Row {row}: {value} under "{field}" is an old number of 15 digits.',
    ),
    remedy: text('换填18位身份证号。', 'Enter the number of 18 digits.'),
    examples: {
      year: 2013,
      column: {
        type: 'id',
        header: text('身份证号', 'Identity number'),
        help: text('填写身份证号。', 'Fill in: Identity number.'),
        scheme: 'resident',
        personal: true,
      },
      pass: ['150423198505120012', null],
      fail: ['150423850512001'],
    },
  },
  (column) => column.type === 'id' && column.scheme === 'resident',
);
