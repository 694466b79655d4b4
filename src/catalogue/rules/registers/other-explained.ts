import type { CodeColumn } from '../../../model/column';
import { isIn, present } from '../../../model/expression';
import type { Register } from '../../../model/register';
import { rowRule, type Family, type RowRule } from '../../../model/rule';
import { text } from '../../../model/text';

const OTHER = 'other';
const REMARK = 'remark';

/** RL-32, for every list with 其他 in a register that has a remark to say what it is. */
const family: Family = (register) =>
  Object.entries(register.columns).flatMap(([id, column]) =>
    REMARK in register.columns && column.type === 'code' && hasOther(column)
      ? [otherExplained(register, id, column)]
      : [],
  );
export default family;

const hasOther = ({ codes, several }: CodeColumn): boolean =>
  several !== true && codes.codes.some(({ id }) => id === OTHER);

function otherExplained(register: Register, id: string, { header }: CodeColumn): RowRule {
  return rowRule(register, {
    rule: `${register.id}.${id}.other-explained`,
    number: 'RL-32',
    severity: 'warning',
    title: text('选择“其他”的有备注说明', '"Other" is explained in the remark'),
    why: text(
      '“其他”占比高而无说明，汇总数据无法使用。',
      'Sums with a large "Other" that nobody explains are of no use.',
    ),
    ground: [{ kind: 'judgement' }],
    message: text(
      `第{row}行：“${header.zh}”选择“{${id}}”，备注未作说明。`,
      `Row {row}: "${header.en}" is "{${id}}", and the remark does not say what it is.`,
    ),
    remedy: text('在备注写明具体内容，或改选已有的选项。', 'Say in the remark what it is, or choose another option.'),
    when: isIn(id, OTHER),
    expect: present(REMARK),
    at: [id, REMARK],
    examples: {
      pass: [{ [id]: OTHER, [REMARK]: '示例说明' }, { [id]: null }],
      fail: [{ [id]: OTHER }],
    },
  });
}
