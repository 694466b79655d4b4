import { run } from '../engine/steps';
import type { Cell, Cells } from '../model/cellFunction';
import { callFunction } from './call';
import type { Calculation } from './associate';
import { cellFunctions } from './functions';
import type { FunctionContext } from './given';

const byName = new Map(cellFunctions.map((own) => [own.name, own]));

/** Calculates functions for a program that calls them: the part that is loaded when the first one is called. */
export const calculationOf = (context: FunctionContext): Calculation => ({
  async call(name, values) {
    const own = byName.get(name);
    if (!own) throw new Error(`There is no function ${name}`);
    return run(callFunction(own, argumentsOf(values, own.parameters), context));
  },
});

/**
 * Arguments by parameter. The program adds an object about the call behind them, and hands over what a repeating
 * parameter got as one list.
 */
function argumentsOf(
  values: readonly (Cell | Cells)[],
  parameters: readonly { readonly repeating?: true }[],
): readonly (Cell | Cells)[] {
  const taken = values.slice(0, parameters.length);
  if (parameters.at(-1)?.repeating !== true) return taken;
  const rest = taken[parameters.length - 1] as unknown as readonly Cells[] | null | undefined;
  return [...taken.slice(0, parameters.length - 1), ...(rest ?? []).filter((each) => (each as unknown) !== null)];
}
