import type { Column } from '../../../model/column';
import { columnFamily, type Family } from '../../../model/rule';
import { text } from '../../../model/text';

/** Computed cells are left out: our templates fill them, and a missing formula is not the office's omission. */
const isRequired = ({ required, computed }: Column): boolean => required !== undefined && computed === undefined;

/** FL-01. */
const filledIn = columnFamily(
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
  (column) => isRequired(column) && column.filing !== true,
);

/** RG-26, of the cover; signatures and the seal stand on paper, where no workbook can tell. */
const filed = columnFamily(
  {
    check: 'required',
    number: 'RG-26',
    severity: 'error',
    title: text('填报信息齐全', 'The filing block is complete'),
    why: text(
      '单位、负责人、审核人、填表人和日期不全的报表不予受理。',
      'A set without its unit, the people who answer for it and the date is not accepted.',
    ),
    ground: [{ kind: 'source', note: '统计调查制度报表（填报信息）, filing blocks of statistical reports' }],
    message: text('封面缺少“{field}”，不能上报。', 'The cover lacks "{field}"; the set cannot be filed.'),
    remedy: text(
      '补填后再上报；纸质报表另行签字盖章。',
      'Fill it in before filing; paper copies are signed and sealed as well.',
    ),
    examples: {
      column: {
        type: 'text',
        header: text('填表人', 'Filled in by'),
        help: text('填写本套报表的人员姓名。', 'Name of the person who filled in the set.'),
        required: true,
        filing: true,
      },
      pass: ['示例三'],
      fail: [null],
    },
  },
  (column) => isRequired(column) && column.filing === true,
);

const family: Family = (register) => [...filledIn(register), ...filed(register)];
export default family;
