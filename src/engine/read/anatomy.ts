import type { Table } from '../../model/table';
import { howRead } from './again';
import type { FoundHeader } from './headers';
import { RowSorter } from './rows';

/** Where the parts of a list register's sheet stand. Rows count from 0. */
export interface Anatomy {
  readonly header: FoundHeader;
  /** The row of column numbers right below the header. */
  readonly ordinals?: number;
  /** The 合计 row. */
  readonly total?: number;
  /** First and last row that data may stand in, blank ones included; the last before the first where there is none. */
  readonly data: readonly [number, number];
  /** Rows among them that hold something else: subtotals, headings. */
  readonly others: readonly number[];
}

/** Looks at a list's sheet part by part; undefined for forms and for sheets whose header is gone. */
export function anatomyOf(table: Table): Anatomy | undefined {
  const header = howRead(table)?.header;
  if (!header) return undefined;
  const { grid, register, rows } = table;
  const below = header.rows[1] + 1;
  const sorter = new RowSorter(grid, header);
  const kindOf = (row: number): ReturnType<RowSorter['kindOf']> =>
    sorter.kindOf(row, { belowHeader: row === below, afterNotes: false });
  const hasOrdinals = below < grid.values.length && kindOf(below) === 'aside';
  const firstRow = below + (hasOrdinals ? 1 : 0);
  const total = totalOf(table, firstRow);
  const first = total === firstRow && register.sheet.totals === 'first' ? firstRow + 1 : firstRow;
  let end = first;
  const others: number[] = [];
  for (; end < Math.max(grid.values.length, first) && end !== total; end++) {
    const kind = kindOf(end);
    if (kind === 'notes') break;
    if (typeof kind === 'object' || kind === 'aside') others.push(end);
  }
  // Without a total or notes to end them, the rows end with the last that holds something of the register.
  const lastFilled = Math.max(first - 1, ...rows);
  const bounded = end === total || (end < grid.values.length && kindOf(end) === 'notes');
  const last = bounded ? end - 1 : lastFilled;
  return {
    header,
    ...(hasOrdinals && { ordinals: below }),
    ...(total !== undefined && { total }),
    data: [first, last],
    others: others.filter((row) => row <= last),
  };
}

/** The 合计 of the whole sheet: right below the header, or the last one below the data. */
function totalOf({ register, totals, rows }: Table, firstRow: number): number | undefined {
  const whole = totals.filter(({ level }) => level === 'total').map(({ row }) => row);
  if (register.sheet.totals === 'first') return whole.find((row) => row === firstRow);
  if (register.sheet.totals === 'none') return undefined;
  const lastData = rows.at(-1) ?? -1;
  return whole.filter((row) => row > lastData).at(-1) ?? undefined;
}
