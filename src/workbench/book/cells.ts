import { boundingRect, isWholeColumns, isWholeRows, rectOf, SHEET_COLUMNS, SHEET_ROWS, type Rect } from './rect';
import { shiftKeys, shiftSpan, type Shift } from './shift';
import type { Scalar } from './types';

/** One row as kept: plain arrays, so that a hundred thousand of them are read at the speed of arrays. */
interface Row {
  values: Scalar[];
  formulas?: Map<number, string>;
  styles?: (number | undefined)[];
}

/** Rows the sheet is asked to go through at most: those that hold something. */
export type RowVisitor = (row: number, values: readonly Scalar[]) => void;

/** The cells of one sheet: values, formulas, indexes of looks. Knows nothing of events. */
export class Cells {
  private rows: (Row | undefined)[] = [];
  private rowStyles = new Map<number, number>();
  private columnStyles = new Map<number, number>();
  private used: { all: Rect | undefined; values: Rect | undefined } | undefined;

  value(row: number, column: number): Scalar {
    return this.rows[row]?.values[column] ?? null;
  }

  formula(row: number, column: number): string | undefined {
    return this.rows[row]?.formulas?.get(column);
  }

  style(row: number, column: number): number {
    return this.rows[row]?.styles?.[column] ?? this.rowStyles.get(row) ?? this.columnStyles.get(column) ?? 0;
  }

  /** Sets what a cell holds; a formula keeps its text and takes `value` as its result. */
  set(row: number, column: number, value: Scalar, formula?: string): void {
    const kept = (this.rows[row] ??= { values: [] });
    while (kept.values.length < column) kept.values.push(null);
    kept.values[column] = value;
    if (formula !== undefined) (kept.formulas ??= new Map()).set(column, formula);
    else kept.formulas?.delete(column);
    this.used = undefined;
  }

  /** Sets what a formula computes to, leaving its text. */
  setResult(row: number, column: number, value: Scalar): void {
    const kept = this.rows[row];
    if (kept) kept.values[column] = value;
  }

  setStyle(row: number, column: number, style: number): void {
    const kept = (this.rows[row] ??= { values: [] });
    const styles = (kept.styles ??= []);
    while (styles.length < column) styles.push(undefined);
    styles[column] = style;
    this.used = undefined;
  }

  /** Gives cells another look, whole rows and columns without touching every cell of them. */
  restyle(rect: Rect, next: (style: number) => number): void {
    if (isWholeColumns(rect)) this.restyleColumns(rect, next);
    else if (isWholeRows(rect)) this.restyleRows(rect, next);
    else {
      for (let row = rect.top; row <= rect.bottom; row += 1) {
        for (let column = rect.left; column <= rect.right; column += 1) {
          this.setStyle(row, column, next(this.style(row, column)));
        }
      }
    }
  }

  private restyleColumns(rect: Rect, next: (style: number) => number): void {
    for (const [row, style] of this.rowStyles) {
      if (isWholeRows(rect)) this.rowStyles.set(row, next(style));
      else this.spellOut(row, style, rect);
    }
    this.rows.forEach((kept) => {
      kept?.styles?.forEach((style, column, styles) => {
        if (style !== undefined && column >= rect.left && column <= rect.right) styles[column] = next(style);
      });
    });
    for (let column = rect.left; column <= rect.right; column += 1) {
      this.columnStyles.set(column, next(this.columnStyles.get(column) ?? 0));
    }
    this.used = undefined;
  }

  /** Gives the cells of a row that have no look of their own the one they show. */
  private spellOut(row: number, style: number, { left, right }: Rect): void {
    for (let column = left; column <= right; column += 1) {
      if (this.rows[row]?.styles?.[column] === undefined) this.setStyle(row, column, style);
    }
  }

  private restyleRows(rect: Rect, next: (style: number) => number): void {
    for (let row = rect.top; row <= rect.bottom; row += 1) {
      if (!this.rowStyles.has(row)) {
        for (const [column, style] of this.columnStyles) this.spellOut(row, style, rectOf(row, column));
      }
      this.rows[row]?.styles?.forEach((style, column, styles) => {
        if (style !== undefined) styles[column] = next(style);
      });
      this.rowStyles.set(row, next(this.rowStyles.get(row) ?? 0));
    }
    this.used = undefined;
  }

  /** Goes through the rows of a stretch that hold something, from the top. */
  forEachRow(top: number, bottom: number, visit: RowVisitor): void {
    const last = Math.min(bottom, this.rows.length - 1);
    for (let row = top; row <= last; row += 1) {
      const kept = this.rows[row];
      if (kept) visit(row, kept.values);
    }
  }

  /** Goes through the formulas of the sheet, row by row. */
  forEachFormula(visit: (row: number, column: number, formula: string) => void): void {
    this.rows.forEach((kept, row) => {
      kept?.formulas?.forEach((formula, column) => {
        visit(row, column, formula);
      });
    });
  }

  rewriteFormulas(rewrite: (formula: string) => string): void {
    this.rows.forEach((kept) => {
      kept?.formulas?.forEach((formula, column, formulas) => formulas.set(column, rewrite(formula)));
    });
  }

  /** The looks that whole rows and columns carry, by number. */
  get defaults(): { readonly rows: ReadonlyMap<number, number>; readonly columns: ReadonlyMap<number, number> } {
    return { rows: this.rowStyles, columns: this.columnStyles };
  }

  /** The rectangle around everything that holds something. @param valuesOnly formats alone do not count */
  usedRect(valuesOnly: boolean): Rect | undefined {
    this.used ??= { all: this.measure(false), values: this.measure(true) };
    return valuesOnly ? this.used.values : this.used.all;
  }

  private measure(valuesOnly: boolean): Rect | undefined {
    let rect: Rect | undefined;
    this.rows.forEach((kept, row) => {
      if (!kept) return;
      const filled = (column: number): boolean => (kept.values[column] ?? null) !== null || isSet(kept, column);
      const isSet = ({ styles, formulas }: Row, column: number): boolean =>
        formulas?.has(column) === true || (!valuesOnly && (styles?.[column] ?? 0) !== 0);
      let right = Math.max(kept.values.length, valuesOnly ? 0 : (kept.styles?.length ?? 0)) - 1;
      while (right >= 0 && !filled(right)) right -= 1;
      if (right < 0) return;
      let left = 0;
      while (!filled(left)) left += 1;
      const line: Rect = { top: row, bottom: row, left, right };
      rect = rect ? boundingRect(rect, line) : line;
    });
    return rect;
  }

  /** Moves cells apart or together; what comes in is blank, with the look of the cells before it. */
  shift(shift: Shift): void {
    if (shift.axis === 'column') this.shiftAcross(shift);
    else if (shift.from === 0 && shift.to === SHEET_COLUMNS - 1) this.shiftRows(shift);
    else this.shiftDown(shift);
    this.used = undefined;
  }

  private shiftRows(shift: Shift): void {
    if (shift.at < this.rows.length) {
      if (shift.count < 0) this.rows.splice(shift.at, -shift.count);
      else {
        const tail = this.rows.splice(shift.at);
        const above = this.rows[shift.at - 1]?.styles;
        for (let each = 0; each < shift.count; each += 1) {
          this.rows.push(above ? { values: [], styles: [...above] } : undefined);
        }
        for (const row of tail) this.rows.push(row);
      }
    }
    this.rowStyles = shiftLooks(this.rowStyles, shift);
  }

  private shiftDown(shift: Shift): void {
    const moved: [number, number, Scalar, string | undefined, number | undefined][] = [];
    for (let row = shift.at; row < this.rows.length; row += 1) {
      const kept = this.rows[row];
      const to = shiftSpan(row, row, shift)?.[0];
      for (let column = shift.from; kept && column <= Math.min(shift.to, width(kept) - 1); column += 1) {
        if (to !== undefined) {
          moved.push([to, column, kept.values[column] ?? null, kept.formulas?.get(column), kept.styles?.[column]]);
        }
        kept.values[column] = null;
        kept.formulas?.delete(column);
        if (kept.styles) kept.styles[column] = undefined;
      }
    }
    for (const [row, column, value, formula, style] of moved) {
      this.set(row, column, value, formula);
      if (style !== undefined) this.setStyle(row, column, style);
    }
  }

  private shiftAcross(shift: Shift): void {
    for (let row = shift.from; row <= Math.min(shift.to, this.rows.length - 1); row += 1) {
      const kept = this.rows[row];
      if (!kept) continue;
      spliceAt(kept.values, shift, null);
      if (kept.styles) spliceAt(kept.styles, shift, kept.styles[shift.at - 1]);
      if (kept.formulas) kept.formulas = shiftKeys(kept.formulas, shift);
    }
    if (shift.from === 0 && shift.to === SHEET_ROWS - 1) this.columnStyles = shiftLooks(this.columnStyles, shift);
  }
}

const width = (row: Row): number => Math.max(row.values.length, row.styles?.length ?? 0);

/** Looks of whole rows or columns, moved along; what comes in has the look of what stands before it. */
function shiftLooks(looks: ReadonlyMap<number, number>, shift: Shift): Map<number, number> {
  const moved = shiftKeys(looks, shift);
  const before = looks.get(shift.at - 1);
  for (let each = 0; before !== undefined && each < shift.count; each += 1) moved.set(shift.at + each, before);
  return moved;
}

function spliceAt<T>(list: T[], { at, count }: Shift, blank: T): void {
  if (at >= list.length) return;
  if (count < 0) list.splice(at, -count);
  else list.splice(at, 0, ...Array<T>(count).fill(blank));
}
