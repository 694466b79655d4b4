import { rowKey } from '../../engine/fix/rowKey';
import type { FixedCell } from '../../engine/fix/fix';
import type { PlannedFix } from '../../engine/fix/plan';
import { a1 } from '../../model/address';
import { cellRange } from '../../model/ranges';
import type { Book, Table } from '../../model/table';
import type { CellChange, SheetRange, Workbook } from '../../model/workbook';
import { journalPlace, recordOf, type JournalNote } from './journalRecords';

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
    const records = noted.flatMap((note, index) => recordOf(noteOf({ ...note, time }, book), journal.row + index));
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

function noteOf({ fix, cell, entry, time }: Noted, book: Book): JournalNote {
  const table = tableOf(book, cell);
  const key = rowKey(table, cell.row);
  return {
    entry,
    time,
    rule: fix.rule.rule,
    number: fix.rule.number,
    column: cell.column,
    change: changeOf(cell, book),
    table,
    ...(key !== undefined && { key }),
  };
}
