import { columnFamily } from '../../../model/rule';
import { text } from '../../../model/text';

/** FL-01. Computed cells are left out: our templates fill them, and a missing formula is not the office's omission. */
export default columnFamily(
  {
    check: 'required',
    number: 'FL-01',
    severity: 'error',
    title: text('必填项已填写', 'Required cells are filled in'),
    why: text(
      '缺项的报表无法汇总，上级退回后需重新报送。',
      'A sheet with gaps cannot be added up and comes back for a second filing.',
    ),
    ground: [
      { kind: 'judgement' },
      { kind: 'source', note: '廉租住房统计月报（必填项审核）, monthly report on low-rent housing' },
    ],
    message: text('第{row}行“{field}”为必填项，未填写。', 'Row {row}: "{field}" is required and is empty.'),
    remedy: text(
      '填写该项；确为零的填0；允许“不适用”的栏可填“不适用”并在备注说明。',
      'Fill it in; enter 0 where it is really zero, or n/a where the column allows it, with a remark.',
    ),
    examples: {
      column: {
        type: 'text',
        header: text('项目名称', 'Project name'),
        help: text('填写项目名称。', 'Fill in: Project name.'),
        required: true,
      },
      pass: ['扶贫移民搬迁项目', '0'],
      fail: [null, '   '],
    },
  },
  (column) => column.required !== undefined && column.computed === undefined,
);
