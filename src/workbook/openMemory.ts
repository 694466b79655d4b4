import { a1, parseA1, type RangeAddress } from '../model/address';
import { cellRange, contains } from '../model/ranges';
import type { SheetDesign } from '../model/sheet';
import type { Mending, Structure, StructureRequest } from '../model/structure';
import type {
  CellChange,
  CellValue,
  Edit,
  Grid,
  Mark,
  OpenWorkbook,
  Patch,
  ReadOptions,
  SheetInfo,
  SheetRange,
  WriteOptions,
} from '../model/workbook';
import { gridOf, MemoryWorkbook } from './memory';
import { nameTaken, sameSheet } from './own';

export interface OpenMemoryOptions {
  /** What the workbook is called in messages. */
  readonly name?: string;
  /** Whether our writing leaves people their own undo; default true. */
  readonly keepsUndo?: boolean;
  /**
   * Called before the port does anything, with the name of the call: tests let it wait (a slow program) or throw (one
   * that refuses).
   */
  readonly before?: (call: keyof OpenWorkbook) => Promise<void>;
}

/**
 * A workbook somebody is looking at that is nowhere but here, for tests and screens: the port as a program keeps it,
 * and beside it what people do: type, paste, move rows, select. It calculates nothing.
 */
export class OpenMemoryWorkbook extends MemoryWorkbook implements OpenWorkbook {
  readonly keepsUndo: boolean;
  /** The marks that colour cells now. */
  marks: readonly Mark[] = [];
  /** What was last brought into view. */
  revealed: SheetRange | undefined;
  private selected: SheetRange;
  private list: string | undefined;
  private readonly listeners = new Set<(edit: Edit) => void>();
  private readonly before: (call: keyof OpenWorkbook) => Promise<void>;

  constructor(
    grids: readonly Grid[] = [],
    { name, keepsUndo = true, before = () => Promise.resolve() }: OpenMemoryOptions = {},
  ) {
    super(grids, name);
    this.keepsUndo = keepsUndo;
    this.before = before;
    this.selected = { sheet: grids[0]?.name ?? '', range: cellRange({ row: 0, column: 0 }) };
  }

  override async sheets(): Promise<readonly SheetInfo[]> {
    await this.before('sheets');
    return super.sheets();
  }

  /** Without names our list of findings is left out: it was made of the other sheets. */
  override async *read(names?: readonly string[], options: ReadOptions = {}): AsyncIterable<Grid> {
    await this.before('read');
    const all = this.grids.map((grid) => grid.name).filter((name) => name !== this.list);
    yield* super.read(names ?? all, options);
  }

  override async write(design: SheetDesign): Promise<void> {
    await this.before('write');
    return super.write(design);
  }

  override async changeCells(changes: readonly CellChange[]): Promise<readonly CellChange[]> {
    await this.before('changeCells');
    return super.changeCells(changes);
  }

  override async structures(asked: readonly StructureRequest[], options?: ReadOptions): Promise<readonly Structure[]> {
    await this.before('structures');
    return super.structures(asked, options);
  }

  override async mend(sheet: string, mending: Mending): Promise<void> {
    await this.before('mend');
    return super.mend(sheet, mending);
  }

  async selection(): Promise<SheetRange> {
    await this.before('selection');
    return this.selected;
  }

  async reveal(cells: SheetRange): Promise<void> {
    await this.before('reveal');
    const { name } = this.grid(cells.sheet);
    this.selected = { sheet: name, range: cells.range };
    this.revealed = this.selected;
  }

  async readCells(ranges: readonly SheetRange[]): Promise<readonly Patch[]> {
    await this.before('readCells');
    return ranges.map(({ sheet, range }) => patchOf(this.grid(sheet), range));
  }

  async mark(marks: readonly Mark[], list?: SheetDesign, { signal }: WriteOptions = {}): Promise<void> {
    await this.before('mark');
    signal?.throwIfAborted();
    for (const { sheet } of marks) this.grid(sheet);
    const other = this.grids.some(({ name }) => list && sameSheet(name, list.name) && name !== this.list);
    if (list && other) throw nameTaken(list.name, this.name);
    this.removeMarks();
    this.marks = marks;
    if (!list) return;
    this.grids.push(gridOf(list));
    this.list = list.name;
  }

  async clearMarks(signal?: AbortSignal): Promise<void> {
    await this.before('clearMarks');
    signal?.throwIfAborted();
    this.removeMarks();
  }

  async hasMarks(): Promise<boolean> {
    await this.before('hasMarks');
    return this.marks.length > 0 || this.list !== undefined;
  }

  onEdit(listener: (edit: Edit) => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  private removeMarks(): void {
    const at = this.grids.findIndex(({ name }) => name === this.list);
    if (at >= 0) this.grids.splice(at, 1);
    this.list = undefined;
    this.marks = [];
  }

  /** Somebody types into a cell: `type('项目', 'F7', 500)`. */
  type(sheet: string, cell: string, value: CellValue, by: Edit['by'] = 'user'): void {
    this.paste(sheet, cell, [[value]], by);
  }

  /** Somebody pastes values; formulas that stood there are gone. @param from the first cell */
  paste(sheet: string, from: string, rows: readonly (readonly CellValue[])[], by: Edit['by'] = 'user'): void {
    const corner = parseA1(from);
    if (!corner) throw new Error(`${from} is no cell`);
    const grid = this.grid(sheet);
    const values = [...grid.values];
    const formulas = new Map(grid.formulas);
    rows.forEach((cells, down) => {
      const row = [...(values[corner.row + down] ?? [])];
      cells.forEach((value, across) => {
        while (row.length < corner.column + across) row.push(null);
        row[corner.column + across] = value;
        formulas.delete(a1(corner.row + down, corner.column + across));
      });
      while (values.length < corner.row + down) values.push([]);
      values[corner.row + down] = row;
    });
    this.replace({ ...grid, values, formulas });
    const bottom = corner.row + rows.length - 1;
    const right = corner.column + Math.max(...rows.map((row) => row.length)) - 1;
    this.tell({ sheet: grid.name, range: { top: corner.row, left: corner.column, bottom, right }, by });
  }

  /** Somebody inserts a row above one (counting from 0), so that everything below moves; formulas stay as they were. */
  insertRow(sheet: string, at: number, by: Edit['by'] = 'user'): void {
    const grid = this.grid(sheet);
    this.replace({ ...grid, values: [...grid.values.slice(0, at), [], ...grid.values.slice(at)] });
    this.tell({ sheet: grid.name, by });
  }

  /** Somebody deletes a sheet. */
  removeSheet(sheet: string): void {
    this.grids.splice(this.grids.indexOf(this.grid(sheet)), 1);
    this.tell({ by: 'user' });
  }

  /** Somebody selects cells. */
  select(cells: SheetRange): void {
    this.selected = cells;
  }

  private replace(grid: Grid): void {
    this.grids[this.grids.findIndex(({ name }) => name === grid.name)] = grid;
  }

  private tell(edit: Edit): void {
    for (const listener of [...this.listeners]) listener(edit);
  }
}

/** A rectangle of a grid as it stands. */
function patchOf({ name, values, formulas, formats }: Grid, range: RangeAddress): Patch {
  const width = range.right - range.left + 1;
  const inside = <T>(cells: ReadonlyMap<string, T>): Map<string, T> =>
    new Map(
      [...cells].filter(([address]) => {
        const at = parseA1(address);
        return at && contains(range, at);
      }),
    );
  return {
    sheet: name,
    range,
    values: Array.from({ length: range.bottom - range.top + 1 }, (_, down) =>
      Array.from({ length: width }, (__, across) => values[range.top + down]?.[range.left + across] ?? null),
    ),
    formulas: inside(formulas),
    formats: inside(formats),
  };
}
