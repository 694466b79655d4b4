import { readBook } from '../../../src/engine/read/book';
import { finish } from '../../../src/engine/steps';
import type { Book, Table } from '../../../src/model/table';
import type { Grid } from '../../../src/model/workbook';
import { catalogue } from './registers';

/** The sheets of a workbook, read with the small registers. */
export const bookOf = (...grids: Grid[]): Book => finish(readBook(grids, catalogue));

/** The first register among the sheets. */
export function tableOf(...grids: Grid[]): Table {
  const [table] = bookOf(...grids).tables;
  if (!table) throw new Error('No table was found');
  return table;
}
