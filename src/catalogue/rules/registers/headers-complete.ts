import type { Family } from '../../../model/rule';
import { text } from '../../../model/text';
import { exampleRow, exampleSheet } from '../examples';

/** RG-15: only sheets of our templates, and only required columns; order and inserted columns are the office's own. */
const family: Family = (register) => {
  const [required] = Object.entries(register.columns)
    .filter(([id, column]) => column.required === true && !register.key.includes(id))
    .map(([id]) => id);
  if (required === undefined || register.sheet.kind !== 'list') return [];
  const rows = [{ ...exampleRow(register, 1), seq: 1 }];
  return [
    {
      form: 'sheet',
      register: register.id,
      rule: `${register.id}.headers-complete`,
      number: 'RG-15',
      severity: 'error',
      check: 'headers',
      title: text('模板必填栏齐全', 'The template keeps its required columns'),
      why: text(
        '删除或改名的栏目不能读取，相关核对全部落空。',
        'A column that was deleted or renamed cannot be read, and every check on it falls away.',
      ),
      ground: [{ kind: 'judgement' }],
      message: text('表头缺少必填栏：{detail}。', 'The header lacks required columns: {detail}.'),
      remedy: text(
        '恢复模板表头；可以增加栏目、调整顺序，但不要删除或改名。',
        'Restore the header of the template; columns may be added and moved, but not deleted or renamed.',
      ),
      examples: {
        pass: [
          exampleSheet(register, { rows, stamped: true }),
          exampleSheet(register, { rows, headers: { [required]: null } }),
        ],
        fail: [exampleSheet(register, { rows, stamped: true, headers: { [required]: null } })],
      },
    },
  ];
};
export default family;
