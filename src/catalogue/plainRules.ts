import type { Register } from '../model/register';
import type { Family, Rule } from '../model/rule';

/** What plain tables are asked: texts in numbers, totals, shares, the unit, structure. They have no keys and no lists. */
const NUMBERS: ReadonlySet<string> = new Set([
  ...['FL-02', 'FL-24', 'RL-04', 'TF-01', 'TF-03', 'TF-04', 'TF-05', 'TF-20'],
  ...['RG-04', 'RG-05', 'RG-06', 'RG-07', 'RG-08', 'RG-09', 'RG-10', 'RG-11', 'RG-20', 'RG-21', 'RG-22'],
]);

/** The rules of sheets that are judged as plain tables, from the columns they have. */
export const plainRules = (table: Register, families: readonly Family[]): readonly Rule[] =>
  families.flatMap((family) => family(table)).filter(({ number }) => NUMBERS.has(number));
