import { a1, type CellAddress, type RangeAddress } from '../../model/address';
import { headerText } from '../../engine/read/headerText';
import { fitsColumn } from '../../engine/read/fits';
import type { Damage } from '../../model/damage';
import { cellRange, intersection } from '../../model/ranges';
import { columnOf, columnOrder } from '../../model/register';
import { LANGS } from '../../model/text';
import { headerBlocks } from '../../template/header';
import { changed } from './changes';
import { damage } from './damage';
import { cellsListed, fillWith, listed, verbatim, wordsIn } from './list';
import type { StandingSheet } from './standings';
import { NEEDS_PERSON, RENAMED } from './words';

/** A header cell that should read otherwise. */
interface Renamed {
  readonly column: string;
  readonly cell: CellAddress;
}

/** What became of a list sheet's header: columns gone, moved or renamed, merged cells taken apart, 栏次 gone. */
export function headerDamages(standing: StandingSheet): Damage[] {
  const recovered = recoveredColumns(standing);
  return [
    ...missingColumns(standing, recovered),
    ...movedColumns(standing),
    ...renamedHeaders(standing, [...recovered, ...reworded(standing)]),
    ...unmergedHeaders(standing),
    ...(standing.anatomy.ordinals === undefined
      ? [damage('ordinals-lost', standing.table.sheet, [], {}, { by: 'person' })]
      : []),
    ...(standing.table.register.sheet.totals !== 'none' && standing.anatomy.total === undefined
      ? [damage('total-lost', standing.table.sheet, [], {}, { by: 'person' })]
      : []),
  ];
}

const letters = (words: string): string => headerText(words).full;

/** Whether a header reads as its column's, in either language, whatever its blanks, breaks and brackets. */
const reads = (words: string, { header }: ReturnType<typeof columnOf>): boolean =>
  LANGS.some((lang) => letters(words) === letters(header[lang]));

/** Headers that were recognised by another name. */
function reworded({ table, anatomy }: StandingSheet): Renamed[] {
  const { register, grid } = table;
  return anatomy.header.paths.flatMap(({ position, leaf }) => {
    const found = [...anatomy.header.columns.values()].find((each) => each.position === position);
    const words = grid.values[leaf.row]?.[leaf.column];
    if (!found || typeof words !== 'string' || leaf.column !== position) return [];
    const column = columnOf(register, found.id);
    // A header over two cells, the unit below the name, reads as both of them together.
    return reads(words, column) || isUnitCell(leaf.bare) ? [] : [{ column: found.id, cell: leaf }];
  });
}

const isUnitCell = (bare: string): boolean => bare.length <= 1;

/**
 * Columns whose header nobody knows, but which stand between the very columns the template has beside them, and hold
 * nothing that could not be theirs.
 */
function recoveredColumns({ table, anatomy }: StandingSheet): Renamed[] {
  const { register } = table;
  const order = columnOrder(register.sheet.layout);
  const { columns, missing, unknown, paths } = anatomy.header;
  return unknown.flatMap(({ column: position }): Renamed[] => {
    const id = missing.find((each) => {
      const at = order.indexOf(each);
      return isAt(order[at - 1], position - 1) && isAt(order[at + 1], position + 1);
    });
    const cell = paths.find((path) => path.position === position)?.leaf;
    return id !== undefined && cell && fitsColumn(table, id, position) ? [{ column: id, cell }] : [];
  });
  function isAt(id: string | undefined, position: number): boolean {
    return id === undefined
      ? !anatomy.header.paths.some((path) => path.position === position)
      : columns.get(id)?.position === position;
  }
}

function missingColumns({ table, anatomy }: StandingSheet, recovered: readonly Renamed[]): Damage[] {
  const gone = anatomy.header.missing.filter((id) => !recovered.some(({ column }) => column === id));
  if (gone.length === 0) return [];
  const columns = listed(gone.map((id) => columnOf(table.register, id).header));
  return [damage('column-lost', table.sheet, [], { columns }, { by: 'person' })];
}

/** Columns outside the longest run that still stands in the template's order. */
function movedColumns({ table, anatomy }: StandingSheet): Damage[] {
  const order = columnOrder(table.register.sheet.layout);
  const there = [...anatomy.header.columns.values()].sort((one, other) => one.position - other.position);
  const kept = longestRise(there.map(({ id }) => order.indexOf(id)));
  const moved = there.filter((_, index) => !kept.has(index));
  if (moved.length === 0) return [];
  const [top, bottom] = anatomy.header.rows;
  return [
    damage(
      'column-moved',
      table.sheet,
      moved.map(({ position }) => ({ top, left: position, bottom, right: position })),
      { columns: listed(moved.map(({ id }) => columnOf(table.register, id).header)) },
      { by: 'person' },
    ),
  ];
}

/** Places of a longest rising row of numbers among some numbers. */
function longestRise(numbers: readonly number[]): ReadonlySet<number> {
  const best: { readonly length: number; readonly before: number }[] = [];
  numbers.forEach((number, index) => {
    let [length, before] = [1, -1];
    for (let other = 0; other < index; other++) {
      const longer = (best[other]?.length ?? 0) + 1;
      if ((numbers[other] ?? 0) < number && longer > length) [length, before] = [longer, other];
    }
    best.push({ length, before });
  });
  const longest = Math.max(0, ...best.map(({ length }) => length));
  const kept = new Set<number>();
  for (let at = best.findIndex(({ length }) => length === longest); at >= 0; at = best[at]?.before ?? -1) kept.add(at);
  return kept;
}

function renamedHeaders({ table, stamp }: StandingSheet, renamed: readonly Renamed[]): Damage[] {
  if (renamed.length === 0) return [];
  const { register, grid, sheet } = table;
  const columns = listed(
    renamed.map(({ column, cell }) =>
      fillWith(RENAMED, {
        cell: verbatim(a1(cell.row, cell.column)),
        found: wordsIn(grid, cell),
        expected: verbatim(columnOf(register, column).header[stamp.lang]),
      }),
    ),
  );
  const changes = renamed.map(({ column, cell }) =>
    changed(table, cell, { value: columnOf(register, column).header[stamp.lang] }),
  );
  const cells = renamed.map(({ cell }) => cellRange(cell));
  return [damage('header-renamed', sheet, cells, { columns }, { by: 'repair', changes })];
}

/** Merged header cells that were taken apart; merged again where that hides nothing. */
function unmergedHeaders({ table, anatomy }: StandingSheet): Damage[] {
  const { register, grid, sheet } = table;
  const blocks = headerBlocks(register);
  const [top, bottom] = anatomy.header.rows;
  const depth = Math.max(...blocks.map(({ levels }) => levels[1])) + 1;
  if (bottom - top + 1 !== depth) return [];
  const broken = blocks.flatMap(({ columns, levels }): RangeAddress[] => {
    const positions = columns.flatMap((id) => anatomy.header.columns.get(id)?.position ?? []);
    const [left, right] = [Math.min(...positions), Math.max(...positions)];
    if (positions.length < columns.length || isScattered(columns, left, right, anatomy)) return [];
    const block = { top: top + levels[0], left, bottom: top + levels[1], right };
    if (block.top === block.bottom && left === right) return [];
    return grid.merges.some((merge) => intersection(merge, block)) ? [] : [block];
  });
  if (broken.length === 0) return [];
  const safe = broken.filter((block) => isHiddenNothing(block, table));
  const cells = cellsListed(broken);
  return safe.length === broken.length
    ? [damage('header-unmerged', sheet, broken, { cells }, { by: 'repair', mending: { merges: broken } })]
    : [damage('header-unmerged', sheet, broken, { cells }, { by: 'person', todo: NEEDS_PERSON })];
}

/** Whether columns of other groups stand among those of a group. */
const isScattered = (
  columns: readonly string[],
  left: number,
  right: number,
  { header }: StandingSheet['anatomy'],
): boolean =>
  [...header.columns.values()].some(({ id, position }) => position > left && position < right && !columns.includes(id));

/** Whether all cells of a block but the first are blank. */
function isHiddenNothing({ top, left, bottom, right }: RangeAddress, { grid }: StandingSheet['table']): boolean {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const value = grid.values[row]?.[column] ?? null;
      if ((row !== top || column !== left) && value !== null) return false;
    }
  }
  return true;
}
