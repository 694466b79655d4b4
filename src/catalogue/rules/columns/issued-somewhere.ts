import { columnFamily } from '../../../model/rule';
import { text } from '../../../model/text';

/** FL-17, of numbers that pass their check. Districts change with the years; only the province is asked. */
export default columnFamily(
  {
    check: 'issued-somewhere',
    number: 'FL-17',
    severity: 'advice',
    title: text('身份证号前两位为省级代码', 'An identity number begins with a province'),
    why: text(
      '前6位是首次申领地的行政区划，省级代码不存在说明号码有误。',
      'The first digits are the division that issued it; without such a province the number is wrong.',
    ),
    ground: [{ kind: 'standard', note: 'GB 11643-1999' }],
    message: text(
      '第{row}行“{field}”填写的{value}前两位不是省级行政区划代码。',
      'Row {row}: {value} under "{field}" does not begin with the code of a province.',
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
      pass: ['150423198505120012', '11010519491231002X', null],
      fail: ['990423198505120019'],
    },
  },
  (column) => column.type === 'id' && column.scheme === 'resident',
);
