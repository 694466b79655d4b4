import { columnFamily } from '../../../model/rule';
import { text } from '../../../model/text';

/** FL-15. Only the year of birth and the reporting year are compared, so that nobody is judged by a birthday; the limits are parameters. */
export default columnFamily(
  {
    check: 'usual-age',
    number: 'FL-15',
    severity: 'warning',
    title: text('参训人员年龄在常见范围内', 'Trainees are of a usual age'),
    why: text(
      '年龄明显不符多为身份证号录入错误，属实的应说明。',
      'An unlikely age is mostly a mistyped number; if it is true it needs a word.',
    ),
    ground: [{ kind: 'standard', note: 'GB 11643-1999' }, { kind: 'judgement' }],
    message: text(
      '第{row}行“{field}”{value}显示{year}年为{n}岁，不在{min}～{max}岁之间。',
      'Row {row}: by "{field}" {value} the person turned {n} in {year}, outside {min} to {max}.',
    ),
    remedy: text('核对身份证号；属实的在备注写明。', 'Check the number; if it is true, say so in the remarks.'),
    examples: {
      column: {
        type: 'id',
        header: text('身份证号', 'Identity number'),
        help: text('填写身份证号。', 'Fill in: Identity number.'),
        scheme: 'resident',
        personal: true,
      },
      pass: ['150423198505120012', '150499199412310011', '150499193512310011', null],
      fail: ['15049920050512001X', '150499193005120010'],
    },
  },
  (column) => column.type === 'id' && column.scheme === 'resident',
);
