import type { Cell, Cells, FunctionParameter, FunctionWords, TypedArgument } from '../model/cellFunction';
import { serialOf } from '../model/date';
import { text, type Text } from '../model/text';
import type { Given } from './given';

export type Result = Exclude<Cell, null> | Cells;

/** A function with what it does. Where a parameter takes `each`, `run` is asked once for every cell. */
export interface CellFunction extends FunctionWords {
  readonly run: (given: Given) => Result;
}

/** Parameters, shortly: one value or a range answered cell by cell; one value; a range as a whole. */
export const each = (name: Text, help: Text): FunctionParameter => ({ name, help, takes: 'each' });
export const one = (name: Text, help: Text): FunctionParameter => ({ name, help, takes: 'one' });
export const range = (name: Text, help: Text): FunctionParameter => ({ name, help, takes: 'range' });
export const optional = (parameter: FunctionParameter): FunctionParameter => ({ ...parameter, optional: true });
export const repeating = (parameter: FunctionParameter): FunctionParameter => ({
  ...parameter,
  optional: true,
  repeating: true,
});

/** Parameters many functions have. */
export const DECIMALS = optional(
  one(text('小数位数', 'decimals'), text('保留的小数位数。', 'How many decimals are kept.')),
);
export const LANGUAGE = optional(
  one(text('语言', 'language'), text('zh为中文（默认），en为英文。', 'zh for Chinese (the default), en for English.')),
);

/** Arguments of examples that read better as people type them. */
export function day(iso: string): TypedArgument {
  const [year, month, date] = iso.split('-').map(Number);
  return { value: serialOf(iso), typed: `DATE(${year},${month},${date})` };
}
export const percent = (value: number): TypedArgument => ({ value: value / 100, typed: `${value}%` });

/** Cells under each other. */
export const column = (...cells: readonly Cell[]): Cells => cells.map((cell) => [cell]);
