import type { CellAddress } from '../../model/address';
import { SHIFT_1904, toSerial } from '../../model/date';
import { formatOf } from '../../model/numberFormat';
import type { Table, TableColumn } from '../../model/table';
import type { CellContent } from '../../model/workbook';
import { showsDate } from '../read/dates';
import { formatAt, formatForNumber, languageOf } from './cells';

/** What a cell is to hold, and the number format it needs for it. */
export interface Typed {
  readonly to: CellContent;
  readonly format?: string;
}

/**
 * A suggestion, which is as one would type it, as the value the cell then holds; undefined where it is none of the
 * column's type.
 */
export function typedAs(suggestion: string, table: Table, at: CellAddress, cells: TableColumn): Typed | undefined {
  switch (cells.column.type) {
    case 'number':
    case 'money':
      return asNumber(suggestion, table, at, cells);
    case 'date':
      return asDate(suggestion, table, at, cells);
    case 'code':
    case 'text':
    case 'id':
      return suggestion === '' ? undefined : { to: { value: suggestion } };
  }
}

function asNumber(suggestion: string, table: Table, at: CellAddress, cells: TableColumn): Typed | undefined {
  const amount = Number(suggestion);
  if (suggestion.trim() === '' || !Number.isFinite(amount)) return undefined;
  // A cell shown as a percentage holds a hundredth of what it shows.
  const isShownAsPercent = formatAt(table, at)?.includes('%') === true;
  const value = isShownAsPercent ? Number((amount / 100).toPrecision(15)) : amount;
  return withFormat(value, formatForNumber(table, at, cells));
}

function asDate(suggestion: string, table: Table, at: CellAddress, cells: TableColumn): Typed | undefined {
  const [, year, month, day = '1'] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(suggestion) ?? [];
  const serial = toSerial(Number(year), Number(month), Number(day));
  if (serial === undefined) return undefined;
  const value = serial - (table.grid.date1904 ? SHIFT_1904 : 0);
  const isShown = showsDate(formatAt(table, at));
  return withFormat(value, isShown ? undefined : formatOf(cells.column, languageOf(table), table.unit));
}

const withFormat = (value: number, format: string | undefined): Typed => ({
  to: { value },
  ...(format !== undefined && { format }),
});
