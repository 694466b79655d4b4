import { writtenNumber } from './writtenNumbers';

/** How exactly a number is known; ids of the list of qualifiers. */
export type Qualifier = 'exact' | 'about' | 'at-least' | 'over';

const OVER = /^(?:有?余)$/;
const AT_LEAST =
  /^(?:多|以上|超过?|逾|多于|高于|上|不少于|不低于|至少|最少|over|morethan|atleast|noless|notless|>=?|≥|\+|ormore|plus|andabove|andmore)/;

/** What a text says of its number: 准确, 约, 以上 or 余; undefined where it says no number. */
export function qualifierOf(text: string): Qualifier | undefined {
  const written = writtenNumber(text);
  if (!written) return undefined;
  if (!written.bound) return 'exact';
  if (OVER.test(written.boundBy)) return 'over';
  return AT_LEAST.test(written.boundBy) ? 'at-least' : 'about';
}
