import { isCellError, type CellError, type Json, type Scalar } from '../../book/types';
import { isList, isRecord, textOf } from '../../book/json';

/** What a custom function takes or gives: one value, or a table of them, row by row. */
export type FunctionValue = Scalar | readonly (readonly Scalar[])[];

/** What became of one call. */
export interface Outcome {
  readonly id: number;
  readonly value: FunctionValue;
}

/** Error values by the codes of the runtime; anything else, such as a thrown exception (2, 3), is #VALUE!. */
const ERRORS: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

const isTable = (value: FunctionValue): value is readonly (readonly Scalar[])[] => Array.isArray(value);

/** The first error value among arguments: a function that does not accept errors has it for its result. */
export function firstError(args: readonly FunctionValue[]): CellError | undefined {
  for (const value of args) {
    const found = isTable(value) ? value.flat().find(isCellError) : isCellError(value) ? value : undefined;
    if (found) return found;
  }
  return undefined;
}

/** An argument as it travels to the runtime. */
export const toWire = (value: FunctionValue): Json =>
  isTable(value) ? value.map((row) => row.map(cell)) : cell(value);

const cell = (value: Scalar): Json => (isCellError(value) ? { type: 'CustomFunctionError', code: value.error } : value);

/** A result as the runtime sends it: `[id, succeeded, value, code]` or, from older ones, an object of these. */
export function outcomeOf(result: Json): Outcome {
  const [id, succeeded, value, code] = isList(result) ? result : partsOf(result);
  const failure: CellError = { error: ERRORS[Number(code ?? 0)] ?? '#VALUE!' };
  return { id: Number(id), value: succeeded === true ? fromWire(value ?? null) : failure };
}

function partsOf(result: Json): readonly Json[] {
  const parts = isRecord(result) ? result : {};
  return [parts['id'] ?? -1, parts['failed'] !== true, parts['value'] ?? null, parts['errorCode'] ?? 0];
}

function fromWire(value: Json): FunctionValue {
  if (!isList(value)) return scalar(value);
  return value.map((row) => (isList(row) ? row.map(scalar) : [scalar(row)]));
}

const NO_CELL: CellError = { error: '#VALUE!' };

/** Records are errors a function returned (not threw) or values with a format: what a plain cell shows of them. */
function scalar(value: Json): Scalar {
  if (isList(value)) return NO_CELL;
  if (!isRecord(value)) return value;
  const basic = value['basicValue'] ?? value['code'] ?? null;
  if (isList(basic) || isRecord(basic)) return NO_CELL;
  const isError = [value['type'], value['basicType']].includes('Error') || value['valueType'] === 'CustomFunctionError';
  return isError ? { error: textOf(basic) } : basic;
}
