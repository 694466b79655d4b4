import { a1, a1Range, type RangeAddress } from '../../model/address';
import { asRanges } from '../../model/ranges';
import type { CellChange, Patch, SheetRange } from '../../model/workbook';
import { changesBySheet, contentOf, holds, type Held } from '../changes';
import { noSuchSheet, sameSheet } from '../own';
import type { Aftermath } from './aftermath';
import { readCells } from './cells';
import { excelFault } from './faults';
import type { Run } from './run';
import { listSheets } from './survey';
import { asText } from './typing';
import { bytesOf } from './values';

/** Bytes of a request we aim at, as for sheets. */
const REQUEST_BYTES = 3_500_000;
/** Rows of one rectangle: a request holds whole ones. */
const MOST_ROWS = 5000;

/** A cell as it is to be written. */
interface Told {
  readonly content: string | number | boolean;
  /** Null leaves the format as it is. */
  readonly format: string | null;
}
/** A rectangle as it is to be written, row by row. */
interface Piece extends SheetRange {
  readonly cells: readonly (readonly Told[])[];
}

/**
 * Changes cells: one batch looks who may be in the way, one reads them, one writes, and one looks at what came of it.
 * When Excel refuses any of it or makes something else of it, the cells are put back as they were.
 * @returns the changes whose cells hold something else than they should; then nothing was changed
 */
export async function changeCells(
  run: Run,
  aftermath: Aftermath,
  changes: readonly CellChange[],
): Promise<readonly CellChange[]> {
  const bySheet = changesBySheet(changes);
  if (bySheet.size === 0) return [];
  // Not reading, which waits for somebody who is typing: that one is told to finish first.
  const { name: workbook, sheets } = await listSheets(run, {});
  for (const name of bySheet.keys()) {
    if (!sheets.some((sheet) => sameSheet(sheet.name, name))) throw noSuchSheet(name, workbook);
  }
  const places = [...bySheet].flatMap(([sheet, ofSheet]) => rangesOf(ofSheet).map((range) => ({ sheet, range })));
  const before = new Cells(await readCells(run, places));
  const others = changes.filter((change) => !holds(before.held(change), change.from));
  if (others.length > 0) return others;
  const asked = new Map(changes.map((change) => [nameOf(change), change]));
  const pieces = places.map((place) =>
    pieceOf(place, (at) => {
      const change = asked.get(nameOf(at));
      const content = change ? contentOf(change) : asContent(before.held(at));
      return toldOf(content, change?.format ?? null, before.format(at));
    }),
  );
  try {
    for (const batch of batchesOf(pieces)) await write(run, batch);
    const after = new Cells(await readCells(run, places));
    if (changes.some((change) => !holds(after.held(change), contentOf(change)))) throw excelFault('internal');
  } catch (error) {
    await aftermath.after(() => putBack(run, pieces, asked, before));
    throw error;
  }
  return [];
}

type At = Pick<CellChange, 'sheet' | 'row' | 'column'>;
const nameOf = ({ sheet, row, column }: At): string => `${sheet}!${a1(row, column)}`;

/** Cells as they were read. */
class Cells {
  private readonly cells = new Map<string, Held & { readonly format?: string | undefined }>();

  constructor(patches: readonly Patch[]) {
    for (const { sheet, range, values, formulas, formats } of patches) {
      values.forEach((row, down) => {
        row.forEach((value, across) => {
          const address = a1(range.top + down, range.left + across);
          const formula = formulas.get(address);
          const format = formats.get(address);
          this.cells.set(`${sheet}!${address}`, { value, format, ...(formula !== undefined && { formula }) });
        });
      });
    }
  }

  held(at: At): Held {
    return this.cells.get(nameOf(at)) ?? { value: null };
  }

  /** Undefined for General, and for cells that hold nothing. */
  format(at: At): string | undefined {
    return this.cells.get(nameOf(at))?.format;
  }
}

const rangesOf = (changes: readonly CellChange[]): RangeAddress[] =>
  asRanges(changes).flatMap((range) =>
    Array.from({ length: Math.ceil((range.bottom - range.top + 1) / MOST_ROWS) }, (_, part) => {
      const top = range.top + part * MOST_ROWS;
      return { ...range, top, bottom: Math.min(range.bottom, top + MOST_ROWS - 1) };
    }),
  );

function pieceOf({ sheet, range }: SheetRange, told: (at: At) => Told): Piece {
  const cells = Array.from({ length: range.bottom - range.top + 1 }, (_, down) =>
    Array.from({ length: range.right - range.left + 1 }, (__, across) =>
      told({ sheet, row: range.top + down, column: range.left + across }),
    ),
  );
  return { sheet, range, cells };
}

/** @param standing the number format the cell has, by which Excel reads what is written where it gets no other */
function toldOf({ value, formula }: CellChange['to'], format: string | null, standing: string | undefined): Told {
  const content = typeof value === 'string' ? asText(value, format ?? standing) : (value ?? '');
  return { content: formula === undefined ? content : `=${formula}`, format };
}

function batchesOf(pieces: readonly Piece[]): Piece[][] {
  const batches: Piece[][] = [];
  let bytes = REQUEST_BYTES;
  for (const piece of pieces) {
    const size = piece.cells.flat().reduce((sum, { content, format }) => sum + bytesOf(content) + bytesOf(format), 200);
    if (bytes + size > REQUEST_BYTES) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)?.push(piece);
    bytes += size;
  }
  return batches;
}

/** Formats first, so that a text stays a text and a number becomes one. */
function write(run: Run, pieces: readonly Piece[]): Promise<void> {
  return run(async (context) => {
    context.application.suspendApiCalculationUntilNextSync();
    for (const { sheet, range, cells } of pieces) {
      const place = context.workbook.worksheets.getItem(sheet).getRange(a1Range(range));
      if (cells.some((row) => row.some(({ format }) => format !== null))) {
        place.numberFormat = cells.map((row) => row.map(({ format }) => format));
      }
      place.formulas = cells.map((row) => row.map(({ content }) => content));
    }
    await context.sync();
  });
}

/** Puts back what was there; piece by piece, since some of it may be refused as it was before. Never rejects. */
async function putBack(
  run: Run,
  pieces: readonly Piece[],
  asked: ReadonlyMap<string, CellChange>,
  before: Cells,
): Promise<void> {
  const old = pieces.map((piece) =>
    pieceOf(piece, (at) => {
      const standing = before.format(at);
      const format = asked.get(nameOf(at))?.format === undefined ? null : (standing ?? 'General');
      return toldOf(asContent(before.held(at)), format, standing);
    }),
  );
  await Promise.all(
    old.map(async (piece) => {
      try {
        await write(run, [piece]);
      } catch {
        // What Excel does not let us write now it did not let us change either. The first fault is the one to tell.
      }
    }),
  );
}

/** What was there can be written again: fixes change no cell that holds an error. */
const asContent = ({ value, formula }: Held): CellChange['to'] => ({
  value: typeof value === 'object' || typeof value === 'symbol' ? null : value,
  ...(formula !== undefined && { formula }),
});
