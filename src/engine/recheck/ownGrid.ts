import { a1 } from '../../model/address';
import { isCellError, type CellValue, type Grid, type Patch } from '../../model/workbook';
import { Overlay } from './overlay';

/** A sheet that edits are entered into. The grid it was made from, and its rows, stay as they are. */
export class OwnGrid {
  readonly grid: Grid;
  /** How often a formula came, went or changed. */
  formulaChanges = 0;
  private readonly rows: (readonly CellValue[])[];
  private readonly formulas: Overlay;
  private readonly formats: Overlay;

  /** @param shown columns whose cells mean what they mean only as they are shown: formats elsewhere are of no account */
  constructor(
    from: Grid,
    private readonly shown: ReadonlySet<number>,
  ) {
    this.rows = from.values.slice();
    this.formulas = new Overlay(from.formulas);
    this.formats = new Overlay(from.formats);
    this.grid = { ...from, values: this.rows, formulas: this.formulas, formats: this.formats };
  }

  /** The cells of a row; none below the last one. */
  row(row: number): readonly CellValue[] {
    return this.rows[row] ?? NO_CELLS;
  }

  /**
   * Enters one row of a patch.
   * @returns the columns of the sheet in which value, formula or format differ now
   */
  enter(patch: Patch, row: number): readonly number[] {
    const { top, left, right } = patch.range;
    const given = patch.values[row - top] ?? NO_CELLS;
    const before = this.row(row);
    let after: CellValue[] | undefined;
    const changed: number[] = [];
    const hasFormulas = patch.formulas.size > 0 || this.formulas.size > 0;
    const hasFormats = patch.formats.size > 0 || this.formats.size > 0;
    for (let column = left; column <= right; column++) {
      const value = given[column - left] ?? null;
      let differs = !sameCell(before[column] ?? null, value);
      if (differs) {
        after ??= wideEnough(before, column);
        while (after.length <= column) after.push(null);
        after[column] = value;
      }
      const isShown = hasFormats && this.shown.has(column);
      if (hasFormulas || isShown) {
        const address = a1(row, column);
        if (hasFormulas && this.formulas.put(address, patch.formulas.get(address))) {
          differs = true;
          this.formulaChanges++;
        }
        if (isShown && this.formats.put(address, patch.formats.get(address))) differs = true;
      }
      if (differs) changed.push(column);
    }
    if (after) {
      while (this.rows.length < row) this.rows.push([]);
      this.rows[row] = after;
    }
    return changed;
  }
}

const NO_CELLS: readonly CellValue[] = [];

const wideEnough = (cells: readonly CellValue[], column: number): CellValue[] =>
  Array.from({ length: Math.max(cells.length, column + 1) }, (_, at) => cells[at] ?? null);

/** Whether two cells hold the same. */
function sameCell(a: CellValue, b: CellValue): boolean {
  if (a === b) return true;
  return typeof a === 'object' && typeof b === 'object' && a !== null && b !== null && isCellError(a) && isCellError(b)
    ? a.error === b.error
    : false;
}
