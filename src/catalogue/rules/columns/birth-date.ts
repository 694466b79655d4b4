import { columnFamily } from '../../../model/rule';
import { text } from '../../../model/text';

/** FL-15, of numbers that pass their check; the number is masked in every message. */
export default columnFamily(
  {
    check: 'birth-date',
    number: 'FL-15',
    severity: 'error',
    title: text('身份证号中的出生日期有效', 'The identity number holds a real birth date'),
    why: text(
      '第7—14位是出生日期，日历上没有的日期说明号码有误。',
      'Digits 7 to 14 are the birth date; a day the calendar has not means that the number is wrong.',
    ),
    ground: [{ kind: 'standard', note: 'GB 11643-1999' }],
    message: text(
      '第{row}行“{field}”填写的身份证号{value}中，出生日期不存在或晚于报告年度。',
      'Row {row}: the identity number {value} under "{field}" holds a birth date that does not exist, or lies after the reporting year.',
    ),
    remedy: text('对照身份证更正。', 'Correct it from the identity card.'),
    examples: {
      column: {
        type: 'id',
        header: text('身份证号', 'Identity number'),
        help: text('填写身份证号。', 'Fill in: Identity number.'),
        scheme: 'resident',
        personal: true,
      },
      pass: ['150423198505120012', '11010519491231002X', '150423850512001', null],
      fail: ['150423198502300018', '150423205001010015', '150423850230001'],
    },
  },
  (column) => column.type === 'id' && column.scheme === 'resident',
);
