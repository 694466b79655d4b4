import { columnOf, type Register } from '../../model/register';
import { referenceRule, type ReferenceRule, type RuleText } from '../../model/rule';
import type { Columns } from '../../model/column';
import { text } from '../../model/text';
import { exampleValue } from './examples';

/** What differs between the rules that look a number up in another register. */
interface LookedUp extends Pick<RuleText, 'number' | 'severity' | 'why' | 'ground'> {
  readonly rule: string;
}

/** A number of one register stands in the register it belongs to, whose key it repeats. */
export function registered<const C extends Columns>(
  of: Register<C>,
  id: keyof C & string,
  to: Register,
  { rule, number, severity, why, ground }: LookedUp,
): ReferenceRule {
  const [key = ''] = to.key;
  const column = columnOf(of, id);
  const { header } = column;
  const known = { [to.id]: [{ [key]: exampleValue(column, 1) }] };
  const named = (value: string | number | null) => ({ ...known, [of.id]: [{ [id]: value }] });
  return referenceRule(of, to, {
    rule: `${of.id}.${rule}`,
    number,
    severity,
    title: text(`${header.zh}在${to.title.zh}中`, `${header.en} stands in the ${to.title.en}`),
    why,
    ground,
    message: text(
      `第{row}行：${header.zh}“{${id}}”不在${to.title.zh}中。`,
      `Row {row}: ${header.en} "{${id}}" is not in the ${to.title.en}.`,
    ),
    remedy: text(`在${to.title.zh}补登，或更正编号。`, `Enter it in the ${to.title.en}, or correct the number.`),
    columns: [id],
    to: { columns: [key] },
    examples: {
      pass: [named(exampleValue(column, 1)), named(null)],
      fail: [named(exampleValue(column, 2))],
    },
  });
}

/** CR-01: where the numbers of two sheets do not match, nothing of them can be compared. */
export const SAME_NUMBER = {
  number: 'CR-01',
  severity: 'error',
  why: text(
    '编号对不上，两表的数据就不能合并核对。',
    'Where the numbers do not match, the two sheets cannot be compared.',
  ),
  ground: [{ kind: 'judgement' }],
} as const satisfies Omit<LookedUp, 'rule'>;

/** CR-06: what is done for a banner is done by the district it is paired with. */
export const REGISTERED_PAIR = {
  number: 'CR-06',
  severity: 'error',
  why: text('结对关系是安排帮扶事项的依据。', 'The pairing is what assistance is arranged by.'),
  ground: [{ kind: 'article', note: 'F018–F023' }, { kind: 'judgement' }],
} as const satisfies Omit<LookedUp, 'rule'>;
