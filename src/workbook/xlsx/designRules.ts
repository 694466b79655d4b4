import type { ConditionalRule, DataValidation } from 'hucre';
import { a1Range } from '../../model/address';
import type { Highlight, Validation } from '../../model/sheet';
import { fittedText } from '../limits';
import { byGravity, LONGEST_PROMPT, SEVERITY_FILL } from '../looks';
import { toFileFormula } from './functionNames';

type Criterion = Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2'>;

function criterion(rule: Validation['rule']): Criterion {
  switch (rule.type) {
    case 'list':
      return { type: 'list', formula1: toFileFormula(rule.source) };
    case 'length':
      return { type: 'textLength', operator: 'between', formula1: String(rule.from), formula2: String(rule.to) };
    case 'any':
      // A prompt alone: always true.
      return { type: 'custom', formula1: 'TRUE' };
    default:
      return rule.by === 'between'
        ? { type: rule.type, operator: 'between', formula1: String(rule.from), formula2: String(rule.to ?? rule.from) }
        : { type: rule.type, operator: 'greaterThanOrEqual', formula1: String(rule.from) };
  }
}

/** Validations with their prompts and error boxes; blanks are always allowed (required cells are the check's matter). */
export const dataValidations = (validations: readonly Validation[]): DataValidation[] =>
  validations.map(({ range, rule, prompt, error }) => ({
    ...criterion(rule),
    range: a1Range(range),
    allowBlank: true,
    showInputMessage: true,
    inputTitle: fittedText(prompt.title, LONGEST_PROMPT.title),
    inputMessage: fittedText(prompt.text, LONGEST_PROMPT.text),
    showErrorMessage: true,
    errorStyle: error.style,
    errorTitle: fittedText(error.title, LONGEST_PROMPT.title),
    errorMessage: fittedText(error.text, LONGEST_PROMPT.text),
  }));

/** Highlights as conditional formats: where several hold in a cell, the gravest colours it. */
export const conditionalRules = (highlights: readonly Highlight[]): ConditionalRule[] =>
  byGravity(highlights).map(({ range, formula, severity }, index) => {
    // Programs differ in which of the two colours of a solid fill they show; both say the same.
    const rgb = { rgb: SEVERITY_FILL[severity] };
    return {
      type: 'expression',
      priority: index + 1,
      range: a1Range(range),
      formula: toFileFormula(formula),
      style: { fill: { type: 'pattern', pattern: 'solid', fgColor: rgb, bgColor: rgb } },
    };
  });
