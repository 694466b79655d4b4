import type { Book } from '../book/book';
import type { Calculator, Dirty, Result } from '../book/calculator';
import type { BookEvent } from '../book/events';
import { cellsOf, type Rect } from '../book/rect';
import type { Sheet } from '../book/sheet';
import { isCellError, type Scalar } from '../book/types';
import { cellOf, fromUniver, isErrorWord } from './univer/cells';
import { Engine, type CellPatch, type FormulaCell, type Variant } from './univer/engine';
import { definedNames, snapshotOf } from './univer/snapshot';

/** One value, or a table of them row by row. */
export type Answer = Scalar | readonly (readonly Scalar[])[];

/** Custom functions a book may use, and who answers them. */
export interface FunctionLibrary {
  /** Name as written in formulas, in capitals → what it is for. */
  readonly names: ReadonlyMap<string, string>;
  /** Never rejects: what went wrong is an error value. */
  call(name: string, args: readonly Answer[], cell: FormulaCell): Promise<Answer>;
}

const NO_FUNCTIONS: FunctionLibrary = { names: new Map(), call: () => Promise.resolve({ error: '#NAME?' }) };

/** More changed cells than this are not put in one by one: building anew costs less. */
const MANY = 50_000;
/** The engine keeps what it read by unit and sheet, also between instances: no other may bear this name. */
const UNIT = 'calculator';

/**
 * Calculates a book's formulas by Univer's engine, in a copy that is built when first needed and again whenever cells
 * have moved or sheets have come, gone or changed their names.
 *
 * What a file says about its formulas stands until something they depend on changes: the first calculation of all,
 * which only binds the calculator to its book, therefore finds nothing.
 */
export class UniverCalculator implements Calculator {
  private engine: Engine | undefined;
  private bound = false;
  private closed = false;
  private functions = NO_FUNCTIONS;
  private readonly leave: () => void;

  constructor(private readonly book: Book) {
    this.leave = book.subscribe((event) => {
      if (this.isApart(event)) return;
      if (event.type === 'cells' ? event.shift !== undefined : REBUILDS.has(event.type)) this.drop();
      if (event.type === 'book-state' && event.aspect === 'names') this.drop();
      if (event.type === 'sheet-state' && event.aspect === 'names') this.drop();
    });
  }

  /** Says which custom functions there are. Formulas that name them are calculated on their next change. */
  use(functions: FunctionLibrary): void {
    this.functions = functions;
    this.drop();
  }

  async calculate(changed: readonly Dirty[]): Promise<readonly Result[]> {
    if ([...this.apart].some((sheet) => this.isUsed(sheet))) {
      this.drop();
      this.apart.clear();
    }
    const dirty = changed.filter((each) => ![...this.apart].some(({ id }) => id === each.sheet));
    if (changed.length > 0 && dirty.length === 0 && !this.stale) return [];
    const binding = !this.bound && dirty.length === 0;
    this.bound = true;
    if (binding || !this.hasFormulas()) {
      this.drop();
      return [];
    }
    const fresh = this.engine === undefined || dirty.reduce((sum, { rect }) => sum + cellsOf(rect), 0) > MANY;
    if (fresh) this.rebuild();
    else for (const { sheet, rect } of dirty) this.copy(sheet, rect);
    return this.run(this.stale ? [] : dirty);
  }

  dispose(): void {
    this.closed = true;
    this.leave();
    this.drop();
  }

  /** Sheets that came since the copy was built: it need not know them while no formula stands there or names them. */
  private readonly apart = new Set<Sheet>();

  /** Whether an event is only of a sheet the copy does not know. */
  private isApart(event: BookEvent): boolean {
    if (event.type === 'added' && this.bound) this.apart.add(event.sheet);
    if (!('sheet' in event) || !this.apart.has(event.sheet)) return false;
    if (event.type === 'deleted') this.apart.delete(event.sheet);
    return true;
  }

  private isUsed(sheet: Sheet): boolean {
    const { book } = this;
    const names = [...book.state.names, ...book.sheets.flatMap(({ state }) => state.names)];
    let used = names.some(({ formula }) => formula.includes(sheet.name));
    for (const each of book.sheets) {
      each.forEachFormula((_row, _column, formula) => {
        used ||= each === sheet || formula.includes(sheet.name) || /\bINDIRECT\(/i.test(formula);
      });
    }
    return used;
  }

  /** Set once cells moved or names changed: every formula may differ. */
  private stale = false;

  /** The copy that is calculating now: it is let go of only when it is done, or it would never be. */
  private busy: Engine | undefined;

  private drop(): void {
    this.stale ||= this.engine !== undefined;
    if (this.engine !== this.busy) this.engine?.dispose();
    this.engine = undefined;
  }

  private hasFormulas(): boolean {
    return this.book.sheets.some((sheet) => {
      let found = false;
      sheet.forEachFormula(() => {
        found = true;
      });
      return found;
    });
  }

  private anew(): Promise<readonly Result[]> {
    this.rebuild();
    return this.run([]);
  }

  private rebuild(): void {
    this.engine?.dispose();
    this.apart.clear();
    const snapshot = { ...snapshotOf(this.book), id: UNIT };
    this.engine = new Engine(snapshot, definedNames(this.book), this.functions.names, (name, args, cell) =>
      this.call(name, args, cell),
    );
  }

  /** Brings cells of the copy up to date. */
  private copy(id: string, rect: Rect): void {
    const sheet = this.book.sheetById(id);
    if (!sheet) return;
    const cells: CellPatch = {};
    for (let row = rect.top; row <= rect.bottom; row += 1) {
      const line: CellPatch[number] = (cells[row] = {});
      for (let column = rect.left; column <= rect.right; column += 1) {
        line[column] = cellOf(sheet, row, column) ?? null;
      }
    }
    this.engine?.replace(id, cells);
  }

  private async run(dirty: readonly Dirty[]): Promise<readonly Result[]> {
    this.stale = false;
    const engine = this.engine;
    if (!engine) return [];
    this.busy = engine;
    const computed = await engine.calculate(dirty);
    this.busy = undefined;
    if (this.engine !== engine) {
      // Cells moved meanwhile: what was found is of places that are no more.
      engine.dispose();
      return this.closed ? [] : this.anew();
    }
    const results: Result[] = [];
    for (const [sheet, rows] of Object.entries(computed)) {
      for (const [row, line] of Object.entries(rows)) {
        for (const [column, cell] of Object.entries(line)) {
          if (cell) results.push({ sheet, row: Number(row), column: Number(column), value: fromUniver(cell, true) });
        }
      }
    }
    engine.keep(computed);
    return results;
  }

  private async call(name: string, args: readonly Variant[], cell: FormulaCell): Promise<Variant> {
    const answer = await this.functions.call(name, args.map(fromVariant), cell);
    return isTable(answer) ? answer.map((row) => row.map(toVariant)) : toVariant(answer);
  }
}

/** After these nothing in the copy may stand where it stood. */
const REBUILDS: ReadonlySet<string> = new Set(['added', 'deleted', 'moved', 'renamed', 'axis']);

const isTable = <T>(value: T | readonly (readonly T[])[]): value is readonly (readonly T[])[] => Array.isArray(value);

type Plain = string | number | boolean | null;
const fromVariant = (value: Variant): Answer => (isTable<Plain>(value) ? value.map((row) => row.map(one)) : one(value));
const one = (value: Plain): Scalar => (typeof value === 'string' && isErrorWord(value) ? { error: value } : value);
const toVariant = (value: Scalar): Plain => (isCellError(value) ? value.error : value);
