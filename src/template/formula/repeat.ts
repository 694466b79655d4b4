import { absolute } from '../../model/address';
import { columnOf } from '../../model/register';
import type { UniqueRule } from '../../model/rule';
import { dataRange, positionOf, type SheetPlan } from '../plan';
import { cellOf } from './cells';
import type { Formula } from './formula';
import { and } from './printed';

/** Shorter texts may stand for a value that is not known (待定), which repeats without fault; the check knows them. */
const SHORTEST = 9;

/**
 * Prints a rule about repeats as the formula that is true in a row whose values stand in another row too. Texts are
 * told apart letter by letter: COUNTIF takes long numbers kept as text for equal after 15 digits.
 */
export function printRepeat(rule: UniqueRule, plan: SheetPlan): Formula {
  if (rule.where || rule.differs !== undefined || rule.overlapping) return { reason: 'not all repeats count' };
  const types = rule.columns.map((id) => columnOf(plan.register, id).type);
  if (!types.every((type) => type === 'id' || type === 'text')) return { reason: 'not all columns are texts' };
  const cells = rule.columns.map((id) => cellOf(plan, id));
  const known = cells.map((cell) => `ISTEXT(${cell}),LEN(TRIM(${cell}))>=${SHORTEST}`);
  const same = rule.columns.map((id) => {
    const all = absolute(dataRange(plan, positionOf(plan, id)));
    return `EXACT(TRIM(${all}),TRIM(${cellOf(plan, id)}))`;
  });
  return { formula: and(...known, `SUMPRODUCT(1*${same.join('*')})>1`) };
}
