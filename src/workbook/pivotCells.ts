import { pivotTop } from '../model/pivot';
import type { DesignCell, SheetDesign } from '../model/sheet';

/** A design with what its PivotTable shows among its cells: as files keep it, and programs that make none. */
export function withPivotCells(design: SheetDesign): SheetDesign {
  const { pivot } = design;
  if (!pivot) return design;
  const rows: (DesignCell | null)[][] = design.rows.map((row) => [...row]);
  pivot.view.cells.forEach((cells, index) => {
    const row = pivotTop(pivot) + index;
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    cells.forEach((cell, column) => {
      while (line.length < pivot.at.column + column) line.push(null);
      line[pivot.at.column + column] = cell;
    });
  });
  return { ...design, rows };
}
