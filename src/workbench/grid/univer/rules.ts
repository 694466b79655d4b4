import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import type { ConditionalFormat, DataValidation } from '../../book/types';
import { toLook } from './looks';
import { toRange } from './ranges';

/** The part of Univer's rule for a conditional format that this grid shows. */
export interface HighlightRule {
  readonly cfId: string;
  readonly ranges: ReturnType<typeof toRange>[];
  readonly stopIfTrue: boolean;
  readonly rule: {
    readonly type: 'highlightCell';
    readonly subType: 'formula';
    readonly value: string;
    readonly style: ReturnType<typeof toLook>;
  };
}

/** Conditional formats by formula, first things first. Other kinds stay in the book and are not drawn. */
export function toHighlights(formats: readonly ConditionalFormat[]): HighlightRule[] {
  return [...formats]
    .sort((one, other) => one.priority - other.priority)
    .flatMap(({ id, ranges, stopIfTrue, formula, format }) =>
      formula === undefined
        ? []
        : [
            {
              cfId: id,
              ranges: ranges.map(toRange),
              stopIfTrue,
              rule: { type: 'highlightCell', subType: 'formula', value: formula, style: toLook(format ?? {}) } as const,
            },
          ],
    );
}

const TYPES: Readonly<Record<DataValidation['type'], string>> = {
  List: 'list',
  WholeNumber: 'whole',
  Decimal: 'decimal',
  Date: 'date',
  Time: 'time',
  TextLength: 'textLength',
  Custom: 'custom',
  None: 'any',
};

const OPERATORS: Readonly<Record<string, DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThan: DataValidationOperator.LESS_THAN,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const ALERTS = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
} as const;

const text = (value: string | number | undefined): { readonly formula?: string } =>
  value === undefined ? {} : { formula: String(value) };

/** A validation as Univer draws and enforces it. @param id unique in the sheet */
export function toValidation(validation: DataValidation, id: string): ISheetDataValidationRule {
  const { formula: formula1 } = text(validation.formula1);
  const { formula: formula2 } = text(validation.formula2);
  const operator = OPERATORS[validation.operator ?? ''];
  const alert = validation.errorAlert;
  const prompt = validation.prompt;
  return {
    uid: id,
    type: TYPES[validation.type],
    ranges: validation.ranges.map(toRange),
    allowBlank: validation.ignoreBlanks,
    renderMode: DataValidationRenderMode.TEXT,
    showDropDown: validation.inCellDropDown ?? true,
    ...(formula1 === undefined ? {} : { formula1 }),
    ...(formula2 === undefined ? {} : { formula2 }),
    ...(operator === undefined ? {} : { operator }),
    ...(alert
      ? {
          showErrorMessage: alert.show,
          errorStyle: ALERTS[alert.style],
          error: alert.message,
          errorTitle: alert.title,
        }
      : {}),
    ...(prompt ? { showInputMessage: prompt.show, prompt: prompt.message, promptTitle: prompt.title } : {}),
  };
}
