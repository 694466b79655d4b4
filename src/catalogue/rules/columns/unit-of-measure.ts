import { columnFamily } from '../../../model/rule';
import { text } from '../../../model/text';
import { units } from '../../codelists/units';

/** FL-28, instead of FL-20: an unusual unit may be right. 平米 and KM are read as 平方米 and 公里. */
export default columnFamily(
  {
    check: 'unit-of-measure',
    number: 'FL-28',
    severity: 'warning',
    title: text('计量单位规范', 'Units of measure are those of the list'),
    why: text('单位写法不一，数量不能相加。', 'Quantities in units of many names cannot be added up.'),
    ground: [{ kind: 'article', note: 'units of the Halu project' }, { kind: 'judgement' }],
    message: text(
      '第{row}行“{field}”填写的“{value}”不在计量单位表中。',
      'Row {row}: "{value}" under "{field}" is not in the list of units.',
    ),
    remedy: text(
      '从下拉列表选择；表中确无的，在备注写明换算关系。',
      'Choose from the list; where it has no such unit, say in the remarks how it converts.',
    ),
    examples: {
      column: {
        type: 'code',
        header: text('计量单位', 'Unit'),
        help: text('从列表选择。', 'Choose from the list.'),
        codes: units,
      },
      pass: ['平方米', '平米', 'KM', '眼', null],
      fail: ['车皮', '若干'],
    },
  },
  (column) => column.type === 'code' && column.codes.id === units.id,
);
