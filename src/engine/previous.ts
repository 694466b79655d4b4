import { previous } from '../model/previous';
import type { Book, PreviousBook, Table } from '../model/table';

/**
 * Last year's workbook as something to compare with. Its sheets are called as Excel calls those of other files, so that
 * no cell of theirs is taken for one of this year's; its formulas are left behind, as their values are all that is asked.
 * @param file the name of the file, without its folder
 */
export const asPrevious = ({ tables, year }: Book, file: string): PreviousBook => ({
  file,
  ...(year !== undefined && { year }),
  tables: tables.map((table) => ofPrevious(table, file)),
});

function ofPrevious(table: Table, file: string): Table {
  const name = `[${file}]${table.sheet}`;
  const grid = { ...table.grid, name, formulas: new Map<string, string>() };
  return { ...table, register: previous(table.register), sheet: name, grid };
}
