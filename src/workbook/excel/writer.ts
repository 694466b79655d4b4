import { a1Range } from '../../model/address';
import type { SheetDesign } from '../../model/sheet';
import type { Aftermath } from './aftermath';
import { chunksOf, type Chunk } from './content';
import { applyShape, applyStyles, type Measure } from './dress';
import { excelFault, nameElsewhere } from './faults';
import { applyHighlights, applyValidation } from './nativeRules';
import { applyFreeze, applyPage } from './page';
import { isUnfinished, unfinishedName } from './ownSheets';
import type { Run, RunOptions } from './run';
import { listSheets, type SheetEntry } from './survey';
import { deleteSheet } from './undo';
import { formulaWaits, pointsAt, Unresolved, validationWaits, type Known } from './unresolved';

/** Tells Excel not to offer our add-in to people who open the file without it. */
const NO_OFFER = 'Office.DisableTrustUX';

/** What few sheets have, loaded when one does. */
const nativesOf = () => import(/* webpackChunkName: "natives" */ './natives');

/** The workbook as it stands before something is written into it. */
export interface Before {
  readonly workbook: string;
  readonly sheets: readonly SheetEntry[];
  /** What the names stand for, by name. */
  readonly names: ReadonlyMap<string, string>;
  /** Unfinished sheets of an earlier failure. */
  readonly debris: readonly SheetEntry[];
}

export interface Placing {
  /** The sheet of the same name that the new one takes the place of. */
  readonly instead?: SheetEntry | undefined;
  /** Anything else to be said of the sheet when it is finished. */
  readonly finally?: (sheet: Excel.Worksheet) => void;
  /** Stops the writing, up to the last batch; what is there of the new sheet is taken away. */
  readonly signal?: AbortSignal | undefined;
  /** Told the share of rows written, 0–1. */
  readonly progress?: ((done: number) => void) | undefined;
}

/**
 * Writes designs as finished sheets: everything into a sheet under a name of ours, which takes its place in one last
 * batch. When a batch fails the new sheet is taken away and the old one is as it was.
 */
export class SheetWriter {
  private readonly unresolved = new Unresolved();

  constructor(
    private readonly run: Run,
    private readonly aftermath: Aftermath,
    /** Ids of sheets added or taken away by us: what Excel tells of them is no edit of anybody's. */
    readonly touched = new Set<string>(),
  ) {}

  /** What is there. @throws {WorkbookError} protected: no sheet can be added; unsupported: dates count from 1904 */
  async look(): Promise<Before> {
    const { name, sheets, date1904 } = await listSheets(this.run, {});
    if (date1904) throw excelFault('dates1904');
    const names = await this.run(async (context) => {
      const { workbook } = context;
      const { names: items, protection } = workbook;
      items.load('items/name,items/formula');
      protection.load('protected');
      await context.sync();
      if (protection.protected) throw excelFault('protected');
      return new Map(items.items.map((item) => [item.name, String(item.formula)]));
    });
    const debris = sheets.filter((sheet) => isUnfinished(sheet.name));
    return { workbook: name, sheets: sheets.filter((sheet) => !debris.includes(sheet)), names, debris };
  }

  /** @returns the id of the new sheet. @throws {WorkbookError} name-taken and every fault of Excel */
  async write(design: SheetDesign, before: Before, placing: Placing = {}): Promise<string> {
    for (const { name } of design.names) {
      const refersTo = before.names.get(name);
      if (refersTo !== undefined && !pointsAt(refersTo, design.name)) throw nameElsewhere(name);
    }
    const known: Known = { sheets: before.sheets.map(({ name }) => name), names: [...before.names.keys()] };
    this.unresolved.keepOnly(new Set(before.sheets.map((sheet) => sheet.id)));
    const name = unfinishedName();
    const options = placing.signal ? { signal: placing.signal } : {};
    let id = '';
    try {
      const begun = await this.begin(before, name, options);
      id = begun.id;
      for (const chunk of chunksOf(design, formulaWaits(known))) {
        await this.put(id, chunk, options);
        placing.progress?.((chunk.range.bottom + 1) / (design.rows.length + 1));
      }
      await this.furnish(id, design, known, begun.measure, options);
      await this.addNatives(id, design, options);
      placing.signal?.throwIfAborted();
      this.unresolved.add(id, design, known);
      await this.finish(id, design, before, placing);
    } catch (error) {
      this.unresolved.forget(id);
      await this.aftermath.after(() => this.takeBack({ id, name }, before, [design], placing));
      throw error;
    }
    if (placing.instead) this.unresolved.forget(placing.instead.id);
    return id;
  }

  /**
   * Brings the table or PivotTable of a design up to date on the sheet that has it.
   * @returns false where the sheet has none: it is to be written anew
   */
  async refresh(id: string, design: SheetDesign, options: RunOptions): Promise<boolean> {
    if (!design.table && !design.pivot) return false;
    const { refreshNatives } = await nativesOf();
    return refreshNatives(this.run, id, design, (chunk) => this.put(id, chunk, options), options);
  }

  private async addNatives(id: string, design: SheetDesign, options: RunOptions): Promise<void> {
    if (!design.table && !design.pivot && !design.charts) return;
    const { addNatives } = await nativesOf();
    await addNatives(this.run, id, design, (chunk) => this.put(id, chunk, options), options);
  }

  /** Takes a sheet of ours away, in the batch of its context. */
  takeAway(sheet: Excel.Worksheet, id: string): void {
    this.touched.add(id);
    deleteSheet(sheet);
  }

  /** Sheets that were finished, with their names: what came with them is not wanted any more. Never rejects. */
  takeBackAll(ids: readonly string[], before: Before, designs: readonly SheetDesign[]): Promise<void> {
    for (const id of ids) this.unresolved.forget(id);
    return this.takeBack({ ids }, before, designs);
  }

  private begin(
    { sheets, debris }: Before,
    name: string,
    options: RunOptions,
  ): Promise<{ readonly id: string; readonly measure: Measure }> {
    return this.run(async (context) => {
      const { worksheets } = context.workbook;
      for (const { id } of debris) this.takeAway(worksheets.getItem(id), id);
      const sheet = worksheets.add(name);
      // Nobody is to see, or type into, what is not finished; but one sheet of a workbook is always shown.
      if (sheets.some(({ visibility }) => visibility === 'visible')) sheet.visibility = 'Hidden';
      const { format } = sheet.getRange('A1');
      sheet.load('id,standardWidth');
      format.load('columnWidth');
      await context.sync();
      this.touched.add(sheet.id);
      return { id: sheet.id, measure: { characters: sheet.standardWidth, points: format.columnWidth } };
    }, options);
  }

  private put(id: string, { range, formats, cells, afterwards }: Chunk, options: RunOptions): Promise<void> {
    return this.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(id);
      context.application.suspendApiCalculationUntilNextSync();
      const place = sheet.getRange(a1Range(range));
      place.numberFormat = formats;
      place.formulas = cells;
      for (const { address, format } of afterwards) sheet.getRange(address).numberFormat = [[format]];
      await context.sync();
    }, options);
  }

  private furnish(id: string, design: SheetDesign, known: Known, measure: Measure, options: RunOptions): Promise<void> {
    return this.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(id);
      context.application.suspendScreenUpdatingUntilNextSync();
      applyStyles(sheet, design);
      applyShape(sheet, design, measure);
      const waits = validationWaits(known);
      for (const validation of design.validations) if (!waits(validation)) applyValidation(sheet, validation);
      applyHighlights(sheet, design);
      applyPage(sheet, design);
      await context.sync();
    }, options);
  }

  /** The new sheet takes its place: all in one batch, what cannot be undone at its end. */
  private async finish(id: string, design: SheetDesign, before: Before, placing: Placing): Promise<void> {
    const known: Known = {
      sheets: [...before.sheets.map(({ name }) => name), design.name],
      names: [...before.names.keys(), ...design.names.map(({ name }) => name)],
    };
    const settled = await this.run(async (context) => {
      const { workbook } = context;
      const { worksheets } = workbook;
      const sheet = worksheets.getItem(id);
      const { instead } = placing;
      if (instead) {
        worksheets.getItem(instead.id).name = asideName(instead.name);
        sheet.position = before.sheets.findIndex(({ id: each }) => each === instead.id);
      }
      sheet.name = design.name;
      for (const { name, refersTo } of design.names) {
        if (before.names.has(name)) workbook.names.getItem(name).formula = `=${refersTo}`;
        else workbook.names.add(name, `=${refersTo}`);
      }
      workbook.settings.add(NO_OFFER, true);
      placing.finally?.(sheet);
      const done = this.unresolved.settle(known, (of) => worksheets.getItem(of));
      if (design.freeze) {
        sheet.visibility = 'Visible';
        applyFreeze(sheet, design);
      }
      sheet.visibility = VISIBILITY[design.visibility];
      if (design.protection) this.unresolved.protect(id, sheet);
      if (instead) this.takeAway(worksheets.getItem(instead.id), instead.id);
      await context.sync();
      return done;
    });
    settled();
  }

  /** The new sheets away, the old one and the names as they were. Never rejects: the first fault is the one to tell. */
  private async takeBack(
    { id, name, ids = [] }: { readonly id?: string; readonly name?: string; readonly ids?: readonly string[] },
    before: Before,
    designs: readonly SheetDesign[],
    { instead }: Placing = {},
  ): Promise<void> {
    try {
      await this.run(async (context) => {
        const { worksheets, names } = context.workbook;
        const sheets = worksheets.load('items/id,items/name');
        const added = designs.flatMap((design) =>
          design.names.map((each) => names.getItemOrNullObject(each.name).load('name')),
        );
        await context.sync();
        for (const sheet of sheets.items) {
          if (sheet.id === id || sheet.name === name || ids.includes(sheet.id)) this.takeAway(sheet, sheet.id);
        }
        if (instead && sheets.items.some((sheet) => sheet.id === instead.id)) {
          const old = worksheets.getItem(instead.id);
          old.name = instead.name;
          old.visibility = VISIBILITY[instead.visibility];
        }
        for (const item of added) {
          if (item.isNullObject) continue;
          const refersTo = before.names.get(item.name);
          if (refersTo === undefined) item.delete();
          else item.formula = refersTo;
        }
        await context.sync();
      });
    } catch {
      // Excel does not answer at all: what is left bears our name, and the next writing takes it away.
    }
  }
}

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** The name of the old sheet while the new one takes its place. */
const asideName = (name: string): string => `${name.slice(0, 27)}~old`;
