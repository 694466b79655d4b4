import { a1Range } from '../../model/address';
import { fromFen } from '../../model/money';
import { Kind, type Table, type TableColumn } from '../../model/table';
import type { Context, Spotted } from '../check/context';
import type { RowOf } from '../check/found';
import { printNumber, same } from '../check/print';
import { formatForNumber, typedValue } from './cells';
import type { Fix } from './fix';

/** More separate blocks of rows make no formula anybody would read. */
const MOST_BLOCKS = 30;

/**
 * Makes a typed 合计 or 小计 the sum of its rows. Never safe: it may be a row that is wrong. Not while a row holds a
 * number typed as text, which a sum passes over: that one is mended first.
 */
export function totalFix({ index, place }: Spotted, context: Context): Fix | undefined {
  const detail = context.found.details.get(index);
  const table = context.tables[place.table]!;
  const at = { row: place.sheetRow, column: place.sheetColumn };
  const from = typedValue(table, at);
  if (detail?.of !== 'balance' || typeof from !== 'number') return undefined;
  const { outcome } = detail;
  const { rows, column } = outcome.rightCells();
  const cells = table.columns[column]!;
  const formula = sumFormula(table, cells, rows);
  if (formula === undefined || outcome.right === undefined) return undefined;
  const value = outcome.money ? fromFen(outcome.right, outcome.unit) : Number(printNumber(outcome.right));
  const format = formatForNumber(table, at, cells);
  return {
    safe: false,
    cells: [
      {
        ...{ table: place.table, row: -1, column, at, from, to: { value, formula } },
        ...(format !== undefined && { format }),
        before: same(printNumber(from)),
        after: same(`=${formula} (${printNumber(value)})`),
      },
    ],
  };
}

/** The sum over the rows; undefined where a sum would come to something else than what was read of them. */
function sumFormula(table: Table, cells: TableColumn, rows: readonly RowOf[]): string | undefined {
  const blocks: { top: number; bottom: number }[] = [];
  for (const { row } of rows) {
    if (cells.kinds[row] === Kind.blank) continue;
    const sheetRow = table.rows[row]!;
    if (typeof table.grid.values[sheetRow]?.[cells.position] !== 'number') return undefined;
    const last = blocks.at(-1);
    if (last && isEmptyBetween(table, cells.position, last.bottom, sheetRow)) last.bottom = sheetRow;
    else blocks.push({ top: sheetRow, bottom: sheetRow });
  }
  if (blocks.length === 0 || blocks.length > MOST_BLOCKS) return undefined;
  const column = { left: cells.position, right: cells.position };
  return `SUM(${blocks.map((block) => a1Range({ ...block, ...column })).join(',')})`;
}

/** Blank cells may stand inside the range of a sum, other totals may not. */
function isEmptyBetween({ grid }: Table, column: number, above: number, below: number): boolean {
  for (let row = above + 1; row < below; row++) if ((grid.values[row]?.[column] ?? null) !== null) return false;
  return true;
}
