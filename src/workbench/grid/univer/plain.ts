import { InterceptorEffectEnum, type Injector } from '@univerjs/core';
import { ICalculateFormulaService } from '@univerjs/engine-formula';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { SheetsDataValidationValidatorService } from '@univerjs/sheets-data-validation';

/**
 * Keeps Univer from doing what is not the view's business. Formulas of cells are calculated by the book's calculator
 * only: here the engine is left with those of conditional formats and validations. And cells that stand there are not
 * judged by their validation nor marked with a red corner: the program this stands for asks at entry only.
 * @returns how to stop
 */
export function leaveToBook(injector: Injector): () => void {
  const formulas = injector.get(ICalculateFormulaService);
  const execute = formulas.execute.bind(formulas);
  formulas.execute = (task) => execute({ ...task, formulaData: {}, arrayFormulaCellData: {}, arrayFormulaRange: {} });
  injector.get(SheetsDataValidationValidatorService).validatorRanges = () => Promise.resolve([]);
  const hidden = injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'workbench.no-marks',
    effect: InterceptorEffectEnum.Style,
    priority: -1,
    handler: (cell, _, next) => {
      if (!cell?.markers?.tr) return next(cell);
      const { tl, bl, br } = cell.markers;
      return next({ ...cell, markers: { ...(tl && { tl }), ...(bl && { bl }), ...(br && { br }) } });
    },
  });
  return () => {
    hidden.dispose();
  };
}
