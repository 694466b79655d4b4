import { SEQUENCE } from '../../model/register';
import type { Table, TotalRow } from '../../model/table';
import { isCellError, PENDING, type CellValue, type Patch } from '../../model/workbook';
import { remember, type HowRead } from '../read/again';
import { isNumbered, RowSorter, type RowKind } from '../read/rows';
import { needsFormats, readTable } from '../read/table';
import { isDitto } from '../read/words';
import { finish } from '../steps';
import { isSummed } from '../check/forms/total';
import { NONE } from '../check/found';
import { OwnGrid } from './ownGrid';
import { RowReader } from './rowReader';
import { headerStands } from './structure';

/** What entering a row of a patch came to. */
export type Entered =
  | { readonly of: 'nothing' }
  /** The header, or what stands above it. */
  | { readonly of: 'head' }
  /** Other rows are data now, or totals. */
  | { readonly of: 'rows' }
  /** Cells of a data row, by columns of the sheet. */
  | { readonly of: 'data'; readonly row: number; readonly columns: readonly number[] }
  | { readonly of: 'total' }
  /** Cells of rows that are neither. */
  | { readonly of: 'beside' };

const NOTHING: Entered = { of: 'nothing' };

/** A table of a kept check with the sheet it was read from, both its own, both changed by edits. */
export class KeptSheet {
  readonly table: Table;
  readonly own: OwnGrid;
  readonly reader: RowReader;
  /** A formula error, a formula without a result, or another formula came or went since this was last looked at. */
  readonly met = { error: false, pending: false, formula: false };
  private readonly sorter: RowSorter;
  private readonly totals: TotalRow[];
  /** Columns of the sheet in which ditto marks stand. */
  private readonly dittos: ReadonlySet<number>;
  private readonly sequence: number;
  /** Rows counted by a number. */
  private numbered = 0;
  /** The row with which the notes below the table begin. */
  private readonly notesFrom: number;

  constructor(
    table: Table,
    readonly how: HowRead,
  ) {
    // Amounts are read without their formats, but one rule asks how they are shown.
    const formatted = Object.values(table.columns).filter((cells) => needsFormats(cells.column) || isSummed(cells));
    this.own = new OwnGrid(table.grid, new Set(formatted.map(({ position }) => position)));
    this.totals = [...table.totals];
    this.table = remember({ ...table, grid: this.own.grid, totals: this.totals }, how);
    this.reader = new RowReader(this.own.grid, this.table, how);
    this.dittos = new Set(
      Object.values(table.columns)
        .filter(({ notes }) => [...notes.values()].some(({ raw }) => isDitto(raw)))
        .map(({ position }) => position),
    );
    this.sorter = new RowSorter(this.own.grid, how.header);
    this.sequence = how.header.columns.get(SEQUENCE)?.position ?? NONE;
    const { values } = this.own.grid;
    for (let row = this.bottom + 1; row < values.length; row++)
      if (isNumbered(values[row]![this.sequence])) this.numbered++;
    this.notesFrom = this.findNotes();
  }

  /** Enters one row of a patch into the sheet; the columns of the table are as before. */
  enter(patch: Patch, row: number): Entered {
    const before = this.own.row(row);
    const kindBefore = this.kindOf(row);
    const { formulaChanges } = this.own;
    const columns = this.own.enter(patch, row);
    if (this.own.formulaChanges !== formulaChanges) this.met.formula = true;
    if (columns.length === 0) return NOTHING;
    if (row <= this.bottom || !headerStands(this.how, this.own.grid, row)) return { of: 'head' };
    const after = this.own.row(row);
    this.meet(columns, before, after);
    const hadNumbers = this.numbered > 0;
    this.numbered += Number(isNumbered(after[this.sequence])) - Number(isNumbered(before[this.sequence]));
    const kind = this.kindOf(row);
    if (!sameKind(kind, kindBefore) || hadNumbers !== this.numbered > 0) return { of: 'rows' };
    if (this.table.rows.length === 0) return { of: 'rows' };
    if (typeof kind === 'object') return this.enterTotal(row);
    // A ditto mark reads what stands above it: its column is read as a whole.
    if (columns.some((column) => this.dittos.has(column) || isDitto(after[column]))) return { of: 'rows' };
    const at = kind === 'data' || kind === 'preset' ? this.dataRow(row) : NONE;
    return at === NONE ? { of: 'beside' } : { of: 'data', row: at, columns };
  }

  /** The table as the sheet says it now, where other rows are data. */
  readAgain(): Table {
    return remember(finish(readTable(this.own.grid, this.how.header, this.how.stamp)), this.how);
  }

  private get bottom(): number {
    return this.how.header.rows[1];
  }

  private kindOf(row: number): RowKind {
    if (row <= this.bottom || row >= this.own.grid.values.length) return 'empty';
    const first = this.table.rows[0] ?? Number.POSITIVE_INFINITY;
    return this.sorter.kindOf(row, { belowHeader: row <= first, afterNotes: row > this.notesFrom });
  }

  private findNotes(): number {
    const { rows } = this.table;
    let next = 0;
    for (let row = this.bottom + 1; row < this.own.grid.values.length; row++) {
      if (rows[next] === row) next++;
      else {
        const place = { belowHeader: next === 0, afterNotes: false };
        if (this.sorter.kindOf(row, place) === 'notes') return row;
      }
    }
    return Number.POSITIVE_INFINITY;
  }

  private enterTotal(row: number): Entered {
    const at = this.totals.findIndex((total) => total.row === row);
    const total = this.totals[at];
    if (!total) return { of: 'rows' };
    this.totals[at] = { ...total, values: this.reader.totals(row) };
    return { of: 'total' };
  }

  private meet(columns: readonly number[], before: readonly CellValue[], after: readonly CellValue[]): void {
    for (const column of columns) {
      for (const value of [before[column], after[column]]) {
        if (value === PENDING) this.met.pending = true;
        else if (typeof value === 'object' && value !== null && isCellError(value)) this.met.error = true;
      }
    }
  }

  /** The data row of a row of the sheet; −1 for none. */
  private dataRow(row: number): number {
    const { rows } = this.table;
    let [low, high] = [0, rows.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      if (rows[middle] === row) return middle;
      if (rows[middle]! < row) low = middle + 1;
      else high = middle - 1;
    }
    return NONE;
  }
}

const sameKind = (a: RowKind, b: RowKind): boolean =>
  typeof a === 'object' && typeof b === 'object'
    ? a.label === b.label && a.rank === b.rank && a.leading === b.leading
    : a === b;
