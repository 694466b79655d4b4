import type { Catalogue } from '../../model/catalogue';
import type { Book, Table } from '../../model/table';
import type { Patch } from '../../model/workbook';
import { check, type CheckResult, type CheckSettings } from '../check/check';
import { howRead, remember } from '../read/again';
import { readTable } from '../read/table';
import { finish, type Steps } from '../steps';
import { OwnGrid } from './ownGrid';
import { headerStands } from './structure';

/** A submission as it stands, and what is found in it. */
export interface Report {
  readonly book: Book;
  readonly result: CheckResult;
}

/** What became of an edit: `start-over` says that the workbook must be read and checked anew. */
export type Applied = 'applied' | 'start-over';

/** A check that is kept, so that edits are judged without checking everything again. */
export interface Kept {
  /** As it stands after the last edit; a new object each time. Reports before it are not to be read any more. */
  readonly report: Report;
  /**
   * Enters cells as they stand now. After `applied` the report is that of a full check of the changed workbook.
   * After `start-over` this state is of no more use.
   */
  apply(patches: readonly Patch[]): Applied;
}

/** Checks a submission and keeps what judging an edit takes. */
export function* keep(book: Book, catalogue: Catalogue, settings: CheckSettings): Steps<Kept> {
  const result = yield* check(book, catalogue, settings);
  return new KeptCheck(book, result, catalogue, settings);
}

class KeptCheck implements Kept {
  report: Report;
  private readonly own = new Map<string, OwnGrid>();

  constructor(
    book: Book,
    result: CheckResult,
    private readonly catalogue: Catalogue,
    private readonly settings: CheckSettings,
  ) {
    this.report = { book, result };
  }

  apply(patches: readonly Patch[]): Applied {
    const touched = new Set<Table>();
    for (const patch of patches) {
      if (this.isOwn(patch.sheet)) continue;
      const table = this.report.book.tables.find(({ sheet }) => sheet === patch.sheet);
      if (!table || !this.enter(table, patch)) return 'start-over';
      touched.add(table);
    }
    const tables = this.report.book.tables.map((table) => (touched.has(table) ? this.readAgain(table) : table));
    const book = { ...this.report.book, tables };
    this.report = { book, result: finish(check(book, this.catalogue, this.settings)) };
    return 'applied';
  }

  /** Sheets of ours hold no register, whatever stands in them. */
  private isOwn(sheet: string): boolean {
    return this.report.book.unrecognised.some((each) => each.sheet === sheet && each.reason === 'own');
  }

  /** Enters a patch; false where more than rows of data changed. */
  private enter(table: Table, patch: Patch): boolean {
    const how = howRead(table);
    if (!how || patch.range.top <= how.header.rows[1]) return false;
    const own = this.own.get(table.sheet) ?? new OwnGrid(table.grid);
    this.own.set(table.sheet, own);
    for (let row = patch.range.top; row <= patch.range.bottom; row++) {
      if (own.enter(patch, row).length > 0 && !headerStands(how, own.grid, row)) return false;
    }
    return true;
  }

  private readAgain(table: Table): Table {
    const how = howRead(table)!;
    return remember(finish(readTable(this.own.get(table.sheet)!.grid, how.header, how.stamp)), how);
  }
}
