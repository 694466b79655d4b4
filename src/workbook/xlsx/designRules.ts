import type { ConditionalRule, DataValidation } from 'hucre';
import { a1Range } from '../../model/address';
import type { Highlight, Validation } from '../../model/sheet';
import { fittedText } from '../limits';
import { toFileFormula } from './functionNames';

/** Light enough that a sheet printed in black and white stays readable. */
const SEVERITY_FILL: Readonly<Record<Highlight['severity'], string>> = {
  error: 'FFC7CE',
  warning: 'FFF2CC',
  advice: 'DDEBF7',
};
const SEVERITIES = Object.keys(SEVERITY_FILL);
/** Longest title and text of a prompt or an error box. */
const TITLE = 32;
const MESSAGE = 255;

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
    inputTitle: fittedText(prompt.title, TITLE),
    inputMessage: fittedText(prompt.text, MESSAGE),
    showErrorMessage: true,
    errorStyle: error.style,
    errorTitle: fittedText(error.title, TITLE),
    errorMessage: fittedText(error.text, MESSAGE),
  }));

/** Highlights as conditional formats: where several hold in a cell, the gravest colours it. */
export const conditionalRules = (highlights: readonly Highlight[]): ConditionalRule[] =>
  [...highlights]
    .sort((one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity))
    .map(({ range, formula, severity }, index) => {
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
