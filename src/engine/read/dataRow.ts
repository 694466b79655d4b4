import type { DataRow, DataValue } from '../../model/data';
import { isoDate } from '../../model/date';
import { fromFen } from '../../model/money';
import { Kind, type Table, type TableColumn } from '../../model/table';

/** A row of a table as templates are filled from: codes by their ids, dates as ISO; what cannot be read is left out. */
export function dataRow(table: Table, row: number): DataRow {
  const cells = Object.values(table.columns).flatMap((column): [string, DataValue][] => {
    const value = valueIn(column, row, table);
    return value === null ? [] : [[column.id, value]];
  });
  return Object.fromEntries(cells);
}

function valueIn({ column, kinds, texts, numbers, unit }: TableColumn, row: number, table: Table): DataValue {
  if (kinds[row] !== Kind.value) return null;
  if (texts) return texts[row] ?? null;
  const number = numbers?.[row];
  if (number === undefined || Number.isNaN(number)) return null;
  switch (column.type) {
    case 'code':
      return column.codes.codes[number]?.id ?? null;
    case 'date':
      return isoDate(number);
    case 'money':
      return fromFen(number, unit ?? table.unit);
    default:
      return number;
  }
}
