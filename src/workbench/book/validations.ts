import { moveFormula } from './formula';
import type { Rect } from './rect';
import { cutOut, meetsAny, within } from './regions';
import type { DataValidation } from './types';

/** What a validation says, wherever it stands. */
export type ValidationRule = Omit<DataValidation, 'ranges'>;

/** The validation of a cell. */
export const validationAt = (
  list: readonly DataValidation[],
  row: number,
  column: number,
): DataValidation | undefined =>
  list.find(({ ranges }) => meetsAny({ top: row, bottom: row, left: column, right: column }, ranges));

/** The list without what it says of some cells. */
export const clearValidations = (list: readonly DataValidation[], cells: readonly Rect[]): DataValidation[] =>
  list.flatMap((each) => {
    if (!each.ranges.some((range) => meetsAny(range, cells))) return [each];
    return placed(each, cutOut(each.ranges, cells));
  });

/**
 * Changes what is said of some cells: the parts of validations that stand there are changed by themselves, cells
 * without one get what `change` makes of nothing. Parts that end up saying the same are one again.
 */
export function changeValidations(
  list: readonly DataValidation[],
  cells: readonly Rect[],
  change: (before: ValidationRule | undefined) => ValidationRule,
): DataValidation[] {
  const concerned = list.filter(({ ranges }) => ranges.some((range) => meetsAny(range, cells)));
  const bare = cutOut(
    cells,
    concerned.flatMap(({ ranges }) => ranges),
  );
  const changed = concerned
    .flatMap((each) => placed(each, within(each.ranges, cells)))
    .map(({ ranges, ...rule }) => ({
      ...change(rule),
      ranges,
    }));
  const fresh = bare.length > 0 ? [{ ...change(undefined), ranges: bare }] : [];
  return joined([...clearValidations(list, cells), ...changed, ...fresh]);
}

/** A validation moved onto other cells: what its formulas say stays the same of each cell. */
function placed(validation: DataValidation, ranges: readonly Rect[]): DataValidation[] {
  const from = validation.ranges[0];
  const to = ranges[0];
  if (!from || !to) return [];
  const move = (formula: string | number): string | number =>
    typeof formula === 'string' && formula.startsWith('=')
      ? moveFormula(formula, to.top - from.top, to.left - from.left)
      : formula;
  return [
    {
      ...validation,
      ranges,
      ...(validation.formula1 === undefined ? {} : { formula1: move(validation.formula1) }),
      ...(validation.formula2 === undefined ? {} : { formula2: move(validation.formula2) }),
    },
  ];
}

/** Whether a formula says the same of every cell. */
const isFixed = (formula: string | number | undefined): boolean =>
  typeof formula !== 'string' || !formula.startsWith('=') || moveFormula(formula, 1, 1) === formula;

function joined(list: readonly DataValidation[]): DataValidation[] {
  const byRule = new Map<string, DataValidation>();
  const apart: DataValidation[] = [];
  for (const each of list) {
    const { ranges, ...rule } = each;
    const key = JSON.stringify(Object.entries(rule).sort(([one], [other]) => (one < other ? -1 : 1)));
    if (!isFixed(rule.formula1) || !isFixed(rule.formula2)) apart.push(each);
    else byRule.set(key, { ...each, ranges: [...(byRule.get(key)?.ranges ?? []), ...ranges] });
  }
  return [...byRule.values(), ...apart];
}
