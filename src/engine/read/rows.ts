import { a1 } from '../../model/address';
import { PLAIN_TABLE } from '../../model/plainTable';
import { SEQUENCE } from '../../model/register';
import type { Interruption } from '../../model/table';
import type { CellValue, Grid } from '../../model/workbook';
import { BLOCK_ROWS, type Steps } from '../steps';
import { isBlank, plain } from './clean';
import type { FoundHeader } from './headers';
import { isColumnNumbers, numbersColumns } from './columnNumbers';
import { letters } from './headerText';
import { unitStated } from './preamble';
import { rowLabel, TOTAL_RANK, type RowLabel } from './rowLabels';
import * as words from './words';

/** A total or subtotal row met among the data. */
export interface MetTotal extends RowLabel {
  readonly row: number;
  /** Data rows above it. */
  readonly after: number;
}

/** Which rows under a header are data, and which are totals. */
export interface FoundRows {
  readonly data: Int32Array;
  readonly totals: readonly MetTotal[];
  readonly interruptions: readonly Interruption[];
}

/** What a row under the header is. `blank` rows may have a number, `empty` ones nothing; `notes` are texts below the table. */
export type RowKind = 'data' | 'preset' | 'blank' | 'empty' | 'aside' | 'header' | 'notes' | RowLabel;

/** After the notes a row needs this many filled cells to be data that someone added below them. */
const FILLED_AFTER_NOTES = 3;
/** Names longer than this are no labels of total rows. */
const LONGEST_LABEL = 4;
/** 其中：, of which. */
const OF_WHICH = /^(?:其中|ofwhich)/;
const opensNotes = words.beginsWithAny(words.NOTE_OPENINGS);
const opensFiling = words.beginsWithAny(words.FILING_OPENINGS);

/**
 * Tells the rows under a header apart: data, totals, subtotals, repeated headers, column numbers, headings, notes,
 * signatures and blanks. A row is data when any cell of a register column is filled, 序号 and computed cells apart.
 * Rows a sheet starts with (`presetRows`) become data together, when one of them is filled in.
 */
export function* findRows(grid: Grid, header: FoundHeader): Steps<FoundRows> {
  const sorter = new RowSorter(grid, header);
  const data = new Int32Array(Math.max(0, grid.values.length - header.rows[1] - 1));
  const presets: number[] = [];
  const totals: MetTotal[] = [];
  const gaps = new Gaps();
  let count = 0;
  let afterNotes = false;
  for (let row = header.rows[1] + 1; row < grid.values.length; row++) {
    if ((row & (BLOCK_ROWS - 1)) === 0) yield row / grid.values.length;
    const kind = sorter.kindOf(row, { belowHeader: count === 0 && presets.length === 0, afterNotes });
    gaps.meet(row, kind);
    if (kind === 'data') data[count++] = row;
    else if (kind === 'preset') presets.push(row);
    else if (kind === 'notes') afterNotes = true;
    else if (typeof kind === 'object') totals.push({ ...kind, row, after: count });
  }
  const found = data.subarray(0, count);
  const { interruptions } = gaps;
  if (count === 0 || presets.length === 0) return { data: found.slice(), totals, interruptions };
  return { data: Int32Array.from([...presets, ...found]).sort(), totals, interruptions };
}

/** Collects what stands between data rows and is none. Blank rows beside a heading or a subtotal only set it apart. */
class Gaps {
  readonly interruptions: Interruption[] = [];
  private met: Interruption[] = [];
  private hasBegun = false;
  private isSetApart = false;

  meet(row: number, kind: RowKind): void {
    if (kind === 'data' || kind === 'preset') {
      if (this.hasBegun) {
        this.interruptions.push(...this.met.filter((each) => each.of === 'header' || !this.isSetApart));
      }
      this.met = [];
      this.hasBegun = true;
      this.isSetApart = false;
    } else if (kind === 'header') this.met.push({ row, of: 'header' });
    else if (kind === 'empty') this.met.push({ row, of: 'blank' });
    else if (kind !== 'blank') this.isSetApart = true;
  }
}

/** A sum over cells of its own sheet, and nothing else. */
const SUM_ALONE = /^=?\s*(?:SUM|SUBTOTAL)\([^!]*\)$/i;
const ROW_NUMBERS = /[A-Z]\$?(\d+)/g;
/** It takes the rank of a 合计. */
const UNLABELLED: RowLabel = { label: '', rank: TOTAL_RANK, leading: false };

/** What came before a row decides what it may be. */
export interface RowPlace {
  /** No data yet. */
  readonly belowHeader: boolean;
  readonly afterNotes: boolean;
}

/** Tells what one row under a header is. Looks at the grid as it stands when it is asked, but for `numbered`. */
export class RowSorter {
  /** Columns of the sheet whose being filled makes a row data. */
  private readonly filling: readonly number[];
  private readonly preset: readonly number[];
  private readonly sequence: number;
  private readonly name: number;
  private readonly isPlain: boolean;
  private readonly headerCells: ReadonlyMap<number, ReadonlySet<string>>;
  /** Some row is counted by a number: 一 in 序号 is a heading then. */
  private readonly numbered: boolean;

  constructor(
    private readonly grid: Grid,
    private readonly header: FoundHeader,
  ) {
    const { register, columns } = header;
    this.isPlain = register.id === PLAIN_TABLE.id;
    const presetIds = new Set(register.sheet.presetRows?.flatMap(Object.keys));
    const found = [...columns.values()].filter(({ id }) => id !== SEQUENCE && !register.columns[id]?.computed);
    this.filling = found.filter(({ id }) => !presetIds.has(id)).map(({ position }) => position);
    this.preset = found.filter(({ id }) => presetIds.has(id)).map(({ position }) => position);
    this.sequence = columns.get(SEQUENCE)?.position ?? -1;
    this.name = (columns.get(register.rowName) ?? columns.get(register.key[0] ?? ''))?.position ?? -1;
    this.headerCells = headerCellsOf(header);
    this.numbered = grid.values.slice(header.rows[1] + 1).some((cells) => isNumbered(cells[this.sequence]));
  }

  kindOf(row: number, { belowHeader, afterNotes }: RowPlace): RowKind {
    const cells = this.grid.values[row]!;
    const name = cells[this.name];
    // The ordinary row of a register: a number and a long name.
    if (
      !afterNotes &&
      !belowHeader &&
      typeof name === 'string' &&
      name.length > LONGEST_LABEL &&
      typeof cells[this.sequence] === 'number'
    ) {
      if (this.preset.length === 0 && !mayBeLabel(name)) return 'data';
    }
    if (belowHeader && numbersColumns(cells, this.name)) return 'aside';
    return this.slowly(row, cells, afterNotes);
  }

  private slowly(row: number, cells: readonly CellValue[], afterNotes: boolean): RowKind {
    const first = firstFilled(cells);
    if (first.length === 0) return 'empty';
    const aside = this.aside(row, cells, first, afterNotes) ?? this.sums(row, cells);
    if (aside) return aside;
    let filled = 0;
    for (const position of this.filling) if (!isBlank(cells[position])) filled++;
    if (filled >= (afterNotes ? FILLED_AFTER_NOTES : 1)) return 'data';
    return !afterNotes && this.preset.some((position) => !isBlank(cells[position])) ? 'preset' : 'blank';
  }

  /** What else than data the row may be. */
  private aside(
    row: number,
    cells: readonly CellValue[],
    first: readonly number[],
    afterNotes: boolean,
  ): RowKind | undefined {
    const sequence = cells[this.sequence];
    const label = rowLabel(
      first.map((column) => ({ column, value: cells[column]! })),
      {
        sequence: this.sequence,
        headings: this.numbered,
        named: !isBlank(cells[this.name]),
        name: this.name,
      },
    );
    if (label) return label;
    const opening = cells[first[0]!];
    if (typeof opening === 'string' && !isNumbered(sequence)) {
      const word = plain(opening);
      if (opensNotes(word)) return 'notes';
      if (opensFiling(word) || unitStated(opening) !== undefined) return 'aside';
      if (first.length === 1 && (afterNotes || this.isHeading(row, first[0]!, opening))) return 'aside';
    }
    // A part of the row above, on a table whose rows are added up.
    const name = cells[this.name];
    if (this.isPlain && typeof name === 'string' && OF_WHICH.test(plain(name))) return 'aside';
    if (this.repeatsHeader(cells) || isColumnNumbers(cells)) return 'header';
    return undefined;
  }

  /**
   * A row of nothing but sums that no number and no name begins: a total that lost its label when it adds up other
   * rows, and a row prepared for data when it adds up its own cells.
   */
  private sums(row: number, cells: readonly CellValue[]): RowKind | undefined {
    if (!isBlank(cells[this.sequence]) || !isBlank(cells[this.name])) return undefined;
    let upwards = false;
    for (let column = 0; column < cells.length; column++) {
      if (isBlank(cells[column])) continue;
      const formula = this.grid.formulas.get(a1(row, column));
      if (formula === undefined || !SUM_ALONE.test(formula)) return undefined;
      upwards ||= [...formula.matchAll(ROW_NUMBERS)].some(([, number]) => Number(number) !== row + 1);
    }
    return upwards ? UNLABELLED : 'blank';
  }

  /** A text alone in its row, in the number column or merged over others, or numbered as headings are. */
  private isHeading(row: number, column: number, text: string): boolean {
    if (column === this.sequence || /^[（(]?[一二三四五六七八九十]+[、）).]/.test(text.trim())) return true;
    return this.grid.merges.some(({ top, left, right }) => top === row && left === column && right > left + 1);
  }

  private repeatsHeader(cells: readonly CellValue[]): boolean {
    let filled = 0;
    let texts = 0;
    for (const value of cells) {
      if (isBlank(value)) continue;
      filled++;
      if (typeof value === 'string') texts++;
    }
    // More than half of the filled cells must repeat: a few that do not settle it.
    let repeated = 0;
    for (let position = 0; position < cells.length && (repeated + texts) * 2 > filled; position++) {
      const value = cells[position]!;
      if (typeof value !== 'string' || isBlank(value)) continue;
      texts--;
      if (this.headerCells.get(position)?.has(letters(value))) repeated++;
    }
    return repeated >= 2 && repeated * 2 > filled;
  }
}

/** Names that end or begin as labels of total rows do; a quick look at a few signs. */
const mayBeLabel = (name: string): boolean => {
  const last = name.charCodeAt(name.length - 1);
  const first = name.charCodeAt(0) | 0x20;
  return last === 0x8ba1 || last === 0x3a || last === 0xff1a || first === 0x74 || first === 0x73 || first === 0x67;
};

export const isNumbered = (value: CellValue | undefined): boolean =>
  typeof value === 'number' || (typeof value === 'string' && /^\s*\d+\s*$/.test(value));

/** The first three filled cells of a row. */
function firstFilled(cells: readonly CellValue[]): number[] {
  const found: number[] = [];
  for (let column = 0; column < cells.length && found.length < 3; column++) {
    if (!isBlank(cells[column])) found.push(column);
  }
  return found;
}

function headerCellsOf({ paths }: FoundHeader): Map<number, Set<string>> {
  const cells = new Map<number, Set<string>>();
  for (const { position, leaf, heads } of paths) {
    cells.set(position, new Set([leaf, ...heads.filter((head) => head.column === position)].map((cell) => cell.full)));
  }
  return cells;
}
