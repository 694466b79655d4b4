import type { Column } from '../../model/column';
import type { MoneyUnit } from '../../model/money';
import { SEQUENCE } from '../../model/register';
import type { Stamp } from '../../model/stamp';
import { isUnknown, Kind, type SheetFacts, type Table, type TableColumn, type TotalRow } from '../../model/table';
import type { Grid } from '../../model/workbook';
import { BLOCK_ROWS, partOf, type Steps } from '../steps';
import { columnReader, type ColumnReader } from './columns';
import { shownAs } from './formats';
import type { FoundColumn, FoundHeader } from './headers';
import { mergedCells } from './merges';
import { findTitle, findUnit } from './preamble';
import { totalRanges } from './rowLabels';
import { findRows } from './rows';

/** What an amount is in when neither sheet nor headers nor stamp say it; the sheet form then asks for the unit. */
const USUAL_UNIT: MoneyUnit = 'wan';
const CACHED_ROWS = 256;
/** How the work is shared out: rows told apart, formats looked through, cells typed. */
const [ROWS_SHARE, FORMATS_SHARE] = [0.1, 0.2];
const BEFORE_CELLS = ROWS_SHARE + FORMATS_SHARE;

/** Reads a sheet whose header is found: rows told apart, cells typed column by column, a block of rows at a time. */
export function* readTable(grid: Grid, header: FoundHeader, stamp: Stamp | undefined): Steps<Table> {
  const { register } = header;
  const { unit, unitCell, unitConflicts } = unitsOf(grid, header, stamp);
  const found = yield* partOf(findRows(grid, header), 0, ROWS_SHARE);
  const rows = found.data;
  const dated = [...header.columns.values()].filter(({ id }) => needsFormats(register.columns[id]!));
  const positions = dated.map(({ position }) => position);
  const shown = yield* partOf(shownAs(grid, positions), ROWS_SHARE, FORMATS_SHARE);
  const merged = mergedCells(grid, header, rows, shown);
  const spread = { ...grid, values: merged.values };
  const readerAt = (column: FoundColumn, at: Int32Array): ColumnReader =>
    columnReader(register.columns[column.id]!, {
      ...column,
      grid: spread,
      shown,
      rows: at,
      unit: column.unit?.unit ?? fixedUnit(header, column.id) ?? unit,
      lang: stamp?.lang ?? header.lang,
    });
  const readers = [...header.columns.values()].map((column) => readerAt(column, rows));
  for (let from = 0; from < rows.length; from += BLOCK_ROWS) {
    const to = Math.min(rows.length, from + BLOCK_ROWS);
    // Cells stand row by row: some hundred rows stay in the processor's cache while all columns are read.
    for (let start = from; start < to; start += CACHED_ROWS) {
      for (const reader of readers) reader.read(start, Math.min(to, start + CACHED_ROWS));
    }
    yield BEFORE_CELLS + (1 - BEFORE_CELLS) * (to / rows.length);
  }
  const totals = totalRanges(found.totals, rows.length).map((total): TotalRow => ({
    ...total,
    values: valuesAt(header, (id) => cellAt(readerAt(header.columns.get(id)!, Int32Array.of(total.row)))),
  }));
  const title = findTitle(grid, header.rows[0], register);
  const facts: SheetFacts = {
    ...(title && { title }),
    ...(unitCell && { unitCell }),
    unitConflicts,
    headerRows: header.rows,
    missing: header.missing,
    unknownHeaders: header.unknown,
    stamped: stamp !== undefined,
    hiddenRowCount: grid.hiddenRows.size === 0 ? 0 : rows.filter((row) => grid.hiddenRows.has(row)).length,
    merges: merged.ranges,
    interruptions: found.interruptions,
  };
  const columns = Object.fromEntries(
    readers.map(({ column }): [string, TableColumn] => [column.id, { ...column, ...merged.of.get(column.position) }]),
  );
  return { register, sheet: grid.name, grid, unit, rows, columns, totals, facts };
}

/** Columns whose cells mean what they mean only as they are shown. */
export const needsFormats = (column: Column): boolean =>
  column.type === 'date' || (column.type === 'number' && column.percent === true);

type Units = Pick<SheetFacts, 'unitCell' | 'unitConflicts'> & { readonly unit: MoneyUnit };

/** The sheet's unit: its unit row, else the one all headers of amounts agree on, else the stamp. */
function unitsOf(grid: Grid, header: FoundHeader, stamp: Stamp | undefined): Units {
  const stated = findUnit(grid, header.rows[0]);
  const money = [...header.columns.values()].filter(({ id }) => header.register.columns[id]?.type === 'money');
  const open = money.filter(({ id }) => fixedUnit(header, id) === undefined);
  const named = new Set(open.map((column) => column.unit?.unit));
  const agreed = named.size === 1 ? open[0]?.unit : undefined;
  const unit = stated?.unit ?? agreed?.unit ?? stamp?.unit ?? USUAL_UNIT;
  const cell = stated?.cell ?? agreed?.cell;
  const conflicts = new Map<string, SheetFacts['unitConflicts'][number]>();
  const conflict = ({ row, column, text }: SheetFacts['unitConflicts'][number]): void => {
    const printed = grid.values[row]?.[column];
    // Quoted as it stands on the sheet: headers are compared in half width.
    const quoted = typeof printed === 'string' ? printed.replace(/\s+/g, ' ').trim() : text;
    conflicts.set(`${row},${column}`, { row, column, text: quoted });
  };
  if (stated && stamp && stated.unit !== stamp.unit) conflict(stated.cell);
  for (const column of money) {
    if (column.unit && column.unit.unit !== unit && column.unit.unit !== fixedUnit(header, column.id)) {
      conflict(column.unit.cell);
    }
  }
  return {
    unit,
    ...(cell && { unitCell: { row: cell.row, column: cell.column, text: cell.text } }),
    unitConflicts: [...conflicts.values()],
  };
}

/** The unit a column fixes for itself, whatever the sheet's. */
function fixedUnit({ register }: FoundHeader, id: string): MoneyUnit | undefined {
  const column = register.columns[id];
  return column?.type === 'money' ? column.unit : undefined;
}

/**
 * The numbers of a total row, given what its cells read as: absent where blank or —, NaN where something else stands there.
 */
export function valuesAt(header: FoundHeader, read: (id: string) => TableColumn): Record<string, number> {
  const values: Record<string, number> = {};
  for (const { id } of header.columns.values()) {
    const { type } = header.register.columns[id]!;
    if ((type !== 'number' && type !== 'money') || id === SEQUENCE) continue;
    const { kinds, numbers, notes } = read(id);
    if (kinds[0] === Kind.value) values[id] = numbers![0]!;
    else if (isUnknown(kinds[0]) && notes.get(0)?.trouble !== 'placeholder') {
      values[id] = Number.NaN;
    }
  }
  return values;
}

/** The column of a single row. */
function cellAt(reader: ColumnReader): TableColumn {
  reader.read(0, 1);
  return reader.column;
}
