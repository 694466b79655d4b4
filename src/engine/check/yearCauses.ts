import { leavesOf, type Term } from '../../model/expression';
import { COVER } from '../../model/register';
import type { Rule } from '../../model/rule';
import type { Context } from './context';
import { NONE } from './found';

/**
 * Where the title of a sheet names another year than the cover, one of the two is wrong, and all that is judged by the
 * cover's year on that sheet is wrong with it: one cause, found at the title; at the cover's own title, where that
 * differs too, since then the year typed on the cover is the odd one out.
 * @param causes for each finding the one whose cause it shares, or −1; filled in here
 */
export function foldUnderYear(causes: Int32Array, { found, rules, tables }: Context): void {
  const titles = new Map<number, number>();
  for (const [index, detail] of found.details) {
    if (detail.of === 'sheet' && detail.what.fault === 'other-year') titles.set(found.tables[index]!, index);
  }
  if (titles.size === 0) return;
  const coverTitle = [...titles].find(([table]) => tables[table]!.register.id === COVER)?.[1];
  const hanging = rules.map(hangsOnYear);
  for (let index = 0; index < found.size; index++) {
    const title = titles.get(found.tables[index]!);
    if (causes[index] !== NONE || title === undefined) continue;
    if (index === title) causes[index] = coverTitle === undefined || coverTitle === title ? NONE : coverTitle;
    else if (hanging[found.rules[index]!]) causes[index] = coverTitle ?? title;
  }
}

/** Whether a rule judges by the cover's year. */
function hangsOnYear(rule: Rule): boolean {
  if (rule.form === 'column') return rule.check === 'in-year';
  if (rule.form === 'row') return [...(rule.when ? leavesOf(rule.when) : []), ...leavesOf(rule.expect)].some(isYear);
  return rule.form === 'reference' && rule.where !== undefined && leavesOf(rule.where).some(isYear);
}

const isYear = (term: Term): boolean => term.term === 'cover' && term.column === 'year';
