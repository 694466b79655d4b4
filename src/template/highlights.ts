import type { RangeAddress } from '../model/address';
import type { RowRule } from '../model/rule';
import type { Highlight } from '../model/sheet';
import { printBreach } from './formula/formula';
import type { TemplateOptions } from './options';
import { dataRange, positionOf, type SheetPlan } from './plan';

/** The conditional formats of a sheet, printed from its row rules: one for each run of neighbouring cells a rule points at. */
export const highlightsOf = (plan: SheetPlan, options: TemplateOptions): readonly Highlight[] =>
  rowRulesOf(plan, options).flatMap((rule) => {
    const printed = printBreach(rule, plan, options);
    if ('reason' in printed) return [];
    const { severity } = rule;
    return rangesOf(rule, plan).map((range) => ({ range, formula: printed.formula, severity, rule: rule.rule }));
  });

/** The row rules of a sheet, errors first: where two colour a cell, the graver one shows. */
export const rowRulesOf = (plan: SheetPlan, { catalogue }: TemplateOptions): readonly RowRule[] => {
  const rules = catalogue.rules.filter((rule) => rule.form === 'row' && rule.register === plan.register.id);
  return GRAVEST_FIRST.flatMap((severity) =>
    rules.filter((rule): rule is RowRule => rule.form === 'row' && rule.severity === severity),
  );
};

const GRAVEST_FIRST = ['error', 'warning', 'advice'] as const;

/** Runs of neighbouring columns among the cells a rule points at. */
function rangesOf({ at }: RowRule, plan: SheetPlan): RangeAddress[] {
  const positions = at.map((id) => positionOf(plan, id)).sort((one, other) => one - other);
  const starts = positions.filter((position) => !positions.includes(position - 1));
  return starts.map((start) => {
    let end = start;
    while (positions.includes(end + 1)) end++;
    return dataRange(plan, start, end);
  });
}
