import type { CellValue, Grid } from '../../model/workbook';
import { headerText, isUnitOnly, type HeaderText } from './headerText';

/** A column of a sheet as its header rows describe it, group heads first, the column's own header last. */
export interface HeaderPath {
  readonly position: number;
  readonly heads: readonly HeaderCell[];
  readonly leaf: HeaderCell;
}

/** A header cell and where it stands. */
export interface HeaderCell extends HeaderText {
  readonly row: number;
  readonly column: number;
}

/** Looks at a few rows of a sheet as if they were its header. */
export type HeaderView = (top: number, depth: number) => readonly HeaderPath[];

/** Prepares a sheet for `HeaderView`: texts are taken apart once, merged cells found once. */
export function headerView(grid: Grid, lastRow: number): HeaderView {
  const texts = new Map<string, HeaderText>();
  const anchors = anchorsOf(grid, lastRow);
  const parsedAt = (row: number, column: number): HeaderCell | undefined => {
    const text = textOf(grid.values[row]?.[column]);
    if (text === '') return undefined;
    let parsed = texts.get(text);
    if (!parsed) texts.set(text, (parsed = headerText(text)));
    return parsed.full === '' && parsed.text === '' ? undefined : { ...parsed, row, column };
  };
  // Windows of every place and depth overlap: a cell is asked for dozens of times.
  const rows: (HeaderCell | undefined)[][] = [];
  const own = (row: number, column: number): HeaderCell | undefined => {
    const cells = (rows[row] ??= (grid.values[row] ?? []).map((_, each) => parsedAt(row, each)));
    return cells[column];
  };
  return (top, depth) => {
    let width = 0;
    for (let row = top; row < top + depth; row++) width = Math.max(width, grid.values[row]?.length ?? 0);
    const paths: HeaderPath[] = [];
    for (let position = 0; position < width; position++) {
      const path = pathAt(position, top, depth, own, anchors);
      if (path) paths.push(path);
    }
    return paths;
  };
}

type CellAt = (row: number, column: number) => HeaderCell | undefined;
type Anchors = ReadonlyMap<string, readonly [number, number]>;

function pathAt(position: number, top: number, depth: number, own: CellAt, anchors: Anchors): HeaderPath | undefined {
  const cells: HeaderCell[] = [];
  const bottom = top + depth - 1;
  for (let row = top; row <= bottom; row++) {
    const cell = own(row, position) ?? groupHead(row, position, bottom, own, anchors);
    if (cell) cells.push(cell);
  }
  while (cells.length > 1 && isUnitOnly(cells.at(-1)!)) {
    const unit = cells.pop()!;
    const named = cells.pop()!;
    cells.push(unit.unit || !named.unit ? { ...named, ...unitOf(unit) } : named);
  }
  const leaf = cells.pop();
  return leaf?.column === position ? { position, heads: cells, leaf } : undefined;
}

const unitOf = ({ text, unit }: HeaderCell): Pick<HeaderCell, 'unit'> => {
  const named = unit ?? headerText(`(${text})`).unit;
  return named ? { unit: named } : {};
};

/** The head over a cell that is blank itself: the merged cell it belongs to, or the next text to its left. */
function groupHead(
  row: number,
  position: number,
  bottom: number,
  own: CellAt,
  anchors: Anchors,
): HeaderCell | undefined {
  const anchor = anchors.get(`${row},${position}`);
  if (anchor) return anchor[0] === row && anchor[1] !== position ? own(row, anchor[1]) : undefined;
  if (row === bottom || !below(row, position, bottom, own)) return undefined;
  for (let left = position - 1; left >= 0; left--) {
    const cell = own(row, left);
    // A head that was not merged stands over its first column and over those to the right that have only a header below.
    if (cell) return below(row, left, bottom, own) ? cell : undefined;
    if (!below(row, left, bottom, own)) return undefined;
  }
  return undefined;
}

function below(row: number, column: number, bottom: number, own: CellAt): boolean {
  for (let each = row + 1; each <= bottom; each++) if (own(each, column) !== undefined) return true;
  return false;
}

/** First cell of every merged cell that reaches into the first rows, by the cells it covers. */
function anchorsOf(grid: Grid, lastRow: number): Anchors {
  const anchors = new Map<string, readonly [number, number]>();
  for (const { top, left, bottom, right } of grid.merges) {
    for (let row = top; row <= Math.min(bottom, lastRow); row++) {
      for (let column = left; column <= Math.min(right, left + 200); column++)
        anchors.set(`${row},${column}`, [top, left]);
    }
  }
  return anchors;
}

/** A header is words; years and column numbers typed as numbers are compared as text. */
const textOf = (value: CellValue | undefined): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
