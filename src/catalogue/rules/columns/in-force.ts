import { columnFamily } from '../../../model/rule';
import { text } from '../../../model/text';
import { divisions } from '../../codelists/divisions';

/** FL-09, where the code itself stands; a code counts for a year when it was in force on any day of it. Silent while no sheet tells the year. */
export default columnFamily(
  {
    check: 'in-force',
    number: 'FL-09',
    severity: 'warning',
    title: text('行政区划代码在报告年度有效', 'The division code was in force in the year'),
    why: text(
      '撤并、更名前后的代码混用，同一地区的数据会分成两处。',
      'Codes from before and after a merger or a change split one place in two.',
    ),
    ground: [{ kind: 'standard', note: 'GB/T 2260' }],
    message: text(
      '第{row}行“{field}”的代码{value}在{year}年不在有效期内，该年度对应的代码：{suggestion}。',
      'Row {row}: code {value} under "{field}" was not in force in {year}; the code of that year: {suggestion}.',
    ),
    remedy: text(
      '填写报告年度有效的代码；跨年度比较时按新旧代码对照。',
      'Enter the code in force in the reporting year; years are compared by old and new codes.',
    ),
    examples: {
      column: {
        type: 'code',
        header: text('区县代码', 'District code'),
        help: text('从列表选择。', 'Choose from the list.'),
        codes: divisions,
        show: 'id',
      },
      pass: ['110228', '110108', '150423', null],
      fail: ['110103', '110118'],
    },
  },
  (column) => column.type === 'code' && column.codes.id === divisions.id && column.show === 'id',
);
