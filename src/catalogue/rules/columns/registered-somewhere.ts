import { columnFamily } from '../../../model/rule';
import { text } from '../../../model/text';

/** FL-13. Districts and development zones of a registration come and go; only the province is asked, or 10 for the offices of the State. */
export default columnFamily(
  {
    check: 'registered-somewhere',
    number: 'FL-13',
    severity: 'advice',
    title: text('信用代码第3—8位为登记地', 'Characters 3 to 8 of a credit code name the place of registration'),
    why: text(
      '第3—8位是登记管理机关所在地的行政区划，不符说明录入有误。',
      'They are the division of the registering office; if there is none, the code was mistyped.',
    ),
    ground: [{ kind: 'standard', note: 'GB 32100-2015' }],
    message: text(
      '第{row}行“{field}”填写的“{value}”第3—8位不是行政区划代码。',
      'Row {row}: characters 3 to 8 of "{value}" under "{field}" are not the code of a division.',
    ),
    remedy: text('对照营业执照或法人证书核对。', 'Compare it with the licence or certificate.'),
    examples: {
      column: {
        type: 'id',
        header: text('统一社会信用代码', 'Credit code'),
        help: text('填写统一社会信用代码。', 'Fill in: Credit code.'),
        scheme: 'uscc',
      },
      pass: ['91350100M000100Y43', '91110000101623741K', '101623741', null],
      fail: ['91990100101623741F', '91A100001016237410'],
    },
  },
  (column) => column.type === 'id' && column.scheme === 'uscc',
);
