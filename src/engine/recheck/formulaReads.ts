import { a1, LAST_ROW, parseA1, type CellAddress, type RangeAddress } from '../../model/address';
import type { Grid, SheetRange } from '../../model/workbook';

/** Cells a formula may read, as its text tells; names, structured references and INDIRECT do not. */
export type Reads = readonly SheetRange[];

/** A cell with a formula. */
export interface FormulaCell extends CellAddress {
  readonly sheet: string;
}

const REFERENCE =
  /(?:('(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(?<![\p{L}\p{N}_.])\$?([A-Z]{1,3})\$?(\d+)?(?::\$?([A-Z]{1,3})\$?(\d+)?)?(?![\p{L}\p{N}_.(!])/gu;
const TEXTS = /"[^"]*"/g;
const ROW_NUMBERS = /[A-Z]\$?(\d+)/g;

/** The cells a formula of a sheet names. */
export function readsOf(formula: string, sheet: string): Reads {
  const reads: SheetRange[] = [];
  for (const [, name, left = '', top, right = left, bottom] of formula.replace(TEXTS, '""').matchAll(REFERENCE)) {
    // Letters alone are a name, unless a second column follows: A:A.
    if (top === undefined && right === left && bottom === undefined && !formula.includes(`${left}:`)) continue;
    const from = parseA1(`${left}${top ?? '1'}`);
    const to = parseA1(`${right}${bottom ?? top ?? String(LAST_ROW + 1)}`);
    if (!from || !to) continue;
    reads.push({
      sheet: name === undefined ? sheet : name.replace(/^'|'$/g, '').replaceAll("''", "'"),
      range: {
        top: Math.min(from.row, to.row),
        left: Math.min(from.column, to.column),
        bottom: Math.max(from.row, to.row),
        right: Math.max(from.column, to.column),
      },
    });
  }
  return reads;
}

/** Whether a formula names cells of its own row alone: such formulas are found with their row. */
function isOfItsRow(formula: string, row: number): boolean {
  if (formula.includes('!')) return false;
  let numbers = 0;
  for (const [, number] of formula.matchAll(ROW_NUMBERS)) {
    if (Number(number) !== row + 1) return false;
    numbers++;
  }
  return numbers > 0 && !/[A-Z]:\$?[A-Z]/.test(formula);
}

/** The formulas of some sheets that read other rows or other sheets. */
export function farFormulas(grids: readonly Grid[]): readonly (FormulaCell & { readonly reads: Reads })[] {
  return grids.flatMap(({ name, formulas }) => {
    const found: (FormulaCell & { readonly reads: Reads })[] = [];
    for (const [address, formula] of formulas) {
      const cell = parseA1(address);
      if (!cell || isOfItsRow(formula, cell.row)) continue;
      found.push({ ...cell, sheet: name, reads: readsOf(formula, name) });
    }
    return found;
  });
}

/** The cells of a row whose formulas read cells of it. */
export function readersInRow(grid: Grid, row: number, range: RangeAddress): readonly FormulaCell[] {
  const found: FormulaCell[] = [];
  const cells = grid.values[row] ?? [];
  for (let column = 0; column < cells.length; column++) {
    const formula = grid.formulas.get(a1(row, column));
    if (formula === undefined) continue;
    const changed = { sheet: grid.name, range: { ...range, top: row, bottom: row } };
    if (readsOf(formula, grid.name).some((read) => overlap(read, changed))) {
      found.push({ sheet: grid.name, row, column });
    }
  }
  return found;
}

/** Whether two ranges share a cell. */
export const overlap = (a: SheetRange, b: SheetRange): boolean =>
  a.sheet === b.sheet &&
  a.range.top <= b.range.bottom &&
  b.range.top <= a.range.bottom &&
  a.range.left <= b.range.right &&
  b.range.left <= a.range.right;
