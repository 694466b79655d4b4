import type { CustomFunction } from '../addin/functions';
import { columnName, sheetPrefix } from '../book/address';
import type { Book } from '../book/book';
import type { FunctionLibrary } from '../grid/calculator';
import type { AttachedFrame } from '../host/iframe';

/** Custom functions of an add-in for the calculator. @param start loads the add-in's page, when it is not loaded yet */
export function libraryOf(
  functions: readonly CustomFunction[],
  book: Book,
  start: () => Promise<AttachedFrame>,
): FunctionLibrary {
  const ids = new Map(functions.map(({ name, id }) => [name, id]));
  return {
    names: new Map(functions.map(({ name, description }) => [name, description])),
    call: async (name, args, { sheet: id, row, column }) => {
      const { session } = await start();
      const sheet = book.sheetById(id);
      const address = `${sheet ? sheetPrefix(sheet.name) : ''}${columnName(column)}${row + 1}`;
      return session.functions.call(ids.get(name) ?? name, args, address);
    },
  };
}
