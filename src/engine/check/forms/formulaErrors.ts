import { a1, parseA1Range, type CellAddress } from '../../../model/address';
import { isCellError, type Grid } from '../../../model/workbook';

/** A formula error where it begins, with the cells of the sheet that only pass it on. */
export interface FormulaError {
  readonly cell: CellAddress;
  readonly text: string;
  readonly passedOn: readonly CellAddress[];
}

/** A reference to a cell or range of the same sheet; a name, a function or another sheet's cell is none. */
const REFERENCE = /(?<![\p{L}\p{N}_.!$:])\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\p{L}\p{N}_.(!:])/gu;
const TEXTS = /"[^"]*"/g;
const SHEETS = /'[^']*'!/g;

interface Errored extends CellAddress {
  readonly address: string;
  readonly text: string;
}

/** All errors of a sheet, rows of totals and columns of the office's own included: each once, where it begins. */
export function formulaErrorsOf(grid: Grid): FormulaError[] {
  const errors = new Map<string, Errored>();
  for (const [row, cells] of grid.values.entries()) {
    for (let column = 0; column < cells.length; column++) {
      const value = cells[column];
      if (typeof value !== 'object' || value === null || !isCellError(value)) continue;
      const address = a1(row, column);
      errors.set(address, { row, column, address, text: value.error });
    }
  }
  const all = [...errors.values()];
  const sources = new Map(all.map((error) => [error.address, sourceOf(error, grid, errors, all)]));
  const passedOn = new Map<string, CellAddress[]>();
  const roots: Errored[] = [];
  for (const error of all) {
    const root = rootOf(error, sources);
    if (root === error) roots.push(error);
    else {
      const known = passedOn.get(root.address);
      if (known) known.push(error);
      else passedOn.set(root.address, [error]);
    }
  }
  return roots.map((root) => ({ cell: root, text: root.text, passedOn: passedOn.get(root.address) ?? [] }));
}

/** The first cell with an error that the formula of another reads. A formula that names an error has it from itself. */
function sourceOf(
  { address, text }: Errored,
  { formulas }: Grid,
  errors: ReadonlyMap<string, Errored>,
  all: readonly Errored[],
): Errored | undefined {
  const formula = formulas.get(address)?.replace(TEXTS, '').replace(SHEETS, '!');
  if (formula === undefined || formula.includes(text)) return undefined;
  for (const [reference] of formula.matchAll(REFERENCE)) {
    const single = errors.get(reference.replaceAll('$', ''));
    if (single) return single;
    const range = reference.includes(':') ? parseA1Range(reference) : undefined;
    const within = range && all.find((each) => isWithin(each, range));
    if (within) return within;
  }
  return undefined;
}

const isWithin = (cell: CellAddress, range: NonNullable<ReturnType<typeof parseA1Range>>): boolean =>
  cell.row >= range.top && cell.row <= range.bottom && cell.column >= range.left && cell.column <= range.right;

/** Where an error comes from in the end; of cells that read one another in a circle, each is its own. */
function rootOf(error: Errored, sources: ReadonlyMap<string, Errored | undefined>): Errored {
  const seen = new Set<Errored>();
  let root = error;
  for (let source = sources.get(root.address); source && !seen.has(root); source = sources.get(root.address)) {
    seen.add(root);
    root = source;
  }
  return root;
}
