import type { CellAddress } from '../../model/address';
import type { Behind } from '../../model/behind';
import type { Catalogue } from '../../model/catalogue';
import { fromFen, MONEY_UNITS } from '../../model/money';
import type { GroupedTable, Measure, SummaryRow, SummaryTable } from '../../model/summary';
import { Kind, type Book } from '../../model/table';
import type { Text } from '../../model/text';
import { behindCells, behindRows, cellBehind, type Picked } from '../behind';
import { printNumber, same, withUnit } from '../check/print';
import { gather } from './gathered';

/** The rows a measure reads, in the groups of the summary. */
type RowsOf = (measure: Measure) => readonly GroupedTable[];

/** A number, and where the rows of the measures it is made of are found. */
interface Asked {
  readonly table: SummaryTable;
  readonly row: SummaryRow;
  readonly rowsOf: RowsOf;
  readonly total: Text;
}

/** The cells a printed number of a summary is made of; undefined where no cells of registers stand behind it. */
export function behindNumber(
  table: SummaryTable,
  { row: r, column: c }: CellAddress,
  book: Book,
  catalogue: Catalogue,
): Behind | undefined {
  const row = table.rows[r];
  const column = table.columns[c];
  const value = row?.values[c];
  if (!row || !column || value === undefined) return undefined;
  const total = totalText(table, value, c);
  switch (row.kind) {
    case 'headline':
      return row.source && stated(row.source, row.label, total);
    case 'composition':
    case 'difference':
      return undefined;
    default: {
      const fewer = row.rows ?? column.rows;
      const own = gather(book, table.summary, catalogue).rowsFor();
      // Parts and columns across have rows of their own; what is made of other measures is shown by its rows.
      if (fewer && !isDirect(column.measure)) {
        return behindRows(rowsUnder(row, fewer), 'said', total);
      }
      const rowsOf: RowsOf = (measure) => (fewer && measure === column.measure ? fewer : own(measure));
      return behindMeasure(column.measure, { table, row, rowsOf, total });
    }
  }
}

const isDirect = ({ of }: Measure): boolean => of === 'count' || of === 'sum' || of === 'distinct';

const stated = (source: NonNullable<SummaryRow['source']>, what: Text, total: Text): Behind => ({
  what,
  total,
  by: 'said',
  cells: () => [cellBehind(source.table, source.column, source.row)],
});

function totalText({ columns, unit }: SummaryTable, value: number, column: number): Text {
  const quantity = columns[column]?.quantity;
  if (quantity?.kind === 'money') return withUnit(printNumber(fromFen(value, unit)), MONEY_UNITS[unit].label);
  return quantity?.unit ? withUnit(printNumber(value), quantity.unit) : same(printNumber(value));
}

function behindMeasure(measure: Measure, asked: Asked): Behind | undefined {
  const { row, rowsOf, total } = asked;
  const cellsOf = (column: string, by: Behind['by']): Behind =>
    behindCells(filled(rowsUnder(row, rowsOf(measure)), column), column, by, total);
  switch (measure.of) {
    case 'count':
      return behindRows(rowsUnder(row, rowsOf(measure)), 'count', total);
    case 'distinct':
      return cellsOf(measure.column, 'distinct');
    case 'sum':
    case 'sumOf':
      return cellsOf(measure.column, 'sum');
    case 'mean':
      return cellsOf(measure.column, 'said');
    case 'plus':
      return together(measure.measures, 'sum', measure, asked);
    case 'share':
      return together([measure.measure], 'said', measure, asked);
    case 'ratio':
      return together([measure.measure, measure.by], 'said', measure, asked);
    case 'missing':
      return undefined;
  }
}

/** The cells of several measures, one after the other. */
function together(ids: readonly string[], by: Behind['by'], { header }: Measure, asked: Asked): Behind {
  const parts = ids
    .map((id) => asked.table.summary.measures.find((each) => each.id === id))
    .map((measure) => measure && behindMeasure(measure, asked))
    .filter((part) => part !== undefined);
  return { what: header, total: asked.total, by, cells: () => parts.flatMap((part) => part.cells()) };
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
