import type { SheetDesign } from '../../model/sheet';
import { STAMP_SHEET } from '../../model/stamp';
import type { Mending, Structure, StructureRequest } from '../../model/structure';
import type {
  CellChange,
  Edit,
  Grid,
  Mark,
  OpenWorkbook,
  Patch,
  ReadOptions,
  SheetInfo,
  SheetRange,
  WriteOptions,
} from '../../model/workbook';
import { assertDesign } from '../limits';
import { gridOf } from '../memory';
import { nameTaken, replaceableSheets, sameSheet } from '../own';
import { Aftermath } from './aftermath';
import { keepsUndo } from './capabilities';
import { readCells, revealCells, selectedCells } from './cells';
import { Edits } from './edits';
import { sheetEdited } from './faults';
import { Marks } from './marks';
import { readSheets } from './reader';
import { excelRunner, type Run } from './run';
import { listSheets, type SheetEntry } from './survey';
import { SheetWriter, type Before } from './writer';

export interface ExcelOptions {
  /** Milliseconds after which an answer that has not come is given up. */
  readonly answerWithin?: number;
}

/** What few people ask for, loaded when they do. */
const mendingOf = () => import(/* webpackChunkName: "mending" */ './mending');

/** The workbook open in Excel. One object for the life of the page: it knows what it has written. */
export class ExcelWorkbook implements OpenWorkbook {
  private readonly run: Run;
  private readonly aftermath = new Aftermath();
  private readonly writer: SheetWriter;
  private readonly writing: Run;
  private readonly marks: Marks;
  private readonly edits: Edits;
  private readonly changing: Run;
  /** Sheets written by this object, by id, as they were written. */
  private readonly own = new Map<string, SheetDesign>();
  /** Ids of the sheets that the stamp gave us a right to before we wrote anything. */
  private granted: ReadonlySet<string> | undefined;
  /** What changes the workbook goes one after the other. */
  private turn: Promise<void> = Promise.resolve();

  constructor({ answerWithin }: ExcelOptions = {}) {
    this.run = excelRunner('reading', answerWithin);
    this.writing = excelRunner('writing', answerWithin);
    this.writer = new SheetWriter(this.writing, this.aftermath);
    const marking = excelRunner('marking', answerWithin);
    this.marks = new Marks(marking, new SheetWriter(marking, this.aftermath, this.writer.touched), this.aftermath);
    this.changing = excelRunner('changing', answerWithin);
    this.edits = new Edits(this.run, this.writer.touched, () => this.turn);
  }

  get keepsUndo(): boolean {
    return keepsUndo();
  }

  async sheets(): Promise<readonly SheetInfo[]> {
    const { sheets } = await listSheets(this.run, { waitForEdit: true });
    return sheets.map(({ name, visibility }) => ({ name, visibility }));
  }

  /** Without names all sheets but our list of findings, which is about the workbook and not of it. */
  read(names?: readonly string[], options: ReadOptions = {}): AsyncIterable<Grid> {
    // Whoever reads wants to hear what changes afterwards, also where Excel refused at first.
    this.edits.arrange();
    return readSheets(this.run, names, options);
  }

  write(design: SheetDesign): Promise<void> {
    return this.writeAll([design]);
  }

  writeAll(designs: readonly SheetDesign[], { signal, progress }: WriteOptions = {}): Promise<void> {
    return this.inTurn(async () => {
      for (const design of designs) assertDesign(design);
      const added: { readonly id: string; readonly design: SheetDesign }[] = [];
      let first: Before | undefined;
      try {
        for (const [index, design] of designs.entries()) {
          signal?.throwIfAborted();
          const before = await this.writer.look();
          first ??= before;
          const { id, isNew } = await this.place(design, before, signal);
          if (isNew) added.push({ id, design });
          progress?.((index + 1) / designs.length);
        }
      } catch (error) {
        await this.takeBack(added, first);
        throw error;
      }
    });
  }

  async structures(asked: readonly StructureRequest[], { signal }: ReadOptions = {}): Promise<readonly Structure[]> {
    const { readStructures } = await mendingOf();
    return readStructures(this.run, asked, { waitForEdit: true, ...(signal && { signal }) });
  }

  mend(sheet: string, mending: Mending): Promise<void> {
    return this.inTurn(async () => {
      const { mendSheet } = await mendingOf();
      await mendSheet(this.writing, sheet, mending);
    });
  }

  private async place(
    design: SheetDesign,
    before: Before,
    signal: AbortSignal | undefined,
  ): Promise<{ readonly id: string; readonly isNew: boolean }> {
    this.granted ??= await this.grantedBy(before);
    const instead = before.sheets.find(({ name }) => sameSheet(name, design.name));
    if (instead) {
      // Known by its name, a table or PivotTable of ours is brought up to date and not replaced.
      const isFresh = await this.writer.refresh(instead.id, design, signal ? { signal } : {});
      if (isFresh) return { id: instead.id, isNew: false };
      await this.assertReplaceable(instead, before);
    }
    const id = await this.writer.write(design, before, { instead, signal });
    this.own.set(id, design);
    return { id, isNew: !instead };
  }

  private async takeBack(
    added: readonly { readonly id: string; readonly design: SheetDesign }[],
    before: Before | undefined,
  ): Promise<void> {
    if (!before || added.length === 0) return;
    const ids = added.map(({ id }) => id);
    for (const id of ids) this.own.delete(id);
    const designs = added.map(({ design }) => design);
    await this.aftermath.after(() => this.writer.takeBackAll(ids, before, designs));
  }

  selection(): Promise<SheetRange> {
    return selectedCells(this.run);
  }

  reveal(cells: SheetRange): Promise<void> {
    return revealCells(this.run, cells);
  }

  readCells(ranges: readonly SheetRange[]): Promise<readonly Patch[]> {
    return readCells(this.run, ranges);
  }

  async changeCells(changes: readonly CellChange[]): Promise<readonly CellChange[]> {
    let others: readonly CellChange[] = [];
    await this.inTurn(async () => {
      const { changeCells } = await mendingOf();
      others = await changeCells(this.changing, this.aftermath, changes);
    });
    return others;
  }

  mark(marks: readonly Mark[], list?: SheetDesign, options?: WriteOptions): Promise<void> {
    return this.inTurn(() => {
      if (list) assertDesign(list);
      return this.marks.put(marks, list, options);
    });
  }

  clearMarks(signal?: AbortSignal): Promise<void> {
    return this.inTurn(() => this.marks.clear(signal));
  }

  hasMarks(): Promise<boolean> {
    return this.marks.any();
  }

  onEdit(listener: (edit: Edit) => void): () => void {
    return this.edits.listen(listener);
  }

  /** Event handlers in Excel now, once registering and removing are done. */
  async handlerCount(): Promise<number> {
    await this.edits.settled();
    return this.edits.handlerCount;
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.turn.then(work);
    this.turn = done.catch(() => undefined).then(() => this.aftermath.settled());
    return done;
  }

  private async grantedBy({ sheets }: Before): Promise<ReadonlySet<string>> {
    const names = await this.stampedNames(sheets);
    return new Set(sheets.filter(({ name }) => names.some((each) => sameSheet(each, name))).map(({ id }) => id));
  }

  private async stampedNames(sheets: readonly SheetEntry[]): Promise<readonly string[]> {
    return sheets.some(({ name }) => name === STAMP_SHEET) ? replaceableSheets(await this.grid(STAMP_SHEET)) : [];
  }

  /**
   * Ours are sheets that the stamp called ours when we came; what we wrote since, if the stamp calls it a summary or a
   * list, or if nobody has changed it.
   */
  private async assertReplaceable(sheet: SheetEntry, { sheets, workbook }: Before): Promise<void> {
    if (this.granted?.has(sheet.id)) return;
    const design = this.own.get(sheet.id);
    if (!design) throw nameTaken(sheet.name, workbook);
    if ((await this.stampedNames(sheets)).some((name) => sameSheet(name, sheet.name))) return;
    const grid = await this.grid(sheet.name);
    if (!grid || !isAsWritten(design, grid)) throw sheetEdited(sheet.name);
  }

  private async grid(name: string): Promise<Grid | undefined> {
    for await (const grid of this.read([name])) return grid;
    return undefined;
  }
}

/** Whether the sheet still holds what we wrote, results of formulas aside. */
function isAsWritten(design: SheetDesign, now: Grid): boolean {
  const written = gridOf(design);
  const rows = Math.max(written.values.length, now.values.length);
  for (let row = 0; row < rows; row++) {
    const then = written.values[row] ?? [];
    const cells = now.values[row] ?? [];
    for (let column = 0; column < Math.max(then.length, cells.length); column++) {
      const isFormula = design.rows[row]?.[column]?.formula !== undefined;
      if (!isFormula && (then[column] ?? null) !== (cells[column] ?? null)) return false;
    }
  }
  return true;
}
