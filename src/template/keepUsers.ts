import { a1 } from '../model/address';
import type { CellStyle, DesignCell, SheetDesign } from '../model/sheet';
import { isCellError, PENDING, type CellValue, type Grid } from '../model/workbook';

/** How a sheet of ours was made: what has been changed since is somebody's. */
export interface Made {
  readonly rows: number;
  readonly columns: number;
  /** Characters wide, by column. */
  readonly widths: readonly number[];
}

/** A sheet of ours as it stands now. */
export interface Standing {
  readonly grid: Grid;
  /** Characters wide, by column, as near as the program tells; undefined where it does not. */
  readonly widths: readonly (number | undefined)[];
}

/** How a design is made, as a text for the stamp. */
export const madeWords = ({ rows, widths }: SheetDesign): string =>
  [String(rows.length), String(widths.length), widths.join(' ')].join(';');

/** The same back; undefined for a text that says something else. */
export function parseMade(words: string): Made | undefined {
  const [rows = '', columns = '', widths = ''] = words.split(';');
  const made = { rows: Number(rows), columns: Number(columns), widths: widths.split(' ').map(Number) };
  const isWhole = [made.rows, made.columns].every((size) => Number.isInteger(size) && size > 0);
  return isWhole && made.widths.length === made.columns && made.widths.every((width) => width > 0) ? made : undefined;
}

/**
 * The new sheet with what people did to the one whose place it takes: widths they changed, columns they hid, and what
 * they wrote beside or below the table. What stands beside a row follows the row.
 */
export function keepUsers(design: SheetDesign, { grid, widths }: Standing, made: Made): SheetDesign {
  const isSameShape = design.widths.length === made.columns;
  const scale = scaleOf(widths, made.widths);
  const columns = design.widths.length;
  const own = design.widths.map((width, column) => {
    const now = (widths[column] ?? 0) / scale;
    const was = made.widths[column] ?? 0;
    return isSameShape && now > 0 && Math.abs(now / was - 1) > TOLERANCE ? rounded(now) : width;
  });
  const { cells, styles, right, bottom } = writtenOutside(design, grid, made);
  const beside = Array.from({ length: Math.max(0, right + 1 - columns) }, (_, index) => {
    const now = widths[made.columns + index];
    return now === undefined || now <= 0 ? BESIDE : rounded(now / scale);
  });
  const hidden = [...grid.hiddenColumns]
    .filter((column) => column >= made.columns || isSameShape)
    .sort((a, b) => a - b);
  const rows = Array.from({ length: Math.max(design.rows.length, bottom + 1) }, (_, row) => {
    const line = [...(design.rows[row] ?? [])];
    for (const [column, cell] of cells.get(row) ?? []) line[column] = cell;
    return Array.from(line, (cell) => cell ?? null);
  });
  return {
    ...design,
    rows,
    styles: { ...design.styles, ...styles },
    widths: [...own, ...beside],
    ...(hidden.length > 0 && { hiddenColumns: hidden.map((column) => shifted(column, made, columns)) }),
  };
}

/** Programs and screens round widths; people change them by more. */
const TOLERANCE = 0.06;
/** Characters wide, where nobody says. */
const BESIDE = 8.5;

const rounded = (width: number): number => Math.round(width * 2) / 2;

/** A column of the old sheet on the new one: those beside the table stay beside it. */
const shifted = (column: number, made: Made, columns: number): number =>
  column < made.columns ? column : column - made.columns + columns;

/** How much wider a program calls every column than it was made: one nobody changed tells, else the one in the middle. */
function scaleOf(now: readonly (number | undefined)[], made: readonly number[]): number {
  const ratios = made.flatMap((width, column) => {
    const found = now[column];
    return found === undefined || found <= 0 ? [] : [found / width];
  });
  if (ratios.length === 0 || ratios.some((ratio) => Math.abs(ratio - 1) < 0.01)) return 1;
  return ratios.sort((one, other) => one - other)[Math.floor(ratios.length / 2)] ?? 1;
}

interface Outside {
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, DesignCell>>;
  readonly styles: Readonly<Record<string, CellStyle>>;
  readonly right: number;
  readonly bottom: number;
}

/** What stands beside and below the table, where it belongs on the new sheet. */
function writtenOutside(design: SheetDesign, grid: Grid, made: Made): Outside {
  const cells = new Map<number, Map<number, DesignCell>>();
  const styles: Record<string, CellStyle> = {};
  let [right, bottom] = [-1, -1];
  const rowOf = rowFinder(design, grid, made);
  grid.values.forEach((line, row) => {
    line.forEach((value, column) => {
      const isOutside = row >= made.rows || column >= made.columns;
      const address = a1(row, column);
      if (!isOutside || value === null || value === PENDING || isCellError(value)) return;
      const at = { row: rowOf(row), column: shifted(column, made, design.widths.length) };
      const isInPlace = at.row === row && at.column === column;
      // A formula is true where it stands; elsewhere its value is kept.
      const formula = isInPlace ? grid.formulas.get(address) : undefined;
      const format = grid.formats.get(address);
      const style = format === undefined ? undefined : `kept|${format}`;
      if (style !== undefined && format !== undefined) styles[style] = { format };
      const kept = { value, ...(formula !== undefined && { formula }), ...(style !== undefined && { style }) };
      cells.set(at.row, (cells.get(at.row) ?? new Map<number, DesignCell>()).set(at.column, kept));
      [right, bottom] = [Math.max(right, at.column), Math.max(bottom, at.row)];
    });
  });
  return { cells, styles, right, bottom };
}

/** Finds rows of the old sheet on the new one by what they are about; those that are gone stand below the table. */
function rowFinder(design: SheetDesign, grid: Grid, made: Made): (row: number) => number {
  const places = new Map<string, number[]>();
  design.rows.forEach((cells, row) => {
    const label = labelOf(cells.map((cell) => cell?.value ?? null));
    places.set(label, [...(places.get(label) ?? []), row]);
  });
  const seen = new Map<string, number>();
  const found: number[] = [];
  let gone = design.rows.length + Math.max(0, grid.values.length - made.rows);
  for (let row = 0; row < Math.min(made.rows, grid.values.length); row++) {
    const label = labelOf((grid.values[row] ?? []).slice(0, made.columns));
    const nth = seen.get(label) ?? 0;
    seen.set(label, nth + 1);
    found.push(places.get(label)?.[nth] ?? -1);
  }
  return (row) => {
    if (row >= made.rows) return row - made.rows + design.rows.length;
    const place = found[row] ?? -1;
    if (place >= 0) return place;
    found[row] = gone++;
    return found[row] ?? gone;
  };
}

/** Texts that tell what a row is about, not how much of it there is; numbers change. */
const LABELS = 4;
const labelOf = (cells: readonly CellValue[]): string =>
  cells
    .filter((cell): cell is string => typeof cell === 'string' && cell !== '')
    .slice(0, LABELS)
    .join('\n');
