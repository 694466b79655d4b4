import { rowKey } from '../../engine/fix/rowKey';
import type { FixedCell } from '../../engine/fix/fix';
import type { PlannedFix } from '../../engine/fix/plan';
import { a1, quoteSheet } from '../../model/address';
import { cellRange } from '../../model/ranges';
import { FIX_STATES, pointerTo, STAMP_RECORDS, STAMP_SHEET } from '../../model/stamp';
import type { Book, Table } from '../../model/table';
import type { CellChange, CellContent, CellValue, SheetRange, Workbook } from '../../model/workbook';
import { designRecords } from '../../template/stampRecords';
import { stampOf } from '../stampOf';
import { fixColumn, journalOf } from './journal';

/** What became of fixes. */
export interface AppliedFixes {
  readonly applied: readonly PlannedFix[];
  /** Fixes left out, because a cell holds something else than when it was read. */
  readonly changedSince: readonly PlannedFix[];
  /** The cells that were changed. */
  readonly cells: readonly SheetRange[];
}

/** How often cells that somebody else changes meanwhile are looked at again. */
const MOST_TRIES = 5;

/**
 * Mends cells and keeps a journal of it in the workbook, both in one go: either all of it is done or nothing. Fixes of
 * cells that hold something else by now are left out.
 * @param book what the fixes were made for
 * @param time now, as the journal has it
 * @throws {WorkbookError} as `Workbook.changeCells` and `Workbook.write`: nothing was mended
 */
export async function applyFixes(
  workbook: Workbook,
  book: Book,
  fixes: readonly PlannedFix[],
  time: string,
): Promise<AppliedFixes> {
  let wanted = fixes;
  for (let tries = 0; tries < MOST_TRIES && wanted.length > 0; tries++) {
    const journal = await journalPlace(workbook);
    const mended = wanted.flatMap(({ cells }) => cells.map((cell) => changeOf(cell, book)));
    const noted = wanted.flatMap((fix, index) =>
      fix.cells.map((cell) => ({ fix, cell, entry: journal.entry + index })),
    );
    const records = noted.flatMap((note, index) => recordOf({ ...note, time }, journal.row + index, book));
    const others = await workbook.changeCells([...mended, ...records]);
    if (others.length === 0) return outcome(fixes, wanted, mended);
    const names = new Set(others.map(nameOf));
    // Where only the journal has grown meanwhile, the same is tried behind its new end.
    wanted = wanted.filter(({ cells }) => !cells.some((cell) => names.has(nameOf(changeOf(cell, book)))));
  }
  return outcome(fixes, [], []);
}

const outcome = (
  asked: readonly PlannedFix[],
  applied: readonly PlannedFix[],
  changes: readonly CellChange[],
): AppliedFixes => ({
  applied,
  changedSince: asked.filter((fix) => !applied.includes(fix)),
  cells: changes.map((change) => ({ sheet: change.sheet, range: cellRange(change) })),
});

/** Where the journal goes on; a workbook without a sheet of ours gets one. */
async function journalPlace(workbook: Workbook): Promise<{ readonly row: number; readonly entry: number }> {
  const stamp = await stampOf(workbook);
  if (!stamp) {
    const design = designRecords([]);
    await workbook.write(design);
    return { row: design.rows.length, entry: 1 };
  }
  return { row: stamp.values.length, entry: Math.max(0, ...journalOf(stamp).map(({ entry }) => entry)) + 1 };
}

const nameOf = ({ sheet, row, column }: CellChange): string => `${sheet}!${a1(row, column)}`;
function tableOf(book: Book, { table: index }: FixedCell): Table {
  const table = book.tables[index];
  if (!table) throw new Error(`The workbook has no table ${index}: its fixes were made for another one`);
  return table;
}

function changeOf(cell: FixedCell, book: Book): CellChange {
  const { at, from, to, format } = cell;
  return {
    ...{ sheet: tableOf(book, cell).sheet, row: at.row, column: at.column, from: { value: from }, to },
    ...(format !== undefined && { format }),
  };
}

interface Noted {
  readonly fix: PlannedFix;
  readonly cell: FixedCell;
  readonly entry: number;
  readonly time: string;
}

/** The cells of one record of the journal, in a row of the stamp sheet that is empty yet. */
function recordOf({ fix, cell, entry, time }: Noted, row: number, book: Book): CellChange[] {
  const table = tableOf(book, cell);
  const address = a1(cell.at.row, cell.at.column);
  const fields: Readonly<Record<(typeof STAMP_RECORDS)['fix'][number], CellContent>> = {
    entry: { value: entry },
    time: { value: time },
    rule: { value: fix.rule.rule },
    number: { value: fix.rule.number },
    register: { value: table.register.id },
    key: { value: rowKey(table, cell.row) ?? null },
    column: { value: cell.column },
    address: { value: address },
    before: { value: plainValue(cell.from) },
    after: { value: cell.to.value },
    formula: { value: cell.to.formula ?? null },
    beforeFormat: { value: cell.format === undefined ? null : (table.grid.formats.get(address) ?? 'General') },
    afterFormat: { value: cell.format ?? null },
    state: { value: FIX_STATES.applied },
    // A formula that points at a blank cell comes to 0.
    pointer: { value: plainValue(table.grid.values[0]?.[0] ?? 0), formula: pointerTo(quoteSheet(table.sheet)) },
  };
  const put = (column: number, to: CellContent): CellChange[] =>
    to.value === null && to.formula === undefined
      ? []
      : [{ sheet: STAMP_SHEET, row, column, from: { value: null }, to }];
  return [...put(0, { value: 'fix' }), ...STAMP_RECORDS.fix.flatMap((field) => put(fixColumn(field), fields[field]))];
}

/** What a cell of the journal may hold: no error, and no result that is not there yet. */
const plainValue = (value: CellValue): CellContent['value'] =>
  typeof value === 'object' || typeof value === 'symbol' ? null : value;
