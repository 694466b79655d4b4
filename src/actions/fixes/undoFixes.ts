import { readBook } from '../../engine/read/book';
import { rowsByKey } from '../../engine/fix/rowKey';
import { run, type Pace } from '../../engine/steps';
import { a1, type CellAddress } from '../../model/address';
import type { Catalogue } from '../../model/catalogue';
import { cellRange } from '../../model/ranges';
import { FIX_STATES, STAMP_SHEET } from '../../model/stamp';
import type { Book, Table } from '../../model/table';
import type { CellChange, CellContent, Grid, SheetRange, Workbook } from '../../model/workbook';
import { heldIn, holds } from '../../workbook/changes';
import { stampOf } from '../stampOf';
import { fixColumn, journalOf, type JournalCell, type JournalEntry } from './journal';

/** A cell of the journal that was left as it is. */
export interface LeftCell {
  readonly entry: JournalEntry;
  readonly cell: JournalCell;
  /** Where it was looked for; absent when its sheet is gone. */
  readonly at?: SheetRange;
  /** `changed`: it holds something else than the fix put there. */
  readonly reason: 'changed' | 'gone';
}

/** What became of taking fixes back. */
export interface UndoneFixes {
  /** The cells that were put back. */
  readonly cells: readonly SheetRange[];
  /** Entries of which every cell was put back. */
  readonly entries: readonly JournalEntry[];
  readonly left: readonly LeftCell[];
}

export interface UndoOptions extends Pace {
  /** Numbers of the journal's entries; all that stand where absent. */
  readonly entries?: readonly number[];
}

/** One cell to put back, with the records that say so, the newest first. */
interface Step {
  readonly change: CellChange;
  readonly records: readonly { readonly entry: JournalEntry; readonly cell: JournalCell }[];
}

/** How often cells that somebody else changes meanwhile are looked at again. */
const MOST_TRIES = 5;

/**
 * Takes fixes back, the newest first, all in one go. A cell is found by the key of its row where one row has that key,
 * else where it stood; it is put back only while it holds what the fix put there.
 * @throws {WorkbookError} as reading and `Workbook.changeCells`; the signal's reason: nothing was changed
 */
export async function undoFixes(
  workbook: Workbook,
  catalogue: Catalogue,
  { entries: numbers, ...pace }: UndoOptions = {},
): Promise<UndoneFixes> {
  const stamp = await stampOf(workbook);
  const entries = journalOf(stamp)
    .filter(({ entry, isUndone }) => !isUndone && (numbers?.includes(entry) ?? true))
    .sort((one, other) => other.entry - one.entry);
  const grids = await gridsOf(workbook, entries, pace);
  const book = await run(
    readBook(stamp ? [...grids, stamp] : grids, catalogue),
    pace.signal && { signal: pace.signal },
  );
  const { steps, left } = stepsOf(entries, grids, book);
  const failed: LeftCell[] = [...left];
  let wanted = steps;
  for (let tries = 0; wanted.length > 0; tries++) {
    const changes = wanted.flatMap(({ change, records }) => [change, ...records.map(({ cell }) => noted(cell))]);
    const others = new Set(tries < MOST_TRIES ? await workbook.changeCells(changes) : changes);
    if (others.size === 0) break;
    const isOther = ({ change, records }: Step): boolean =>
      others.has(change) || changes.some((each) => others.has(each) && isOfRecord(each, records));
    for (const { change, records } of wanted.filter(isOther)) {
      for (const record of records) failed.push({ ...record, at: placeOf(change), reason: 'changed' });
    }
    wanted = wanted.filter((step) => !isOther(step));
  }
  return {
    cells: wanted.map(({ change }) => placeOf(change)),
    entries: entries.filter((entry) => !failed.some((each) => each.entry === entry)),
    left: failed,
  };
}

const placeOf = (change: CellChange): SheetRange => ({ sheet: change.sheet, range: cellRange(change) });

/** The sheets the entries speak of, as far as they are there. */
async function gridsOf(workbook: Workbook, entries: readonly JournalEntry[], pace: Pace): Promise<readonly Grid[]> {
  const there = new Set((await workbook.sheets()).map(({ name }) => name));
  const wanted = new Set(entries.flatMap(({ cells }) => cells.map(({ sheet }) => sheet ?? '')));
  const grids: Grid[] = [];
  const names = [...wanted].filter((name) => there.has(name));
  if (names.length === 0) return grids;
  for await (const grid of workbook.read(names, pace)) grids.push(grid);
  return grids;
}

function stepsOf(
  entries: readonly JournalEntry[],
  grids: readonly Grid[],
  book: Book,
): { readonly steps: readonly Step[]; readonly left: readonly LeftCell[] } {
  const steps = new Map<string, Step>();
  const left: LeftCell[] = [];
  const finder = new Finder(book);
  for (const entry of entries) {
    for (const cell of [...entry.cells].reverse()) {
      if (cell.isUndone) continue;
      const grid = grids.find(({ name }) => name === cell.sheet);
      if (!grid) {
        left.push({ entry, cell, reason: 'gone' });
        continue;
      }
      const at = finder.place(cell);
      const name = `${grid.name}!${a1(at.row, at.column)}`;
      const later = steps.get(name);
      const held = later ? later.change.to : heldIn(grid, at.row, at.column);
      if (!holds(held, cell.after)) {
        left.push({ entry, cell, at: { sheet: grid.name, range: cellRange(at) }, reason: 'changed' });
        continue;
      }
      const format = cell.beforeFormat ?? later?.change.format;
      const from: CellContent = later ? (later.change.from as CellContent) : cell.after;
      steps.set(name, {
        change: {
          ...{ sheet: grid.name, row: at.row, column: at.column, from, to: { value: cell.before } },
          ...(format !== undefined && { format }),
        },
        records: [...(later?.records ?? []), { entry, cell }],
      });
    }
  }
  return { steps: [...steps.values()], left };
}

/** Where cells stand now: in the row that has their row's key, else where they stood. */
class Finder {
  private readonly rows = new Map<Table, ReadonlyMap<string, number>>();

  constructor(private readonly book: Book) {}

  place({ sheet, register, column, key, at }: JournalCell): CellAddress {
    const table = this.book.tables.find((each) => each.sheet === sheet && each.register.id === register);
    const position = table?.columns[column]?.position;
    if (!table || position === undefined || key === undefined) return at;
    const row = table.rows[this.rowsOf(table).get(key) ?? -1];
    return row === undefined ? at : { row, column: position };
  }

  private rowsOf(table: Table): ReadonlyMap<string, number> {
    const rows = this.rows.get(table) ?? rowsByKey(table);
    this.rows.set(table, rows);
    return rows;
  }
}

/** The journal's record of a cell, as undone. */
const noted = ({ record }: JournalCell): CellChange => ({
  sheet: STAMP_SHEET,
  row: record,
  column: fixColumn('state'),
  from: { value: FIX_STATES.applied },
  to: { value: FIX_STATES.undone },
});

const isOfRecord = ({ sheet, row }: CellChange, records: Step['records']): boolean =>
  sheet === STAMP_SHEET && records.some(({ cell }) => cell.record === row);
