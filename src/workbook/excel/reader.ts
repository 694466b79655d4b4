import type { Grid, ReadOptions } from '../../model/workbook';
import { noSuchSheet, sameSheet } from '../own';
import { BlockPlan, type Piece } from './blocks';
import { isTooLarge } from './faults';
import { GridBuilder } from './gridBuilder';
import { isUnfinished } from './ownSheets';
import { readPieces, type PieceAnswer } from './pieces';
import type { Run, RunOptions } from './run';
import { listSheets, surveySheets, type Listing, type SheetEntry } from './survey';

/**
 * Reads sheets: one batch lists them, one tells what stands where, and then come the values with formulas, number
 * formats and hidden rows in batches of about 4 MB (docs/decisions/0016).
 * @param names without names all sheets but our list of findings
 * @throws {WorkbookError} and the signal's reason
 */
export async function* readSheets(
  run: Run,
  names: readonly string[] | undefined,
  { signal, progress }: ReadOptions,
): AsyncIterable<Grid> {
  signal?.throwIfAborted();
  if (names?.length === 0) return;
  const options: RunOptions = { waitForEdit: true, ...(signal && { signal }) };
  const listing = await listSheets(run, options);
  const asked = names
    ? names.map((name) => entryNamed(listing, name))
    : listing.sheets.filter(({ name }) => !isUnfinished(name));
  const surveys = (await surveySheets(run, asked, options)).filter(({ isList }) => names !== undefined || !isList);
  const plan = new BlockPlan(surveys);
  const builders = new Map(surveys.map((sheet) => [sheet.id, new GridBuilder(sheet)]));
  const waiting = [...surveys];
  for (;;) {
    while (waiting[0] && plan.isRead(waiting[0].id)) {
      signal?.throwIfAborted();
      const grid = builders.get(waiting[0].id)?.grid(listing.date1904);
      waiting.shift();
      if (grid) yield grid;
    }
    progress?.(waiting.length === 0 ? 1 : Math.min(plan.done, 0.99));
    if (waiting.length === 0) return;
    signal?.throwIfAborted();
    for (const answer of await nextBlock(run, plan, options)) {
      const learnt = builders.get(answer.piece.sheet.id)?.take(answer);
      if (learnt && answer.piece.values) plan.learn(answer.piece, learnt.bytes, learnt.numeric);
    }
  }
}

function entryNamed({ name: workbook, sheets }: Listing, name: string): SheetEntry {
  const entry = sheets.find((sheet) => sameSheet(sheet.name, name));
  if (!entry) throw noSuchSheet(name, workbook);
  return entry;
}

/** The answers of the next batch; refused ones are asked again in halves. */
async function nextBlock(run: Run, plan: BlockPlan, options: RunOptions): Promise<readonly PieceAnswer[]> {
  const pieces: readonly Piece[] = plan.next();
  try {
    return await readPieces(run, pieces, options);
  } catch (error) {
    if (!isTooLarge(error) || !plan.refused(pieces)) throw error;
    return [];
  }
}
