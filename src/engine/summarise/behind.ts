import type { Behind } from '../../model/behind';
import { fromFen, MONEY_UNITS } from '../../model/money';
import type { GroupedTable, Measure, SummaryRow, SummaryTable } from '../../model/summary';
import { Kind } from '../../model/table';
import { type Text } from '../../model/text';
import { behindCells, behindRows, cellBehind, type Picked } from '../behind';
import { printNumber, same, withUnit } from '../check/print';

/** The cells a printed number of a summary is made of; undefined where no cells of registers stand behind it. */
export function behindNumber(table: SummaryTable, row: number, column: number): Behind | undefined {
  const printed = table.rows[row];
  const of = table.columns[column];
  const value = printed?.values[column];
  if (!printed || !of || value === undefined) return undefined;
  const total = totalText(table, value, column);
  if (printed.kind === 'headline' && printed.source) {
    const { source } = printed;
    return {
      what: printed.label,
      total,
      by: 'said',
      cells: () => [cellBehind(source.table, source.column, source.row)],
    };
  }
  if (printed.kind !== 'total' && printed.kind !== 'subtotal' && printed.kind !== 'group') return undefined;
  return behindMeasure(of.measure, printed, table, total);
}

function totalText({ columns, unit }: SummaryTable, value: number, column: number): Text {
  const quantity = columns[column]?.quantity;
  if (quantity?.kind === 'money') return withUnit(printNumber(fromFen(value, unit)), MONEY_UNITS[unit].label);
  return quantity?.unit ? withUnit(printNumber(value), quantity.unit) : same(printNumber(value));
}

function behindMeasure(measure: Measure, row: SummaryRow, table: SummaryTable, total: Text): Behind | undefined {
  const { register } = table.summary;
  const rows = rowsUnder(row, table.sources[register] ?? []);
  switch (measure.of) {
    case 'count':
      return behindRows(rows, 'count', total);
    case 'distinct':
      return behindCells(filled(rows, measure.column), measure.column, 'distinct', total);
    case 'sum':
      return behindCells(filled(rows, measure.column), measure.column, 'sum', total);
    case 'sumOf': {
      const others = rowsUnder(row, table.sources[measure.register] ?? []);
      return behindCells(filled(others, measure.column), measure.column, 'sum', total);
    }
    case 'plus':
      return together(measure.measures, 'sum', measure, row, table, total);
    case 'share':
      return together([measure.measure], 'said', measure, row, table, total);
    case 'ratio':
      return together([measure.measure, measure.by], 'said', measure, row, table, total);
    case 'missing':
      return undefined;
  }
}

/** The cells of several measures, one after the other. */
function together(
  ids: readonly string[],
  by: Behind['by'],
  { header }: Measure,
  row: SummaryRow,
  table: SummaryTable,
  total: Text,
): Behind {
  const parts = ids
    .map((id) => table.summary.measures.find((each) => each.id === id))
    .map((measure) => measure && behindMeasure(measure, row, table, total))
    .filter((part) => part !== undefined);
  return { what: header, total, by, cells: () => parts.flatMap((part) => part.cells()) };
}

const rowsUnder = ({ leaves: [from, to] }: SummaryRow, sources: readonly GroupedTable[]): readonly Picked[] =>
  sources.map(({ table, leafOf }) => ({
    table,
    rows: Array.from(leafOf.keys()).filter((row) => leafOf[row]! >= from && leafOf[row]! < to),
  }));

const filled = (picked: readonly Picked[], column: string): readonly Picked[] =>
  picked.map(({ table, rows }) => {
    const kinds = table.columns[column]?.kinds;
    return { table, rows: rows.filter((row) => kinds?.[row] === Kind.value || kinds?.[row] === Kind.bound) };
  });
