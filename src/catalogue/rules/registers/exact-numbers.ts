import type { NumberColumn } from '../../../model/column';
import { isIn } from '../../../model/expression';
import type { Register } from '../../../model/register';
import { rowRule, type Family, type RowRule } from '../../../model/rule';
import { text } from '../../../model/text';

/**
 * FL-30, for every number with a qualifier beside it. A number that is known roughly is no fault: it is told once, so
 * that nobody adds it up as an exact one. Texts such as 20余人 in the cell itself are read and told there.
 */
const family: Family = (register) =>
  Object.entries(register.columns).flatMap(([id, column]) =>
    column.type === 'number' && column.qualifiedBy !== undefined
      ? [exactNumber(register, id, column, column.qualifiedBy)]
      : [],
  );
export default family;

const exactNumber = (register: Register, id: string, { header }: NumberColumn, qualifier: string): RowRule =>
  rowRule(register, {
    rule: `${register.id}.${id}.exact-numbers`,
    number: 'FL-30',
    severity: 'advice',
    title: text(`${header.zh}为准确数`, `${header.en}: the number is exact`),
    why: text(
      '约数不能与准确数相加后当作准确的合计。',
      'A rough number added to exact ones makes a total that is not exact.',
    ),
    ground: [{ kind: 'article', note: 'F088' }],
    message: text(
      `第{row}行：“${header.zh}”{${id}}（{${qualifier}}）为约数，汇总和勾稽按下限处理。`,
      `Row {row}: "${header.en}" {${id}} ({${qualifier}}) is known roughly; sums and balances take it as a lower bound.`,
    ),
    remedy: text('能查到准确数的请更正；查不到的保留。', 'Enter the exact number if it can be found; else leave it.'),
    expect: isIn(qualifier, 'exact'),
    at: [id, qualifier],
    examples: {
      pass: [
        { [id]: 100, [qualifier]: 'exact' },
        { [id]: 100, [qualifier]: null },
      ],
      fail: [
        { [id]: 20, [qualifier]: 'at-least' },
        { [id]: 20, [qualifier]: 'about' },
      ],
    },
  });
