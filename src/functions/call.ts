import type { Steps } from '../engine/steps';
import type { Cell, Cells } from '../model/cellFunction';
import type { CellFunction, Result } from './declare';
import { WORDS, wrongValue, FunctionFault } from './fault';
import { Given, isBlankCell, type FunctionContext } from './given';

/** A cell of an answer: a value, or why there is none. */
export type Answered = Exclude<Cell, null> | FunctionFault;
/** Cells answered between two yields. */
const SLICE = 256;

/**
 * Calls a function as a cell does. A function of single values that is given ranges is asked cell by cell, and its
 * answer is as large as they are; rows and columns of one are repeated, as Excel does. A blank cell gives a blank one.
 * @param values as they come from the cell: missing ones are null, and one cell may come as a range
 * @returns rows of the answer; faults of single cells stand in their place
 */
export function* callFunction(
  own: CellFunction,
  values: readonly (Cell | Cells)[],
  context: FunctionContext,
): Steps<readonly (readonly Answered[])[]> {
  const { parameters } = own;
  const kept = new Map<string, unknown>();
  const givenOf = (cells: readonly (Cell | Cells)[]): Given => new Given(parameters, cells, context, kept);
  const taken = values.map((value, index) => {
    const takes = parameters[Math.min(index, parameters.length - 1)]?.takes;
    return takes === 'range' ? value : single(value);
  });
  const lifted = parameters.flatMap(({ takes }, index) => (takes === 'each' ? [index] : []));
  const [first] = lifted;
  if (first === undefined) return rowsOf(() => own.run(givenOf(taken)));
  const [height, width] = extent(lifted.map((index) => taken[index] ?? null));
  const answerAt = (row: number, column: number): readonly (readonly Answered[])[] => {
    const cells = taken.map((value, index) => (lifted.includes(index) ? at(value, row, column) : value));
    return isBlankCell(cells[first] as Cell) ? [['']] : rowsOf(() => own.run(givenOf(cells)));
  };
  // One cell may have several answers, which stand under each other.
  if (height === 1 && width === 1) return answerAt(0, 0);
  const rows: Answered[][] = [];
  for (let at = 0; at < height * width; at++) {
    const row = Math.floor(at / width);
    (rows[row] ??= []).push(answerAt(row, at % width)[0]?.[0] ?? '');
    if (at % SLICE === SLICE - 1) yield at / (height * width);
  }
  return rows;
}

/** The rows of an answer. Other errors are faults of ours and go on. */
function rowsOf(run: () => Result): readonly (readonly Answered[])[] {
  try {
    const result = run();
    return isRange(result) ? result.map((row) => row.map((cell) => cell ?? '')) : [[result]];
  } catch (error) {
    if (error instanceof FunctionFault) return [[error]];
    throw error;
  }
}

const isRange = (value: Cell | Cells | undefined): value is Cells => Array.isArray(value);

/** A range of one cell is that cell. */
const single = (value: Cell | Cells): Cell | Cells =>
  isRange(value) && value.length === 1 && value[0]?.length === 1 ? (value[0][0] ?? null) : value;

/** Rows and columns of the answer. @throws {FunctionFault} when the ranges do not fit each other */
function extent(values: readonly (Cell | Cells)[]): readonly [number, number] {
  let [height, width] = [1, 1];
  for (const value of values) {
    if (!isRange(value)) continue;
    const [rows, columns] = [value.length, value[0]?.length ?? 0];
    if ((rows !== 1 && height !== 1 && rows !== height) || (columns !== 1 && width !== 1 && columns !== width)) {
      throw wrongValue(WORDS.sameSize);
    }
    [height, width] = [Math.max(height, rows), Math.max(width, columns)];
  }
  return [height, width];
}

function at(value: Cell | Cells, row: number, column: number): Cell {
  if (!isRange(value)) return value;
  const line = value[value.length === 1 ? 0 : row];
  return line?.[line.length === 1 ? 0 : column] ?? null;
}
