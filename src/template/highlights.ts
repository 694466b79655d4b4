import type { RangeAddress } from '../model/address';
import { columnOf } from '../model/register';
import type { ColumnRule, RowRule, UniqueRule } from '../model/rule';
import { registerOf } from '../model/catalogue';
import type { Highlight } from '../model/sheet';
import { printBreach, type Formula } from './formula/formula';
import { printRepeat } from './formula/repeat';
import type { TemplateOptions } from './options';
import { isValidated } from './validations';
import { dataRange, planOf, positionOf, type SheetPlan } from './plan';

/**
 * The conditional formats of a sheet, printed from its rules about rows and repeats: one for each run of neighbouring
 * cells a rule points at. Errors come first: where two colour a cell, the graver one shows.
 */
export const highlightsOf = (plan: SheetPlan, options: TemplateOptions): readonly Highlight[] =>
  GRAVEST_FIRST.flatMap((severity) =>
    rulesOf(plan, options)
      .filter((rule) => rule.severity === severity)
      .flatMap((rule) => {
        const printed = formulaOf(rule, plan, options);
        if ('reason' in printed) return [];
        const at = rule.form === 'row' ? rule.at : rule.columns;
        return rangesOf(at, plan).map((range) => ({ range, formula: printed.formula, severity, rule: rule.rule }));
      }),
  );

type Printable = RowRule | UniqueRule;
const rulesOf = (plan: SheetPlan, { catalogue }: TemplateOptions): readonly Printable[] =>
  catalogue.rules
    .filter((rule): rule is Printable => rule.form === 'row' || rule.form === 'unique')
    .filter((rule) => rule.register === plan.register.id);

const formulaOf = (rule: Printable, plan: SheetPlan, options: TemplateOptions): Formula =>
  rule.form === 'row' ? printBreach(rule, plan, options) : printRepeat(rule, plan);

const GRAVEST_FIRST = ['error', 'warning', 'advice'] as const;

/** Runs of neighbouring columns among the cells a rule points at. */
function rangesOf(at: readonly string[], plan: SheetPlan): RangeAddress[] {
  const positions = at.map((id) => positionOf(plan, id)).sort((one, other) => one - other);
  const starts = positions.filter((position) => !positions.includes(position - 1));
  return starts.map((start) => {
    let end = start;
    while (positions.includes(end + 1)) end++;
    return dataRange(plan, start, end);
  });
}

/** How the rules of a workbook are held: in its sheets, as people type, or by the check alone. */
export interface NativeRules {
  /** Ids of rules that drop-downs, validations and highlights hold. */
  readonly held: readonly string[];
  /** Rules about rows and repeats that no formula says, and why. */
  readonly left: readonly { readonly rule: string; readonly reason: string }[];
  /** All rules about cells, rows and repeats of the registers concerned. */
  readonly total: number;
}

/** Counts the rules the sheets of a workbook hold themselves. */
export function nativeRules(options: TemplateOptions): NativeRules {
  const held: string[] = [];
  const left: { rule: string; reason: string }[] = [];
  let total = 0;
  for (const id of options.registersPresent) {
    const register = registerOf(options.catalogue, id);
    const cells = options.catalogue.rules.filter((rule): rule is ColumnRule => rule.form === 'column');
    const own = cells.filter((rule) => rule.register === id);
    held.push(...own.filter((rule) => isValidated(rule, columnOf(register, rule.column))).map(({ rule }) => rule));
    total += own.length;
    if (register.sheet.kind === 'form') continue;
    const plan = planOf(register, options);
    for (const rule of rulesOf(plan, options)) {
      const printed = formulaOf(rule, plan, options);
      if ('reason' in printed) left.push({ rule: rule.rule, reason: printed.reason });
      else held.push(rule.rule);
      total++;
    }
  }
  return { held, left, total };
}
