import { columnFamily } from '../../../model/rule';
import { text } from '../../../model/text';

/** FL-12. The hyphen printed before the check digit on certificates is accepted. */
export default columnFamily(
  {
    check: 'organisation-code',
    number: 'FL-12',
    severity: 'warning',
    title: text('组织机构代码校验正确', 'The organisation code passes its check'),
    why: text(
      '2015年10月以前各单位使用9位组织机构代码，末位为校验码。',
      'Before October 2015 units had nine-character organisation codes, the last one a check digit.',
    ),
    ground: [{ kind: 'standard', note: 'GB 11714-1997' }],
    message: text(
      '第{row}行“{field}”填写的组织机构代码“{value}”与校验规则不符。',
      'Row {row}: the organisation code "{value}" under "{field}" does not pass its check.',
    ),
    remedy: text('对照组织机构代码证更正。', 'Compare it with the organisation code certificate.'),
    examples: {
      column: {
        type: 'id',
        header: text('统一社会信用代码/组织机构代码', 'USCC / organisation code'),
        help: text('填写统一社会信用代码/组织机构代码。', 'Fill in: USCC / organisation code.'),
        scheme: 'uscc',
      },
      pass: ['101623741', 'D2143569X', 'D2143569-X', '91110000101623741K', null],
      fail: ['101623742', 'D21435690'],
    },
  },
  (column) => column.type === 'id' && column.scheme === 'uscc',
);
