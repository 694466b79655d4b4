import type { SheetDesign } from '../../model/sheet';
import type { Mark, WriteOptions } from '../../model/workbook';
import { nameTaken, noSuchSheet, sameSheet } from '../own';
import type { Aftermath } from './aftermath';
import { addressesOf } from './areas';
import { color } from './dress';
import { sheetLocked } from './faults';
import { LIST_KEY } from './ownSheets';
import { markedAreas, type MarkedArea } from './markAreas';
import { MARK_BORDER, MARK_LOOKS, markFormula } from './markLooks';
import { addFormulaFormat } from './nativeRules';
import { findOwnMarks, ruleOf, type OwnMark } from './ownMarks';
import type { Run } from './run';
import { listSheets, type SheetEntry } from './survey';
import type { Placing, SheetWriter } from './writer';

/** Letters of addresses in one batch: millions of single cells still take few batches. */
const BATCH_LETTERS = 2_000_000;
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** One conditional format to be made. */
interface Piece {
  readonly sheet: SheetEntry;
  readonly severity: MarkedArea['severity'];
  readonly address: string;
}

/** What of ours is in the workbook. */
interface Traces {
  readonly workbook: string;
  readonly sheets: readonly SheetEntry[];
  readonly marks: readonly OwnMark[];
  readonly lists: readonly SheetEntry[];
}

/** Marks cells by conditional formats of our own and takes them away again (docs/decisions/0015). */
export class Marks {
  constructor(
    private readonly run: Run,
    private readonly writer: SheetWriter,
    private readonly aftermath: Aftermath,
  ) {}

  /** @throws {WorkbookError} protected, name-taken, missing: before anything is changed; every fault of Excel */
  async put(marks: readonly Mark[], list?: SheetDesign, { signal, progress }: WriteOptions = {}): Promise<void> {
    const traces = await this.find(signal);
    const pieces = piecesOf(marks, traces);
    assertUnlocked([...pieces.map(({ sheet }) => sheet), ...traces.marks.map(({ sheet }) => sheet)]);
    const taken = list && traces.sheets.find(({ name }) => sameSheet(name, list.name));
    if (taken && !traces.lists.includes(taken)) throw nameTaken(taken.name, traces.workbook);
    try {
      await this.replaceMarks(traces.marks, pieces, signal);
      await this.replaceList(traces.lists, list, taken, { signal, progress });
    } catch (error) {
      await this.aftermath.after(() => this.sweep());
      throw error;
    }
  }

  /** @throws {WorkbookError} protected: before anything is changed */
  async clear(signal?: AbortSignal): Promise<void> {
    const { marks, lists } = await this.find(signal);
    assertUnlocked(marks.map(({ sheet }) => sheet));
    signal?.throwIfAborted();
    if (marks.length > 0) await this.replaceMarks(marks, [], signal);
    if (lists.length > 0) await this.replaceList(lists);
  }

  async any(): Promise<boolean> {
    const { marks, lists } = await this.find();
    return marks.length > 0 || lists.length > 0;
  }

  private async find(signal?: AbortSignal): Promise<Traces> {
    const { name: workbook, sheets } = await listSheets(this.run, signal ? { signal } : {});
    const lists = await this.run(async (context) => {
      const found = sheets.map((sheet) => {
        const mark = context.workbook.worksheets.getItem(sheet.id).customProperties.getItemOrNullObject(LIST_KEY);
        mark.load('key');
        return { sheet, mark };
      });
      await context.sync();
      return found.filter(({ mark }) => !mark.isNullObject).map(({ sheet }) => sheet);
    });
    const marks = await findOwnMarks(
      this.run,
      sheets.filter((sheet) => !lists.includes(sheet)),
    );
    return { workbook, sheets, marks, lists };
  }

  /** The old ones go with the first batch; almost always there is only that one. */
  private async replaceMarks(
    old: readonly OwnMark[],
    pieces: readonly Piece[],
    signal: AbortSignal | undefined,
  ): Promise<void> {
    const [first = [], ...rest] = batchesOf(pieces);
    await this.paint(old, first, signal);
    for (const batch of rest) await this.paint([], batch, signal);
  }

  private paint(old: readonly OwnMark[], pieces: readonly Piece[], signal: AbortSignal | undefined): Promise<void> {
    return this.run(async (context) => {
      for (const mark of old) ruleOf(context, mark).delete();
      for (const { sheet, severity, address } of pieces) {
        const cells = context.workbook.worksheets.getItem(sheet.id).getRanges(address);
        const look = MARK_LOOKS[severity];
        const format = addFormulaFormat(cells, markFormula(severity));
        format.fill.color = color(look.fill);
        if (look.bold) format.font.bold = true;
        for (const edge of EDGES) {
          const line = format.borders.getItem(edge);
          line.style = look.border;
          line.color = color(MARK_BORDER);
        }
      }
      await context.sync();
    }, signal && { signal });
  }

  private async replaceList(
    old: readonly SheetEntry[],
    list?: SheetDesign,
    instead?: SheetEntry,
    pace: Pick<Placing, 'signal' | 'progress'> = {},
  ): Promise<void> {
    if (list) {
      await this.writer.write(list, await this.writer.look(), {
        instead,
        ...pace,
        finally: (sheet) => {
          sheet.customProperties.add(LIST_KEY, '1');
        },
      });
    }
    const left = old.filter((sheet) => sheet !== instead);
    if (left.length === 0) return;
    await this.run(async (context) => {
      for (const { id } of left) this.writer.takeAway(context.workbook.worksheets.getItem(id), id);
      await context.sync();
    });
  }

  /** Nothing is left of marks that could not be finished. */
  private async sweep(): Promise<void> {
    try {
      await this.clear();
    } catch {
      // Excel does not answer: the next marking or clearing finds what is left by its formula. The first fault is told.
    }
  }
}

function piecesOf(marks: readonly Mark[], { sheets, workbook }: Traces): Piece[] {
  return markedAreas(marks).flatMap(({ sheet: name, severity, ranges }) => {
    const sheet = sheets.find((each) => sameSheet(each.name, name));
    if (!sheet) throw noSuchSheet(name, workbook);
    return addressesOf(ranges).map((address) => ({ sheet, severity, address }));
  });
}

function assertUnlocked(sheets: readonly SheetEntry[]): void {
  const locked = sheets.find(({ locksFormats }) => locksFormats);
  if (locked) throw sheetLocked(locked.name);
}

function batchesOf(pieces: readonly Piece[]): Piece[][] {
  const batches: Piece[][] = [];
  let letters = BATCH_LETTERS;
  for (const piece of pieces) {
    if (letters + piece.address.length > BATCH_LETTERS) {
      batches.push([]);
      letters = 0;
    }
    batches.at(-1)?.push(piece);
    letters += piece.address.length;
  }
  return batches;
}
