import type { Stamp } from '../../model/stamp';
import type { Table } from '../../model/table';
import type { Grid } from '../../model/workbook';
import type { FoundHeader } from './headers';

/** How a list came to be a table, so that rows of it can be read again after an edit without asking the whole workbook. */
export interface HowRead {
  readonly header: FoundHeader;
  /** Only of sheets whose stamp was followed. */
  readonly stamp: Stamp | undefined;
  /** The header that would be found on another state of the same sheet, in the same way: by its stamp or without. */
  readonly headerOn: (grid: Grid) => FoundHeader | undefined;
}

const known = new WeakMap<Table, HowRead>();

/** Notes how a table was read, as long as the table lives. */
export function remember(table: Table, how: HowRead): Table {
  known.set(table, how);
  return table;
}

/** How a table was read; undefined for forms, for sheets without a header, and for tables no sheet was read for. */
export const howRead = (table: Table): HowRead | undefined => known.get(table);
