import { a1Range } from '../../model/address';
import type { Highlight, SheetDesign, Validation } from '../../model/sheet';
import { fittedText } from '../limits';
import { byGravity, LONGEST_PROMPT, SEVERITY_FILL } from '../looks';
import { color } from './dress';

const STYLES = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;

function ruleOf({ rule }: Validation): Excel.DataValidationRule {
  switch (rule.type) {
    case 'list':
      return { list: { inCellDropDown: true, source: `=${rule.source}` } };
    case 'length':
      return { textLength: { operator: 'Between', formula1: rule.from, formula2: rule.to } };
    case 'any':
      // A prompt alone: always true.
      return { custom: { formula: '=TRUE' } };
    case 'date':
      // Serial numbers, as formulas: a date as text is read in the language of the computer.
      return { date: { ...limits(rule, (limit) => `=${limit}`) } };
    case 'whole':
      return { wholeNumber: { ...limits(rule, (limit) => limit) } };
    case 'decimal':
      return { decimal: { ...limits(rule, (limit) => limit) } };
  }
}

type Limited = Extract<Validation['rule'], { by: unknown }>;

const limits = <T>({ by, from, to }: Limited, print: (limit: number) => T) =>
  by === 'between'
    ? ({ operator: 'Between', formula1: print(from), formula2: print(to ?? from) } as const)
    : ({ operator: 'GreaterThanOrEqualTo', formula1: print(from) } as const);

/** A validation with its prompt and error box; blanks are always allowed (required cells are the check's matter). */
export function applyValidation(sheet: Excel.Worksheet, validation: Validation): void {
  const { range, prompt, error } = validation;
  const native = sheet.getRange(a1Range(range)).dataValidation;
  native.rule = ruleOf(validation);
  native.ignoreBlanks = true;
  native.prompt = {
    showPrompt: true,
    title: fittedText(prompt.title, LONGEST_PROMPT.title),
    message: fittedText(prompt.text, LONGEST_PROMPT.text),
  };
  native.errorAlert = {
    showAlert: true,
    style: STYLES[error.style],
    title: fittedText(error.title, LONGEST_PROMPT.title),
    message: fittedText(error.text, LONGEST_PROMPT.text),
  };
}

/** Highlights as conditional formats. Excel puts each new one first, so the gravest comes last. */
export function applyHighlights(sheet: Excel.Worksheet, { highlights }: Pick<SheetDesign, 'highlights'>): void {
  for (const { range, formula, severity } of byGravity(highlights).reverse()) {
    addFormulaFormat(sheet.getRange(a1Range(range)), formula).fill.color = color(SEVERITY_FILL[severity]);
  }
}

/** A conditional format by formula. @param formula without `=`. @returns its look */
export function addFormulaFormat(
  cells: Excel.Range | Excel.RangeAreas,
  formula: Highlight['formula'],
): Excel.ConditionalRangeFormat {
  const { custom } = cells.conditionalFormats.add('Custom');
  custom.rule.formula = `=${formula}`;
  return custom.format;
}
