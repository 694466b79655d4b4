import { a1 } from '../model/address';
import type { SheetDesign } from '../model/sheet';
import { STAMP_SHEET } from '../model/stamp';
import type { Mending, Structure, StructureRequest } from '../model/structure';
import {
  PENDING,
  type CellChange,
  type CellValue,
  type Grid,
  type ReadOptions,
  type SheetInfo,
  type Workbook,
  type WriteOptions,
} from '../model/workbook';
import { withoutBlankCells } from './blankEnd';
import { changedGrid, changesBySheet, heldIn, holds } from './changes';
import { assertDesign, fittedText } from './limits';
import { makeOf, mended, PLAIN_MAKE, reformatted, structureOf, type Make } from './memoryMake';
import { nameTaken, noSuchSheet, replaceableSheets, sameSheet } from './own';
import { withPivotCells } from './pivotCells';

/** What a designed cell holds once written: a text of no characters is a blank; a formula without value is pending. */
function valueOf(cell: SheetDesign['rows'][number][number]): CellValue {
  if (!cell) return null;
  const value = typeof cell.value === 'string' ? fittedText(cell.value) : cell.value;
  if (cell.formula !== undefined) return value ?? PENDING;
  return value === '' ? null : value;
}

/** The grid a design reads back as, from any adapter. */
export function gridOf(written: SheetDesign): Grid {
  const design = withPivotCells(written);
  const formulas = new Map<string, string>();
  const formats = new Map<string, string>();
  const rows = design.rows.map((row, r) =>
    row.map((cell, c) => {
      const value = valueOf(cell);
      const format = cell?.style === undefined ? undefined : design.styles[cell.style]?.format;
      if (cell?.formula !== undefined) formulas.set(a1(r, c), cell.formula);
      if (value !== null && format !== undefined && format.toLowerCase() !== 'general') formats.set(a1(r, c), format);
      return value;
    }),
  );
  return {
    name: design.name,
    visibility: design.visibility,
    values: withoutBlankCells(rows),
    formulas,
    formats,
    merges: design.merges,
    hiddenRows: new Set(),
    hiddenColumns: new Set(design.hiddenColumns),
    protected: design.protection !== undefined,
    date1904: false,
  };
}

/** A workbook that is nowhere but here: the reference of what every adapter does, and the one tests use. */
export class MemoryWorkbook implements Workbook {
  protected readonly grids: Grid[];
  private readonly replaceable: string[];
  /** How the sheets written here are made, by their names. */
  private readonly makes = new Map<string, Make>();

  /** @param grids the sheets it opens with, as somebody left them */
  constructor(
    grids: readonly Grid[] = [],
    readonly name = 'workbook',
  ) {
    this.grids = [...grids];
    this.replaceable = replaceableSheets(grids.find((grid) => grid.name === STAMP_SHEET));
  }

  sheets(): Promise<readonly SheetInfo[]> {
    return Promise.resolve(this.grids.map(({ name, visibility }) => ({ name, visibility })));
  }

  async *read(names?: readonly string[], { signal, progress }: ReadOptions = {}): AsyncIterable<Grid> {
    signal?.throwIfAborted();
    const grids = (names ?? this.grids.map((grid) => grid.name)).map((name) => this.grid(name));
    for (const [index, grid] of grids.entries()) {
      await Promise.resolve();
      signal?.throwIfAborted();
      yield grid;
      progress?.((index + 1) / grids.length);
    }
  }

  /** A sheet by its name. @throws {WorkbookError} missing */
  protected grid(name: string): Grid {
    const grid = this.grids.find((each) => sameSheet(each.name, name));
    if (!grid) throw noSuchSheet(name, this.name);
    return grid;
  }

  write(design: SheetDesign): Promise<void> {
    assertDesign(design);
    const same = (name: string): boolean => sameSheet(name, design.name);
    const index = this.grids.findIndex(({ name }) => same(name));
    if (index >= 0 && !this.replaceable.some(same)) return Promise.reject(nameTaken(design.name, this.name));
    this.grids.splice(index < 0 ? this.grids.length : index, index < 0 ? 0 : 1, gridOf(design));
    this.replaceable.push(design.name);
    this.makes.set(design.name.toLowerCase(), makeOf(design));
    return Promise.resolve();
  }

  /** How a sheet is made. */
  protected make(name: string): Make {
    return this.makes.get(name.toLowerCase()) ?? PLAIN_MAKE;
  }

  structures(asked: readonly StructureRequest[], { signal }: ReadOptions = {}): Promise<readonly Structure[]> {
    return attempt(() => {
      signal?.throwIfAborted();
      return asked.map((each) => structureOf(this.make(this.grid(each.sheet).name), each));
    });
  }

  mend(sheet: string, mending: Mending): Promise<void> {
    return attempt(() => {
      const grid = this.grid(sheet);
      this.grids[this.grids.indexOf(grid)] = { ...grid, merges: [...grid.merges, ...mending.merges] };
      this.makes.set(grid.name.toLowerCase(), mended(this.make(grid.name), mending));
    });
  }

  async writeAll(designs: readonly SheetDesign[], { signal, progress }: WriteOptions = {}): Promise<void> {
    const before = new Set(this.grids.map(({ name }) => name));
    try {
      for (const [index, design] of designs.entries()) {
        signal?.throwIfAborted();
        await this.write(design);
        progress?.((index + 1) / designs.length);
      }
      signal?.throwIfAborted();
    } catch (error) {
      for (const { name } of this.grids.filter((grid) => !before.has(grid.name))) {
        this.grids.splice(
          this.grids.findIndex((grid) => grid.name === name),
          1,
        );
      }
      throw error;
    }
  }

  async changeCells(changes: readonly CellChange[]): Promise<readonly CellChange[]> {
    await Promise.resolve();
    const bySheet = [...changesBySheet(changes)].map(([name, ofSheet]) => ({ grid: this.grid(name), ofSheet }));
    const others = bySheet.flatMap(({ grid, ofSheet }) =>
      ofSheet.filter(({ row, column, from }) => !holds(heldIn(grid, row, column), from)),
    );
    if (others.length > 0) return others;
    for (const { grid, ofSheet } of bySheet) {
      this.grids[this.grids.indexOf(grid)] = changedGrid(grid, ofSheet);
      this.makes.set(grid.name.toLowerCase(), reformatted(this.make(grid.name), ofSheet));
    }
    return [];
  }
}

/** What is done at once, as the port promises it: a fault is a rejection. */
const attempt = async <T>(work: () => T): Promise<T> => {
  await Promise.resolve();
  return work();
};
