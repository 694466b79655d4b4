import type { WriteOptions } from 'hucre';
import type { SheetDesign } from '../../model/sheet';
import { STAMP_SHEET } from '../../model/stamp';
import type { Mending, Structure, StructureRequest } from '../../model/structure';
import {
  WorkbookError,
  type CellChange,
  type Grid,
  type ReadOptions,
  type SheetInfo,
  type Workbook,
} from '../../model/workbook';
import { changesBySheet, heldIn, holds } from '../changes';
import { assertDesign } from '../limits';
import { DEFAULT_FONT } from '../looks';
import { nameTaken, noSuchSheet, replaceableSheets, sameSheet } from '../own';
import { withPivotCells } from '../pivotCells';
import { addSheets } from './annex';
import { changeCellsOfFile } from './changeFile';
import { fileNames, fileSheet } from './design';
import { fault } from './fault';
import { mendSheet } from './mend';
import { NameInUse } from './mergeWorkbook';
import { readNumberFormats } from './numberFormats';
import { readPackage, type Package, type SheetPart } from './package';
import { readSharedStrings } from './sharedStrings';
import { readSheet, TooManyCells, type SheetContext } from './sheetReader';
import { readStructure } from './structure';
import { writeParts } from './writeParts';
import { addPivots, pivotNames } from './pivots';
import { openZip, packZip } from './zip';

/** A workbook as a file holds it. */
export class XlsxWorkbook implements Workbook {
  /** Sheets written but not yet put into the file, by their tab's order. */
  private readonly written: SheetDesign[] = [];
  /** Sheets this workbook wrote itself, which it may write again. */
  private readonly own: string[] = [];
  private replaceable: Promise<readonly string[]> | undefined;
  private context: SheetContext | undefined;
  private base: Package | undefined;
  private bytes: Uint8Array | undefined;

  private constructor(
    /** The file as the person knows it. */
    readonly name: string,
    private readonly modified: Date,
  ) {}

  /**
   * A workbook without sheets.
   * @param name the file as messages call it
   * @param modified the date the file carries
   */
  static create(name = 'jiedui.xlsx', modified = new Date()): XlsxWorkbook {
    return new XlsxWorkbook(name, modified);
  }

  /**
   * A workbook of a file's bytes; sheets are read when asked for.
   * @throws {WorkbookError} empty, not-xlsx, old-xls, encrypted, broken, too-large
   */
  static open(bytes: Uint8Array, name: string): XlsxWorkbook {
    const workbook = new XlsxWorkbook(name, new Date());
    workbook.load(bytes);
    return workbook;
  }

  sheets(): Promise<readonly SheetInfo[]> {
    const infos = (this.base?.sheets ?? [])
      .filter(({ part }) => part !== undefined)
      .map(({ name, visibility }) => ({ name, visibility }));
    for (const { name, visibility } of this.written) {
      const index = infos.findIndex((info) => sameSheet(info.name, name));
      infos.splice(index < 0 ? infos.length : index, index < 0 ? 0 : 1, { name, visibility });
    }
    return Promise.resolve(infos);
  }

  async *read(asked?: readonly string[], options: ReadOptions = {}): AsyncIterable<Grid> {
    options.signal?.throwIfAborted();
    const names = asked ?? (await this.sheets()).map(({ name }) => name);
    if (names.length === 0) return;
    await this.flush();
    const parts = names.map((name) => this.partOf(name));
    const context = await this.readContext(options.signal ? { signal: options.signal } : {});
    for (const [index, sheet] of parts.entries()) {
      options.signal?.throwIfAborted();
      yield await this.readPart(sheet, context, {
        ...options,
        progress: (done) => options.progress?.((index + done) / parts.length),
      });
      options.progress?.((index + 1) / parts.length);
    }
  }

  async write(design: SheetDesign): Promise<void> {
    assertDesign(design);
    const same = (name: string): boolean => sameSheet(name, design.name);
    if (!this.own.some(same)) {
      const taken = this.base?.sheets.some(({ name }) => same(name));
      if (taken && !(await this.sheetsOfOurs()).some(same)) throw nameTaken(design.name, this.name);
      if (!taken && this.base?.structureLocked) throw fault('protected', this.name);
    }
    if (this.holdsPivot(design)) return;
    const pending = this.written.findIndex(({ name }) => same(name));
    this.written.splice(pending < 0 ? this.written.length : pending, pending < 0 ? 0 : 1, design);
    this.own.push(design.name);
  }

  async writeAll(designs: readonly SheetDesign[], { signal, progress }: ReadOptions = {}): Promise<void> {
    const before = [...this.written];
    try {
      for (const [index, design] of designs.entries()) {
        signal?.throwIfAborted();
        await this.write(design);
        progress?.((index + 1) / designs.length);
      }
    } catch (error) {
      this.written.splice(0, Infinity, ...before);
      throw error;
    }
  }

  async changeCells(changes: readonly CellChange[]): Promise<readonly CellChange[]> {
    const bySheet = changesBySheet(changes);
    if (bySheet.size === 0) return [];
    await this.flush();
    const context = await this.readContext({});
    const byPart = new Map<string, readonly CellChange[]>();
    const others: CellChange[] = [];
    for (const [name, ofSheet] of bySheet) {
      const sheet = this.partOf(name);
      const grid = await this.readPart(sheet, context, {});
      others.push(...ofSheet.filter(({ row, column, from }) => !holds(heldIn(grid, row, column), from)));
      byPart.set(sheet.part ?? '', ofSheet);
    }
    if (others.length === 0) this.load(packZip(this.withChanges(byPart)));
    return others;
  }

  async structures(asked: readonly StructureRequest[], options: ReadOptions = {}): Promise<readonly Structure[]> {
    options.signal?.throwIfAborted();
    if (asked.length === 0) return [];
    await this.flush();
    const parts = asked.map((each) => ({ request: each, part: this.partOf(each.sheet) }));
    const { numberFormats } = await this.readContext(options.signal ? { signal: options.signal } : {});
    const structures: Structure[] = [];
    for (const [index, { request, part }] of parts.entries()) {
      const read = readStructure(
        this.opened(),
        part,
        request,
        numberFormats,
        options.signal ? { signal: options.signal } : {},
      );
      structures.push(await this.guarded(() => read, options.signal));
      options.progress?.((index + 1) / parts.length);
    }
    return structures;
  }

  async mend(sheet: string, mending: Mending): Promise<void> {
    await this.flush();
    const part = this.partOf(sheet);
    const base = this.opened();
    const { styles } = base;
    if (styles === undefined) throw fault('not-writable:unusual', this.name);
    const parts = await this.guarded(() => mendSheet({ ...base, styles }, part, mending, this.name), undefined);
    this.load(packZip(parts));
  }

  /** The file. One that was opened and not written to is given back as it came. @throws {WorkbookError} */
  async toBytes(): Promise<Uint8Array> {
    await this.flush();
    if (!this.bytes) throw new Error('A workbook needs a sheet');
    return this.bytes;
  }

  private load(bytes: Uint8Array): void {
    this.base = readPackage(openZip(bytes, this.name), this.name);
    this.bytes = bytes;
    this.context = undefined;
  }

  /** Puts the written sheets into the file. */
  private async flush(): Promise<void> {
    if (this.written.length === 0) return;
    // What we may replace is told by the file as it came, not by a stamp sheet we are about to write.
    await this.sheetsOfOurs();
    const options = this.fileOptions();
    const parts = await (this.base ? this.annexed(this.base, options) : writeParts(options, this.name));
    this.load(packZip(parts));
    const written = this.written.splice(0);
    if (!written.some(({ table, pivot }) => table ?? pivot)) return;
    try {
      this.load(packZip(addPivots(this.opened(), written, this.modified, this.name)));
    } catch (error) {
      throw error instanceof WorkbookError ? error : fault('not-writable:unusual', this.name, {}, error);
    }
  }

  /** Whether the sheet has the PivotTable already: then it stays as people turned it, and its data are read anew. */
  private holdsPivot({ name, pivot }: SheetDesign): boolean {
    const sheet = this.base?.sheets.find((each) => each.part !== undefined && sameSheet(each.name, name));
    return (
      pivot !== undefined && sheet !== undefined && pivotNames(this.opened(), sheet.part ?? '').includes(pivot.name)
    );
  }

  private async annexed(base: Package, options: WriteOptions): Promise<Map<string, Uint8Array>> {
    try {
      return await addSheets(base, options, this.name);
    } catch (error) {
      if (error instanceof WorkbookError) throw error;
      if (error instanceof NameInUse) throw fault('name-taken:range', this.name, { name: error.taken }, error);
      throw fault('not-writable:unusual', this.name, {}, error);
    }
  }

  private withChanges(byPart: ReadonlyMap<string, readonly CellChange[]>): Map<string, Uint8Array> {
    try {
      return changeCellsOfFile(this.opened(), byPart);
    } catch (error) {
      throw error instanceof WorkbookError ? error : fault('not-writable:cells', this.name, {}, error);
    }
  }

  private fileOptions(): WriteOptions {
    const visible = this.written.findIndex(({ visibility }) => visibility === 'visible');
    if (visible < 0 && !this.base) throw new Error('A workbook needs a visible sheet');
    return {
      sheets: this.written.map(withPivotCells).map(fileSheet),
      namedRanges: this.written.flatMap(fileNames),
      defaultFont: DEFAULT_FONT,
      activeSheet: Math.max(0, visible),
      properties: { creator: 'Jiedui', created: this.modified, modified: this.modified },
    };
  }

  private sheetsOfOurs(): Promise<readonly string[]> {
    this.replaceable ??= this.readStamp();
    return this.replaceable;
  }

  private async readStamp(): Promise<readonly string[]> {
    const sheet = this.base?.sheets.find(({ name }) => name === STAMP_SHEET);
    return sheet ? replaceableSheets(await this.readPart(sheet, await this.readContext({}), {})) : [];
  }

  private partOf(name: string): SheetPart {
    const sheet = this.base?.sheets.find((each) => each.part !== undefined && sameSheet(each.name, name));
    if (!sheet) throw noSuchSheet(name, this.name);
    return sheet;
  }

  private async readContext(options: ReadOptions): Promise<SheetContext> {
    if (this.context) return this.context;
    const { zip, sharedStrings, styles, date1904 } = this.opened();
    this.context = await this.guarded(
      async () => ({
        sharedStrings: sharedStrings === undefined ? [] : await readSharedStrings(zip.bytes(sharedStrings), options),
        numberFormats: styles === undefined ? [] : readNumberFormats(zip.bytes(styles)),
        date1904,
      }),
      options.signal,
    );
    return this.context;
  }

  private readPart(sheet: SheetPart, context: SheetContext, options: ReadOptions): Promise<Grid> {
    const { zip } = this.opened();
    return this.guarded(async () => readSheet(zip.bytes(sheet.part ?? ''), sheet, context, options), options.signal);
  }

  private opened(): Package {
    if (!this.base) throw new Error('Nothing is written yet');
    return this.base;
  }

  /** Turns what the readers throw into what a person can act on; an abort stays an abort. */
  private async guarded<T>(work: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof WorkbookError || signal?.aborted) throw error;
      throw fault(error instanceof TooManyCells ? 'too-large' : 'broken', this.name, {}, error);
    }
  }
}
