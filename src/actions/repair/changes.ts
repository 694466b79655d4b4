import { a1, type CellAddress } from '../../model/address';
import type { Table } from '../../model/table';
import type { CellChange, CellContent } from '../../model/workbook';

type Place = Pick<Table, 'sheet' | 'grid'>;

/** What a cell of a sheet holds. */
export function heldBy({ grid }: Place, { row, column }: CellAddress): CellChange['from'] {
  const formula = grid.formulas.get(a1(row, column));
  return { value: grid.values[row]?.[column] ?? null, ...(formula !== undefined && { formula }) };
}

/** A change of what a cell holds; its format stays. */
export const changed = (place: Place, { row, column }: CellAddress, to: CellContent): CellChange => ({
  sheet: place.sheet,
  row,
  column,
  from: heldBy(place, { row, column }),
  to,
});

/** A change of the number format alone, of a cell that holds a text or nothing. */
export function reformatted(place: Place, { row, column }: CellAddress, format: string): CellChange {
  const from = heldBy(place, { row, column });
  return {
    sheet: place.sheet,
    row,
    column,
    from,
    to: { value: typeof from.value === 'string' ? from.value : null },
    format,
  };
}
