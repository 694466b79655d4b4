import { columnFamily } from '../../../model/rule';
import { text } from '../../../model/text';
import { categories } from '../../codelists/categories';
import { divisions } from '../../codelists/divisions';
import { units } from '../../codelists/units';

/** FL-20, for every code column but division codes (FL-07) and units of measure (FL-28). */
export default columnFamily(
  {
    check: 'listed',
    number: 'FL-20',
    severity: 'error',
    title: text('选项栏填写列表中的值', 'Listed columns hold values of their list'),
    why: text('各地用词不同就无法分类汇总。', 'Where every office uses its own words, nothing can be grouped.'),
    ground: [{ kind: 'judgement' }],
    message: text(
      '第{row}行“{field}”填写的“{value}”不在选项内。',
      'Row {row}: "{value}" is not one of the options of "{field}".',
    ),
    remedy: text('从下拉列表中选择。', 'Choose from the drop-down list.'),
    examples: {
      column: {
        type: 'code',
        header: text('项目类别', 'Category'),
        help: text('从列表选择。', 'Choose from the list.'),
        codes: categories,
      },
      pass: ['民生类', 'Livelihood', null],
      fail: ['基建类', '1'],
    },
  },
  (column) =>
    column.type === 'code' &&
    column.codes.id !== units.id &&
    !(column.codes.id === divisions.id && column.show === 'id'),
);
