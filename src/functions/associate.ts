import { functionId, type Cell, type Cells } from '../model/cellFunction';
import type { Lang, Text } from '../model/text';
import { FUNCTION_NAMES } from './names';

/** What calculates, once it is there. */
export interface Calculation {
  /** Rows of the answer; a large range is answered in slices, so that the page stays usable. */
  call(name: string, values: readonly (Cell | Cells)[]): Promise<readonly (readonly CalculatedCell[])[]>;
}
/** A value, or why there is none. */
export type CalculatedCell = Exclude<Cell, null> | { readonly code: 'value' | 'absent'; readonly text: Text };

/** The registry of a program that calls functions by id: `CustomFunctions` of office.js. */
export interface FunctionRegistry {
  associate(id: string, run: (...values: (Cell | Cells)[]) => unknown): void;
  /** An error value of a cell; thrown, it is the whole answer. */
  readonly Error: new (code: string, message: string) => Error;
}

/** The only two that carry a message. */
const CODES = { value: '#VALUE!', absent: '#N/A' } as const;

/**
 * Makes every function known before anything else is loaded: the program may start the page to calculate one. What
 * calculates them is loaded when the first one is called.
 * @param language of messages
 */
export function associateFunctions(
  registry: FunctionRegistry,
  load: () => Promise<Calculation>,
  language: () => Lang,
): void {
  let loading: Promise<Calculation> | undefined;
  const asCell = (cell: CalculatedCell): Exclude<Cell, null> | Error =>
    typeof cell === 'object' ? new registry.Error(CODES[cell.code], cell.text[language()]) : cell;

  const loaded = async (): Promise<Calculation> => {
    try {
      return await (loading ??= load());
    } catch (error) {
      // The server did not answer: the next call asks again.
      loading = undefined;
      throw error;
    }
  };

  for (const name of FUNCTION_NAMES) {
    registry.associate(functionId(name), async (...values) => {
      const calculation = await loaded();
      const rows = (await calculation.call(name, values)).map((row) => row.map(asCell));
      const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
      if (only instanceof Error) throw only;
      return rows;
    });
  }
}
