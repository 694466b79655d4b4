import type { Expr } from '../../model/expression';
import { columnOf } from '../../model/register';
import type { RowRule } from '../../model/rule';
import { NOT_APPLICABLE, type TemplateOptions } from '../options';
import type { SheetPlan } from '../plan';
import { cellOf, filled, printColumn, type Place } from './cells';
import { printCompare, shownLiteral } from './compare';
import { and, guarded, NO, or, quoted, Unprintable, YES } from './printed';

/** What spreadsheet programs take in a conditional format, with room to spare: beyond it nobody could read it either. */
const LONGEST = 1000;

/** A formula, or why there is none. */
export type Formula = { readonly formula: string } | { readonly reason: string };

type Sheet = Omit<Place, 'unit'>;

/**
 * Prints a row rule as the formula that is true in a row which breaks it, for the first data row of a sheet (without
 * `=`). As in the check, what is blank or unreadable never accuses.
 */
export function printBreach(
  rule: Pick<RowRule, 'when' | 'expect'>,
  plan: SheetPlan,
  options: TemplateOptions,
): Formula {
  return attempt(() => {
    const sheet = { plan, options };
    return and(rule.when ? holds(rule.when, sheet) : YES, fails(rule.expect, sheet));
  });
}

/** Prints an expression as the formula that is true in a row where it certainly holds. */
export const printHolds = (expr: Expr, plan: SheetPlan, options: TemplateOptions): Formula =>
  attempt(() => holds(expr, { plan, options }));

function attempt(print: () => string): Formula {
  try {
    const formula = print();
    return formula.length <= LONGEST ? { formula } : { reason: `longer than ${LONGEST} characters` };
  } catch (error) {
    if (error instanceof Unprintable) return { reason: error.message };
    throw error;
  }
}

/** True where the expression certainly holds. */
function holds(expr: Expr, sheet: Sheet): string {
  switch (expr.op) {
    case 'present':
      return presence(expr.column, sheet);
    case 'compare': {
      const printed = printCompare(expr, sheet);
      return guarded(printed.known, printed.holds);
    }
    case 'in':
      return membership(expr.column, expr.values, sheet).holds;
    case 'mentions':
      return mentioning(expr.column, expr.words, sheet).holds;
    case 'not':
      return fails(expr.of, sheet);
    case 'all':
      return and(...expr.of.map((part) => holds(part, sheet)));
    case 'any':
      return or(...expr.of.map((part) => holds(part, sheet)));
  }
}

/** True where the expression certainly does not hold. */
function fails(expr: Expr, sheet: Sheet): string {
  switch (expr.op) {
    case 'present':
      return `LEN(TRIM(${cellOf(sheet.plan, expr.column)}))=0`;
    case 'compare': {
      const printed = printCompare(expr, sheet);
      return guarded(printed.known, printed.fails);
    }
    case 'in':
      return membership(expr.column, expr.values, sheet).fails;
    case 'mentions':
      return mentioning(expr.column, expr.words, sheet).fails;
    case 'not':
      return holds(expr.of, sheet);
    case 'all':
      return or(...expr.of.map((part) => fails(part, sheet)));
    case 'any':
      return and(...expr.of.map((part) => fails(part, sheet)));
  }
}

/** True where a cell is filled; unreadable cells are neither there nor missing, 不适用 is there. */
function presence(id: string, { plan, options }: Sheet): string {
  const column = columnOf(plan.register, id);
  const cell = cellOf(plan, id);
  if (column.type === 'text' || column.type === 'id' || (column.type === 'code' && column.several)) return filled(cell);
  const { known } = printColumn(id, { plan, options, unit: options.unit });
  return column.notApplicable ? or(known, `TRIM(${cell})=${quoted(NOT_APPLICABLE[options.lang])}`) : known;
}

function membership(id: string, values: readonly (string | number)[], { plan, options }: Sheet) {
  const printed = printColumn(id, { plan, options, unit: options.unit });
  const equals =
    printed.type === 'text'
      ? values.map((value) => {
          const shown = quoted(shownLiteral(String(value), printed, options));
          return printed.codes ? `${printed.value}=${shown}` : `EXACT(${printed.value},${shown})`;
        })
      : values.map((value) => guarded(printed.known, `${printed.value}=${value}`));
  const found = or(...equals);
  return { holds: found, fails: and(printed.known, found === NO ? YES : `NOT(${found})`) };
}

function mentioning(id: string, words: readonly string[], { plan, options }: Sheet) {
  const { known, value } = printColumn(id, { plan, options, unit: options.unit });
  const found = or(...words.map((word) => `ISNUMBER(SEARCH(${quoted(word)},${value}))`));
  return { holds: and(known, found), fails: and(known, `NOT(${found})`) };
}
