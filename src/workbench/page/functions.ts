import type { CustomFunction, FunctionParameter } from '../addin/functions';
import { columnName, sheetPrefix } from '../book/address';
import type { Book } from '../book/book';
import type { Scalar } from '../book/types';
import type { Answer, FunctionLibrary } from '../grid/calculator';
import type { AttachedFrame } from '../host/iframe';

/** Custom functions of an add-in for the calculator. @param start loads the add-in's page, when it is not loaded yet */
export function libraryOf(
  functions: readonly CustomFunction[],
  book: Book,
  start: () => Promise<AttachedFrame>,
): FunctionLibrary {
  const known = new Map(functions.map((own) => [own.name, own]));
  return {
    names: new Map(functions.map(({ name, description }) => [name, description])),
    call: async (name, args, { sheet: id, row, column }) => {
      const { session } = await start();
      const sheet = book.sheetById(id);
      const address = `${sheet ? sheetPrefix(sheet.name) : ''}${columnName(column)}${row + 1}`;
      const own = known.get(name);
      return session.functions.call(own?.id ?? name, own ? argumentsOf(own, args) : args, address);
    },
  };
}

/**
 * Arguments as Excel hands them over: left out ones are null, one cell is a table where a table is taken and one value
 * where it is not. What a repeating parameter takes comes as one list.
 */
export function argumentsOf({ parameters }: CustomFunction, args: readonly Answer[]): readonly Answer[] {
  const fitting = (value: Answer, { matrix }: FunctionParameter): Answer => {
    if (matrix) return isTable(value) ? value : [[value]];
    return isTable(value) && value.length === 1 && value[0]?.length === 1 ? (value[0][0] ?? null) : value;
  };
  return parameters.map((parameter, index) => {
    if (!parameter.repeating) return index < args.length ? fitting(args[index] ?? null, parameter) : null;
    // The wire carries lists of lists, however deep; only its type does not say so.
    return args.slice(index).map((value) => fitting(value, parameter)) as unknown as Answer;
  });
}

const isTable = (value: Answer): value is readonly (readonly Scalar[])[] => Array.isArray(value);
