import type { Column, Columns } from './column';
import type { Register } from './register';
import { partsOf, type Rule } from './rule';
import type { Book } from './table';
import { text } from './text';

/**
 * Last year's workbook beside this year's. Its registers have ids of their own, so that no rule takes their rows for
 * this year's: a rule that compares the years names them (`projects@previous`), every other rule passes them by.
 */
const SUFFIX = '@previous';

export const previousId = (id: string): string => `${id}${SUFFIX}`;

/** Whether an id is that of a register of last year's workbook. */
export const isPrevious = (id: string): boolean => id.endsWith(SUFFIX);

/** The id the register has in its own year. */
export const currentId = (id: string): string => (isPrevious(id) ? id.slice(0, -SUFFIX.length) : id);

/** A register as last year's workbook holds it. References lead to the registers of the same year. */
export function previous<const C extends Columns>(register: Register<C>): Register<C> {
  const { id, title, columns, sheet } = register;
  const own = Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, ofPrevious(column)])) as C;
  return {
    ...register,
    id: previousId(id),
    title: text(`上年${title.zh}`, `${title.en} of last year`),
    columns: own,
    sheet: { ...sheet, name: text(`上年${sheet.name.zh}`, `${sheet.name.en} of last year`) },
  };
}

const ofPrevious = (column: Column): Column =>
  column.type === 'id' && column.references !== undefined
    ? { ...column, references: previousId(column.references) }
    : column;

/** The rules a submission is judged by: those that compare with last year only where its workbook is there. */
export const rulesFor = (
  { previous: given }: Pick<Book, 'previous'>,
  { rules }: { readonly rules: readonly Rule[] },
): readonly Rule[] => (given ? rules : rules.filter((rule) => !readsPrevious(rule)));

/** Whether a rule compares with last year: without that workbook there is nothing to say of it. */
function readsPrevious(rule: Rule): boolean {
  if (rule.form === 'reference') return isPrevious(rule.to.register);
  if (rule.form !== 'balance') return false;
  return [rule.left, rule.right].flatMap((side) => partsOf(side)).some(({ of }) => isPrevious(of.register));
}
