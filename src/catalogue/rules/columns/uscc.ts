import { columnFamily } from '../../../model/rule';
import { text } from '../../../model/text';

/** FL-11. Nine-character organisation codes, the only ones before October 2015, are FL-12's. */
export default columnFamily(
  {
    check: 'uscc',
    number: 'FL-11',
    severity: 'warning',
    title: text('统一社会信用代码校验正确', 'The unified social credit code passes its check'),
    why: text('代码错误会把资金记到别的单位名下。', 'A wrong code books the money to another unit.'),
    ground: [
      { kind: 'standard', note: 'GB 32100-2015' },
      {
        kind: 'source',
        note: 'GB 32100校验实例：有真实代码不通过校验, write-ups of GB 32100 report one genuine code that fails',
      },
    ],
    message: text(
      '第{row}行“{field}”填写的统一社会信用代码“{value}”与校验规则不符。',
      'Row {row}: the unified social credit code "{value}" under "{field}" does not pass its check.',
    ),
    remedy: text(
      '对照营业执照或法人证书核对18位代码；确认无误的可保留并备注（个别早期代码不通过校验）。',
      'Compare all 18 characters with the licence; a code that is confirmed may stay, with a remark (a few early codes fail).',
    ),
    examples: {
      column: {
        type: 'id',
        header: text('统一社会信用代码/组织机构代码', 'USCC / organisation code'),
        help: text('填写统一社会信用代码/组织机构代码。', 'Fill in: USCC / organisation code.'),
        scheme: 'uscc',
      },
      pass: ['91350100M000100Y43', '911101066976941872', '101623741', null],
      fail: ['91350100M000100Y44', '91350100M000100Y4', '91350100I000100Y43'],
    },
  },
  (column) => column.type === 'id' && column.scheme === 'uscc',
);
