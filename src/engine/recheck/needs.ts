import { LAST_COLUMN } from '../../model/address';
import type { Grid, SheetRange } from '../../model/workbook';
import { farFormulas, overlap, readersInRow } from './formulaReads';

/** More rows than this are those of whole columns: what lies below the sheet's last row is blank. */
const WHOLE_COLUMN = 1_000_000;

/** So many rows are not looked at one by one: all of their cells may have changed. */
const TALL = 2000;
/** Where one formula after another follows from an edit, as in running sums, all formulas are read again. */
const MOST_FOLLOWED = 500;

/** Tells which rows of some sheets may differ after an edit: those edited, and those whose formulas follow from them. */
export class Needs {
  private readonly far: ReturnType<typeof farFormulas>;
  private readonly grids: ReadonlyMap<string, Grid>;
  private readonly widths = new Map<string, number>();

  constructor(grids: readonly Grid[]) {
    this.grids = new Map(grids.map((grid) => [grid.name, grid]));
    this.far = farFormulas(grids);
  }

  /**
   * Ranges to read again: rows in their full width. An edit of a sheet that is none of these is given back as it is.
   */
  after(edits: readonly SheetRange[]): readonly SheetRange[] {
    const rows = new Map<string, Set<number>>();
    const elsewhere: SheetRange[] = [];
    const changed: SheetRange[] = [];
    for (const edit of edits) {
      const grid = this.grids.get(edit.sheet);
      if (grid) changed.push(within(edit, grid));
      else elsewhere.push(edit);
    }
    const met = new Set<string>();
    const add = (sheet: string, row: number, column: number): void => {
      const name = `${row},${column} ${sheet}`;
      if (met.has(name)) return;
      met.add(name);
      changed.push({ sheet, range: { top: row, left: column, bottom: row, right: column } });
    };
    for (const each of changed) {
      const grid = this.grids.get(each.sheet)!;
      const known = rows.get(each.sheet) ?? new Set<number>();
      rows.set(each.sheet, known);
      for (let row = each.range.top; row <= each.range.bottom; row++) {
        known.add(row);
        if (grid.formulas.size === 0 || isTall(each)) continue;
        for (const { column } of readersInRow(grid, row, each.range)) add(each.sheet, row, column);
      }
      for (const { sheet, row, column, reads } of this.far) {
        if (reads.some((read) => overlap(read, each))) add(sheet, row, column);
      }
      if (met.size > MOST_FOLLOWED) {
        for (const { name, formulas, values } of this.grids.values()) {
          if (formulas.size > 0) rows.set(name, new Set([...(rows.get(name) ?? []), ...values.keys()]));
        }
        break;
      }
    }
    return [...elsewhere, ...[...rows].flatMap(([sheet, known]) => this.inFull(sheet, known, edits))];
  }

  /** Rows as ranges over the whole width of their sheet, neighbours together. */
  private inFull(sheet: string, rows: ReadonlySet<number>, edits: readonly SheetRange[]): readonly SheetRange[] {
    const edited = edits.filter((edit) => edit.sheet === sheet).map(({ range }) => range.right);
    const right = Math.max(this.widthOf(sheet) - 1, ...edited.filter((column) => column < LAST_COLUMN), 0);
    const ranges: { sheet: string; range: { top: number; left: number; bottom: number; right: number } }[] = [];
    for (const row of [...rows].sort((a, b) => a - b)) {
      const last = ranges.at(-1);
      if (last?.range.bottom === row - 1) last.range.bottom = row;
      else ranges.push({ sheet, range: { top: row, left: 0, bottom: row, right } });
    }
    return ranges;
  }

  private widthOf(sheet: string): number {
    const known = this.widths.get(sheet);
    if (known !== undefined) return known;
    const width = this.grids.get(sheet)!.values.reduce((widest, cells) => Math.max(widest, cells.length), 1);
    this.widths.set(sheet, width);
    return width;
  }
}

/** An edit without what lies below the last row of its sheet, where whole columns were edited. */
function within({ sheet, range }: SheetRange, { values }: Grid): SheetRange {
  const isWhole = range.bottom - range.top >= WHOLE_COLUMN;
  const bottom = isWhole ? Math.max(range.top, values.length - 1) : range.bottom;
  const rows = { ...range, bottom };
  return { sheet, range: isTall({ sheet, range: rows }) ? { ...rows, left: 0, right: LAST_COLUMN } : rows };
}

const isTall = ({ range }: SheetRange): boolean => range.bottom - range.top > TALL;
