import { Kind, type Table } from '../../model/table';
import { columnOf } from '../../model/register';
import { finish } from '../steps';
import { columnReader } from './columns';
import { shownAs } from './formats';

/** Whether everything in a column of a table's sheet can be read as what a column of the register is to hold. */
export function fitsColumn({ register, grid, rows, unit }: Table, id: string, position: number): boolean {
  const shown = finish(shownAs(grid, [position]));
  const reader = columnReader(columnOf(register, id), { id, grid, rows, position, shown, unit, lang: 'zh' });
  reader.read(0, rows.length);
  return reader.column.kinds.every((kind) => kind !== Kind.unreadable);
}
