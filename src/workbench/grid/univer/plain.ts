import type { Injector } from '@univerjs/core';
import { ICalculateFormulaService } from '@univerjs/engine-formula';
import { SheetsDataValidationValidatorService } from '@univerjs/sheets-data-validation';

/**
 * Keeps Univer from doing what is not the view's business. Formulas of cells are calculated by the book's calculator
 * only: here the engine is left with those of conditional formats and validations. And cells that stand there are not
 * judged by their validation, sheet after sheet: the program this stands for asks at entry only.
 */
export function leaveToBook(injector: Injector): void {
  const formulas = injector.get(ICalculateFormulaService);
  const execute = formulas.execute.bind(formulas);
  formulas.execute = (task) => execute({ ...task, formulaData: {}, arrayFormulaCellData: {}, arrayFormulaRange: {} });
  injector.get(SheetsDataValidationValidatorService).validatorRanges = () => Promise.resolve([]);
}
