import { uniqueRule, type Family } from '../../../model/rule';
import { text } from '../../../model/text';
import { exampleRow } from '../examples';

/** RG-01, from the key a register declares. */
const family: Family = (register) =>
  register.key.length === 0
    ? []
    : [
        uniqueRule(register, {
          rule: `${register.id}.key-unique`,
          number: 'RG-01',
          severity: 'error',
          title: text('编号不重复', 'Each key stands once'),
          why: text(
            '编号重复时，资金、人员会记到两行，汇总重复计算。',
            'With a repeated key, money and people belong to two rows and are counted twice.',
          ),
          ground: [{ kind: 'judgement' }],
          message: text('编号“{value}”重复，见第{rows}行。', 'The key "{value}" is repeated in rows {rows}.'),
          remedy: text(
            '核对是否重复登记；不是同一事项的，重新编号。',
            'Remove the repeat, or give the other entry a number of its own.',
          ),
          columns: register.key,
          examples: {
            pass: [[exampleRow(register, 1), exampleRow(register, 2)]],
            fail: [[exampleRow(register, 1), exampleRow(register, 2), exampleRow(register, 1)]],
          },
        }),
      ];
export default family;
