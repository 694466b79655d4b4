import { columnFamily } from '../../../model/rule';
import { text } from '../../../model/text';

/** FL-04. Formulas compute more places than are printed, so computed cells are left out. */
export default columnFamily(
  {
    check: 'decimals',
    number: 'FL-04',
    severity: 'advice',
    title: text('小数位不超过规定位数', 'No more decimals than the unit prints'),
    why: text(
      '显示位数以外的小数会使打印的各行与合计对不上。',
      'Decimals that are not printed make the printed rows disagree with their total.',
    ),
    ground: [
      { kind: 'judgement' },
      { kind: 'source', note: '民政事业统计填报说明, filling instructions of civil-affairs statistics' },
    ],
    message: text(
      '第{row}行“{field}”为{value}，小数超过{n}位。',
      'Row {row}: "{field}" is {value}, with more than {n} decimals.',
    ),
    remedy: text('按四舍五入保留到规定的小数位。', 'Round to the decimals printed.'),
    examples: {
      column: {
        type: 'money',
        header: text('总投资', 'Total investment'),
        help: text('填写总投资。', 'Fill in: Total investment.'),
      },
      pass: [498, 498.05, -0.5, null],
      fail: [498.055, 0.001],
    },
  },
  (column) =>
    column.computed === undefined &&
    (column.type === 'money' || (column.type === 'number' && column.decimals !== undefined && !column.whole)),
);
