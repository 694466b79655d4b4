import { columnFamily } from '../../../model/rule';
import { text } from '../../../model/text';
import { divisions } from '../../codelists/divisions';

/** FL-07, for columns that show the code of a division; columns that show its name are FL-20's. */
export default columnFamily(
  {
    check: 'division',
    number: 'FL-07',
    severity: 'error',
    title: text('行政区划代码有效', 'The division code exists'),
    why: text(
      '代码决定数据归属，错一位就会汇总到别的旗县或无法汇总。',
      'The code decides where a row is counted; one wrong digit moves it to another banner or out of the sum.',
    ),
    ground: [{ kind: 'standard', note: 'GB/T 2260' }],
    message: text(
      '第{row}行“{field}”的代码“{value}”不在行政区划代码表中。',
      'Row {row}: the code "{value}" under "{field}" is not in the list of divisions.',
    ),
    remedy: text('从下拉列表选择6位代码。', 'Choose the six-digit code from the drop-down list.'),
    examples: {
      column: {
        type: 'code',
        header: text('旗县代码', 'Banner code'),
        help: text('从列表选择。', 'Choose from the list.'),
        codes: divisions,
        show: 'id',
      },
      pass: ['150423', 150423, null],
      fail: ['150499', '15042', '巴林'],
    },
  },
  (column) => column.type === 'code' && column.codes.id === divisions.id && column.show === 'id',
);
