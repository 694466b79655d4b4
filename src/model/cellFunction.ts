import type { Text } from './text';

/** What a cell gives to a function, or a function to a cell. Dates are serials; a blank cell is null or ''. */
export type Cell = string | number | boolean | null;
/** A range, row by row. */
export type Cells = readonly (readonly Cell[])[];

export interface FunctionParameter {
  readonly name: Text;
  readonly help: Text;
  /**
   * `each`: one value, or a range that is answered cell by cell; `one`: one value; `range`: a range that is looked at as
   * a whole.
   */
  readonly takes: 'each' | 'one' | 'range';
  readonly optional?: true;
  /** May stand any number of times; only the last one. */
  readonly repeating?: true;
}

/** An argument of an example, where it reads better than its value: `DATE(2011,7,19)` for 40743. */
export interface TypedArgument {
  readonly value: Cell | Cells;
  /** As typed into a formula, whatever the language of the program. */
  readonly typed: string;
}

export type ExampleArgument = Cell | Cells | TypedArgument;

/** A call with the value it gives: a test, a line of the handbook and a row of the sample workbook. */
export interface FunctionExample {
  /** Left out optional arguments are null. */
  readonly given: readonly ExampleArgument[];
  readonly gives: Exclude<Cell, null> | Cells;
}

/** A function people type into cells, as it is described to them: `JIEDUI.WAN`. */
export interface FunctionWords {
  /** Capital letters; the same in every language, since formulas know no other. */
  readonly name: string;
  /** What it gives, in one sentence. */
  readonly does: Text;
  readonly parameters: readonly FunctionParameter[];
  readonly examples: readonly FunctionExample[];
  /** Its answers are serials, to be shown as dates. */
  readonly isDate?: true;
}

/** What stands before the dot of every name. */
export const NAMESPACE = 'JIEDUI';

/** `JIEDUI.WAN`: how a function is typed, and its id, which must have three signs at least. */
export const functionId = (name: string): string => `${NAMESPACE}.${name}`;

export const isTyped = (given: ExampleArgument): given is TypedArgument =>
  typeof given === 'object' && given !== null && 'typed' in given;

/** The value of an argument of an example. */
export const valueOfArgument = (given: ExampleArgument): Cell | Cells => (isTyped(given) ? given.value : given);

/** An example as one types it, without `=`: `JIEDUI.SHARE({7000;7000;18900},2)`. */
export function formulaOf(own: Pick<FunctionWords, 'name'>, { given }: FunctionExample): string {
  return `${functionId(own.name)}(${given.map(typedAs).join(',')})`;
}

function typedAs(given: ExampleArgument): string {
  if (isTyped(given)) return given.typed;
  if (typeof given === 'object' && given !== null)
    // Between braces nothing may be left out.
    return `{${given.map((row) => row.map((cell) => constant(cell ?? '')).join(',')).join(';')}}`;
  return constant(given);
}

const constant = (value: Cell): string => {
  if (value === null) return '';
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
};
