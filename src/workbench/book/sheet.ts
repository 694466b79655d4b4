import type { Book } from './book';
import { Cells } from './cells';
import type { ChangeType } from './events';
import { moveFormula } from './formula';
import {
  cellsOf,
  columnsOf,
  contains,
  intersection,
  isCell,
  rowsOf,
  SHEET_COLUMNS,
  SHEET_ROWS,
  type Rect,
} from './rect';
import { shiftKeys, shiftOf, type Shift } from './shift';
import { INITIAL_SHEET, rewriteSheetState, shiftSheetState, type SheetState } from './sheetState';
import type { CellStyle, Origin, Scalar } from './types';

export type { SheetState } from './sheetState';

/** What is written into a cell: a value, or a formula with the result it is known to have. */
export interface CellInput {
  readonly value: Scalar;
  /** With the leading `=`. */
  readonly formula?: string | undefined;
}

/** Heights or widths and hidden ones, by number. */
interface Axis {
  sizes: Map<number, number>;
  hidden: Set<number>;
}

/** One sheet of the book. Every change goes through a verb here and is told to the book's listeners. */
export class Sheet {
  private readonly cells = new Cells();
  private readonly axes: Record<'row' | 'column', Axis> = {
    row: { sizes: new Map(), hidden: new Set() },
    column: { sizes: new Map(), hidden: new Set() },
  };
  private current: SheetState = INITIAL_SHEET;

  constructor(
    readonly book: Book,
    readonly id: string,
    private title: string,
  ) {}

  get name(): string {
    return this.title;
  }
  /** Called by the book, which knows whether the name is free. */
  setName(name: string): void {
    this.title = name;
  }

  /** Everything about the sheet that is no cell and no size. */
  get state(): SheetState {
    return this.current;
  }
  set<K extends keyof SheetState>(aspect: K, value: SheetState[K], origin: Origin): void {
    this.current = { ...this.current, [aspect]: value };
    this.book.emit({ type: 'sheet-state', sheet: this, aspect, origin });
  }

  // Reading

  value(row: number, column: number): Scalar {
    return this.cells.value(row, column);
  }
  /** With the leading `=`; undefined where no formula stands. */
  formula(row: number, column: number): string | undefined {
    return this.cells.formula(row, column);
  }
  style(row: number, column: number): CellStyle {
    return this.book.styles.get(this.cells.style(row, column));
  }
  styleIndex(row: number, column: number): number {
    return this.cells.style(row, column);
  }
  /** The looks of whole rows and columns, as indexes into the book's styles. */
  get defaultStyles(): Cells['defaults'] {
    return this.cells.defaults;
  }
  usedRect(valuesOnly = false): Rect | undefined {
    return this.cells.usedRect(valuesOnly);
  }
  /** Rows of a stretch that hold something; the arrays are the book's own: read them only. */
  forEachRow(top: number, bottom: number, visit: (row: number, values: readonly Scalar[]) => void): void {
    this.cells.forEachRow(top, bottom, visit);
  }
  forEachFormula(visit: (row: number, column: number, formula: string) => void): void {
    this.cells.forEachFormula(visit);
  }
  /** The size of a row in points or of a column in characters; undefined: the default. */
  size(axis: 'row' | 'column', index: number): number | undefined {
    return this.axes[axis].sizes.get(index);
  }
  isHidden(axis: 'row' | 'column', index: number): boolean {
    return this.axes[axis].hidden.has(index);
  }
  hidden(axis: 'row' | 'column'): ReadonlySet<number> {
    return this.axes[axis].hidden;
  }
  sizes(axis: 'row' | 'column'): ReadonlyMap<number, number> {
    return this.axes[axis].sizes;
  }

  // Writing cells

  /**
   * Writes a rectangle of cells.
   * @param input what goes into the cell `row`, `column` of the rectangle, from 0; undefined leaves it as it is
   */
  write(rect: Rect, input: (row: number, column: number) => CellInput | undefined, origin: Origin): void {
    const single = isCell(rect);
    const before = single ? this.value(rect.top, rect.left) : null;
    for (let row = rect.top; row <= rect.bottom; row += 1) {
      for (let column = rect.left; column <= rect.right; column += 1) {
        const cell = input(row - rect.top, column - rect.left);
        if (!cell) continue;
        this.cells.set(row, column, cell.value, cell.formula);
      }
    }
    const after = this.value(rect.top, rect.left);
    this.edited(rect, 'RangeEdited', origin, single ? { cell: { before, after } } : {});
  }

  /** Writes plain values, row by row, from a cell on; as files and tests do. */
  fill(row: number, column: number, values: readonly (readonly Scalar[])[], origin: Origin = 'user'): void {
    const width = Math.max(0, ...values.map((line) => line.length));
    if (width === 0) return;
    const rect = { top: row, left: column, bottom: row + values.length - 1, right: column + width - 1 };
    this.write(rect, (r, c) => ({ value: values[r]?.[c] ?? null }), origin);
  }

  /** Results of formulas, as the calculator found them; tells nothing: the book does, once for all of them. */
  setResult(row: number, column: number, value: Scalar): void {
    this.cells.setResult(row, column, value);
  }

  clearContents(rect: Rect, origin: Origin): void {
    const held = this.cells.usedRect(true);
    const cut = held && intersection(rect, held);
    if (cut) this.write(cut, () => ({ value: null }), origin);
  }

  /** Copies cells with their formulas (moved along) and looks; ranges may overlap. */
  copy(source: { readonly sheet: Sheet; readonly rect: Rect }, target: Rect, what: CopyWhat, origin: Origin): void {
    const { rect } = source;
    const [high, wide] = [rowsOf(rect), columnsOf(rect)];
    const taken = Array.from({ length: cellsOf(rect) }, (_, index) => {
      const [row, column] = [rect.top + Math.floor(index / wide), rect.left + (index % wide)];
      return {
        value: source.sheet.value(row, column),
        formula: source.sheet.formula(row, column),
        style: source.sheet.styleIndex(row, column),
        row,
        column,
      };
    });
    const from = (r: number, c: number): (typeof taken)[number] | undefined => taken[(r % high) * wide + (c % wide)];
    if (what !== 'formats') {
      const input = (r: number, c: number): CellInput | undefined => {
        const cell = from(r, c);
        if (!cell) return undefined;
        const formula =
          cell.formula === undefined || what === 'values'
            ? undefined
            : moveFormula(cell.formula, target.top + r - cell.row, target.left + c - cell.column);
        return { value: cell.value, formula };
      };
      this.write(target, input, origin);
    }
    if (what === 'all' || what === 'formats') {
      for (let row = target.top; row <= target.bottom; row += 1) {
        for (let column = target.left; column <= target.right; column += 1) {
          this.cells.setStyle(row, column, from(row - target.top, column - target.left)?.style ?? 0);
        }
      }
      this.book.emit({ type: 'format', sheet: this, rect: target, origin });
    }
  }

  /** Gives cells another look. */
  restyle(rect: Rect, change: (style: CellStyle) => CellStyle, origin: Origin): void {
    const known = new Map<number, number>();
    this.cells.restyle(rect, (index) => {
      const next = known.get(index) ?? this.book.styles.index(change(this.book.styles.get(index)));
      known.set(index, next);
      return next;
    });
    this.book.emit({ type: 'format', sheet: this, rect, origin });
  }

  /** Gives each cell a look of its own; cells whose look stays keep it. */
  restyleEach(rect: Rect, change: (style: CellStyle, row: number, column: number) => CellStyle, origin: Origin): void {
    for (let row = rect.top; row <= rect.bottom; row += 1) {
      for (let column = rect.left; column <= rect.right; column += 1) {
        const before = this.style(row, column);
        const style = change(before, row, column);
        if (style !== before) this.cells.setStyle(row, column, this.book.styles.index(style));
      }
    }
    this.book.emit({ type: 'format', sheet: this, rect, origin });
  }

  // Rows and columns

  resize(axis: 'row' | 'column', first: number, last: number, size: number | undefined, origin: Origin): void {
    for (let index = first; index <= last; index += 1) {
      if (size === undefined) this.axes[axis].sizes.delete(index);
      else this.axes[axis].sizes.set(index, size);
    }
    this.book.emit({ type: 'axis', sheet: this, axis, rect: stretch(axis, first, last), origin });
  }

  hide(axis: 'row' | 'column', first: number, last: number, hidden: boolean, origin: Origin): void {
    for (let index = first; index <= last; index += 1) {
      if (hidden) this.axes[axis].hidden.add(index);
      else this.axes[axis].hidden.delete(index);
    }
    this.book.emit({ type: 'axis', sheet: this, axis, rect: stretch(axis, first, last), hidden, origin });
  }

  /** Makes room for the cells of a rectangle: what stood there moves down or to the right. */
  insert(rect: Rect, axis: 'row' | 'column', origin: Origin): void {
    this.shift(rect, axis, false, origin);
  }
  /** Takes cells out: what stood below or to the right moves up or to the left. */
  remove(rect: Rect, axis: 'row' | 'column', origin: Origin): void {
    this.shift(rect, axis, true, origin);
  }

  private shift(rect: Rect, axis: 'row' | 'column', removing: boolean, origin: Origin): void {
    const shift = shiftOf(rect, axis, removing);
    this.cells.shift(shift);
    const whole = contains(rect, stretch(axis, shift.at, shift.at));
    if (whole) {
      const sizes = this.axes[axis];
      sizes.sizes = shiftKeys(sizes.sizes, shift);
      sizes.hidden = new Set(shiftKeys(new Map([...sizes.hidden].map((index) => [index, true])), shift).keys());
    }
    this.current = shiftSheetState(this.current, shift, whole);
    this.book.shiftReferences(this, shift);
    this.edited(rect, changeType(whole, axis, removing), origin, { shift });
  }

  /** Called by the book: formulas may name cells that moved. */
  rewriteFormulas(rewrite: (formula: string) => string): void {
    this.cells.rewriteFormulas(rewrite);
    this.current = rewriteSheetState(this.current, rewrite);
  }

  private edited(
    rect: Rect,
    change: ChangeType,
    origin: Origin,
    more: { readonly shift?: Shift; readonly cell?: { readonly before: Scalar; readonly after: Scalar } },
  ): void {
    this.book.touched(this, rect);
    this.book.emit({ type: 'cells', sheet: this, rect, change, origin, ...more });
  }
}

export type CopyWhat = 'all' | 'formulas' | 'values' | 'formats';

const stretch = (axis: 'row' | 'column', first: number, last: number): Rect =>
  axis === 'row'
    ? { top: first, bottom: last, left: 0, right: SHEET_COLUMNS - 1 }
    : { top: 0, bottom: SHEET_ROWS - 1, left: first, right: last };

function changeType(whole: boolean, axis: 'row' | 'column', removing: boolean): ChangeType {
  if (!whole) return removing ? 'CellDeleted' : 'CellInserted';
  if (axis === 'row') return removing ? 'RowDeleted' : 'RowInserted';
  return removing ? 'ColumnDeleted' : 'ColumnInserted';
}
