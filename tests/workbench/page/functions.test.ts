import { argumentsOf } from '../../../src/workbench/page/functions';
import type { CustomFunction, FunctionParameter } from '../../../src/workbench/addin/functions';

const parameter = (of: Partial<FunctionParameter>): FunctionParameter => ({
  name: 'x',
  description: '',
  optional: false,
  repeating: false,
  matrix: false,
  ...of,
});
const taking = (...parameters: Partial<FunctionParameter>[]): CustomFunction => ({
  id: 'F',
  name: 'F',
  description: '',
  parameters: parameters.map(parameter),
  stream: false,
  volatile: false,
});

describe('arguments, as Excel hands them over', () => {
  it('are null where they are left out', () => {
    expect(argumentsOf(taking({}, { optional: true }, { optional: true }), [1])).toEqual([1, null, null]);
  });

  it('are tables where tables are taken, and one value where they are not', () => {
    expect(argumentsOf(taking({ matrix: true }, {}), [1, [[2]]])).toEqual([[[1]], 2]);
    const table = [
      [1, 2],
      [3, 4],
    ];
    expect(argumentsOf(taking({ matrix: true }), [table])).toEqual([table]);
  });

  it('that repeat come as one list', () => {
    const repeats = taking({}, { matrix: true, repeating: true });
    expect(argumentsOf(repeats, [1])).toEqual([1, []]);
    expect(argumentsOf(repeats, [1, 2, [[3], [4]]])).toEqual([1, [[[2]], [[3], [4]]]]);
  });
});
