import { a1 } from '../model/address';
import { groupBy } from '../model/groups';
import { PENDING, type CellChange, type CellValue, type Grid } from '../model/workbook';
import { withoutBlankCells } from './blankEnd';
import { fittedText } from './limits';

/** What stands in a cell. */
export type Held = CellChange['from'];

/** A text of no characters is a blank. */
const plainValue = (value: CellValue): CellValue => (value === '' ? null : value);

/** Whether a cell holds what a change expects of it. */
export function holds(cell: Held, expected: Held): boolean {
  if (cell.formula !== undefined || expected.formula !== undefined) return cell.formula === expected.formula;
  const [one, other] = [plainValue(cell.value), plainValue(expected.value)];
  return typeof one === 'object' && typeof other === 'object' && one !== null && other !== null
    ? one.error === other.error
    : one === other;
}

/** What a change puts into its cell: texts too long for one are cut. */
export function contentOf({ to }: CellChange): CellChange['to'] {
  return typeof to.value === 'string' ? { ...to, value: fittedText(to.value) } : to;
}

/** The changes by the sheets they belong to. @throws {Error} when a cell is to be changed twice, or to no number */
export function changesBySheet(changes: readonly CellChange[]): ReadonlyMap<string, readonly CellChange[]> {
  const seen = new Set<string>();
  for (const { sheet, row, column, to } of changes) {
    const name = `${sheet.toLowerCase()}!${a1(row, column)}`;
    if (seen.has(name)) throw new Error(`${name} is changed twice`);
    if (typeof to.value === 'number' && !Number.isFinite(to.value))
      throw new Error(`${name}: ${to.value} is no number`);
    seen.add(name);
  }
  return groupBy(changes, ({ sheet }) => sheet);
}

/** What a cell of a grid holds. */
export function heldIn({ values, formulas }: Grid, row: number, column: number): Held {
  const formula = formulas.get(a1(row, column));
  return { value: values[row]?.[column] ?? null, ...(formula !== undefined && { formula }) };
}

/** The grid with cells changed. */
export function changedGrid(grid: Grid, changes: readonly CellChange[]): Grid {
  const values = grid.values.map((row) => [...row]);
  const formulas = new Map(grid.formulas);
  const formats = new Map(grid.formats);
  for (const change of changes) {
    const { row, column, format } = change;
    const { value, formula } = contentOf(change);
    const address = a1(row, column);
    while (values.length <= row) values.push([]);
    const cells = (values[row] ??= []);
    while (cells.length <= column) cells.push(null);
    cells[column] = formula === undefined ? plainValue(value) : (value ?? PENDING);
    if (formula === undefined) formulas.delete(address);
    else formulas.set(address, formula);
    if (format !== undefined && format.toLowerCase() !== 'general') formats.set(address, format);
    // Formats are known only of cells that hold something.
    if (format?.toLowerCase() === 'general' || cells[column] === null) formats.delete(address);
  }
  return { ...grid, values: withoutBlankCells(values), formulas, formats };
}
