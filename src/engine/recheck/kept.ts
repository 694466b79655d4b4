import type { Catalogue } from '../../model/catalogue';
import type { Book } from '../../model/table';
import type { Patch, SheetRange } from '../../model/workbook';
import { checkIn, contextOf, type CheckResult, type CheckSettings } from '../check/check';
import type { Context } from '../check/context';
import { finish, type Steps } from '../steps';
import { Needs } from './needs';
import { State } from './state';

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
  /** Builds what edits take ahead of the first one, which otherwise does it at a stroke; about two checks' work. */
  prepare(): Steps<void>;
  /**
   * Puts the findings of the report in order ahead of the first look at one of them, which otherwise does it at a stroke.
   * Edits must not come in between: begin anew after `apply`.
   */
  list(): Steps<void>;
  /**
   * What to read again after some cells were edited: their rows in full, and rows whose formulas follow from them, as
   * far as the formulas' texts tell. Sheets of our own need no reading.
   */
  needs(edits: readonly SheetRange[]): readonly SheetRange[];
  /**
   * Enters cells as they stand now. After `applied` the report is that of a full check of the changed workbook.
   * After `start-over` this state is of no more use.
   */
  apply(patches: readonly Patch[]): Applied;
}

/** Checks a submission and keeps what judging an edit takes. The book is taken over: edits change its columns. */
export function* keep(book: Book, catalogue: Catalogue, settings: CheckSettings): Steps<Kept> {
  const context = contextOf(book, catalogue, settings);
  const result = yield* checkIn(context);
  return new KeptCheck({ book, result }, context, settings);
}

/** Rows of a submission that is checked anew at a stroke when rows come or go; of a larger one the caller does it in slices. */
const FEW_ROWS = 3000;

class KeptCheck implements Kept {
  private state: State | undefined;
  private isLost = false;
  private known: { readonly tables: Book['tables']; readonly changes: number; readonly needs: Needs } | undefined;

  constructor(
    public report: Report,
    private context: Context,
    private readonly settings: CheckSettings,
  ) {}

  *prepare(): Steps<void> {
    if (this.state) return;
    const state = new State(this.report.book, this.context);
    yield* state.build(this.context.found);
    this.state = state;
  }

  *list(): Steps<void> {
    if (this.state) yield* this.state.list();
  }

  needs(edits: readonly SheetRange[]): readonly SheetRange[] {
    const { tables } = this.report.book;
    const changes = this.state?.formulaChanges ?? 0;
    if (this.known?.tables !== tables || this.known.changes !== changes) {
      this.known = { tables, changes, needs: new Needs(tables.map(({ grid }) => grid)) };
    }
    return this.known.needs.after(edits.filter(({ sheet }) => !this.isOwn(sheet)));
  }

  apply(patches: readonly Patch[]): Applied {
    const concerned = patches.filter(({ sheet }) => !this.isOwn(sheet));
    if (this.isLost) return 'start-over';
    if (concerned.length === 0) return 'applied';
    finish(this.prepare());
    const state = this.state!;
    const outcome = state.enter(concerned);
    if (outcome === 'settled') this.report = { book: state.book, result: state.result() };
    else if (outcome === 'lost' || !this.checkAnew(state.readAgain())) {
      this.isLost = true;
      return 'start-over';
    }
    return 'applied';
  }

  /** Checks a book in which other rows are data; false for one too large to do so at a stroke. */
  private checkAnew(book: Book): boolean {
    if (book.tables.reduce((sum, { rows }) => sum + rows.length, 0) > FEW_ROWS) return false;
    this.context = contextOf(book, this.context.environment.catalogue, this.settings);
    this.report = { book, result: finish(checkIn(this.context)) };
    this.state = undefined;
    return true;
  }

  /** Sheets of ours hold no register, whatever stands in them. */
  private isOwn(sheet: string): boolean {
    return this.report.book.unrecognised.some((each) => each.sheet === sheet && each.reason === 'own');
  }
}
