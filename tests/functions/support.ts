import { catalogue } from '../../src/catalogue';
import { finish } from '../../src/engine/steps';
import { callFunction, type Answered } from '../../src/functions/call';
import { FunctionFault } from '../../src/functions/fault';
import { cellFunctions } from '../../src/functions/functions';
import type { FunctionContext, LastCheck } from '../../src/functions/given';
import type { Cell, Cells } from '../../src/model/cellFunction';

export const contextWith = (lastCheck?: LastCheck): FunctionContext => ({ catalogue, lastCheck: () => lastCheck });

/** Calls a function by its name: the rows of its answer. */
export function rows(
  name: string,
  values: readonly (Cell | Cells)[],
  context = contextWith(),
): readonly (readonly Answered[])[] {
  const own = cellFunctions.find((each) => each.name === name);
  if (!own) throw new Error(`There is no function ${name}`);
  return finish(callFunction(own, values, context));
}

/** The answer in one cell. */
export const call = (name: string, ...values: readonly (Cell | Cells)[]): Answered | undefined =>
  rows(name, values)[0]?.[0];

/** What a fault says in Chinese. */
export function faultOf(name: string, ...values: readonly (Cell | Cells)[]): string | undefined {
  const answer = call(name, ...values);
  return answer instanceof FunctionFault ? `${answer.code}: ${answer.text.zh}` : undefined;
}
