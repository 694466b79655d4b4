import type { Pace } from '../../engine/steps';
import type { Catalogue } from '../../model/catalogue';
import type { Damage, RepairBy } from '../../model/damage';
import { groupBy } from '../../model/groups';
import { NO_MENDING, type Mending } from '../../model/structure';
import type { Table } from '../../model/table';
import { fillText } from '../../model/text';
import { WorkbookError, type Workbook } from '../../model/workbook';
import { journalPlace, recordOf, type JournalNote } from '../fixes/journalRecords';
import { inspectTemplates } from './inspectTemplates';
import { CHANGED_MEANWHILE } from './words';

export interface RepairOptions extends Pace {
  /** Now, as the journal of fixes has it. */
  readonly time: string;
  /** Formulas take the place of typed values that differ from their results, too. */
  readonly formulas?: boolean;
}

/** What was put right, and what is left for a person. */
export interface RepairReport {
  /** Sheets that were compared with their templates. */
  readonly sheets: readonly string[];
  readonly repaired: readonly Damage[];
  readonly left: readonly Damage[];
}

/** A column under a header that reads as it should again is compared anew; twice is enough for that. */
const MOST_ROUNDS = 3;

/**
 * Puts right what the templates in a workbook have lost. What was filled in stays as it is.
 * @throws {WorkbookError} as reading and writing do, and the signal's reason
 */
export async function repairTemplates(
  workbook: Workbook,
  catalogue: Catalogue,
  { formulas = false, time, ...pace }: RepairOptions,
): Promise<RepairReport> {
  const repaired: Damage[] = [];
  const wanted: readonly RepairBy[] = formulas ? ['repair', 'formulas'] : ['repair'];
  for (let round = 1; ; round++) {
    const { sheets, tables, damages } = await inspectTemplates(workbook, catalogue, pace);
    const now = damages.filter(({ by }) => wanted.includes(by));
    if (now.length === 0 || round > MOST_ROUNDS) return { sheets, repaired, left: damages };
    pace.signal?.throwIfAborted();
    await putRight(workbook, now, tables, time);
    repaired.push(...now);
  }
}

/** Sheets first, then cells with the journal of it, then what carries no data and needs no journal. */
async function putRight(
  workbook: Workbook,
  damages: readonly Damage[],
  tables: readonly Table[],
  time: string,
): Promise<void> {
  const designs = damages.flatMap(({ sheets = [] }) => sheets);
  if (designs.length > 0) await workbook.writeAll(designs);
  await changeCells(workbook, damages, tables, time);
  for (const [sheet, ofSheet] of groupBy(damages, (damage) => damage.sheet)) {
    const mending = together(ofSheet.flatMap((damage) => damage.mending ?? []));
    if (mending) await workbook.mend(sheet, mending);
  }
}

/**
 * Changes headers, titles and formulas, and notes them in the journal of fixes, from which they can be taken back; a
 * number format given back to a blank cell takes nothing from anybody.
 */
async function changeCells(
  workbook: Workbook,
  damages: readonly Damage[],
  tables: readonly Table[],
  time: string,
): Promise<void> {
  const wanted = damages.flatMap(({ kind, changes = [] }) => changes.map((change) => ({ kind, change })));
  if (wanted.length === 0) return;
  const journal = await journalPlace(workbook);
  const noted = wanted.flatMap(({ kind, change }): JournalNote[] => {
    const table = tables.find(({ sheet }) => sheet === change.sheet);
    if (change.format !== undefined || !table) return [];
    const name = { entry: journal.entry, time, rule: `repair.${kind}`, number: JOURNALLED };
    const column = Object.values(table.columns).find(({ position }) => position === change.column);
    return [{ ...name, column: table.rows.includes(change.row) ? (column?.id ?? '') : '', change, table }];
  });
  const records = noted.flatMap((note, index) =>
    recordOf({ ...note, entry: journal.entry + index }, journal.row + index),
  );
  const others = await workbook.changeCells([...wanted.map(({ change }) => change), ...records]);
  if (others.length > 0) throw changedMeanwhile(others[0]?.sheet ?? '');
}

/** What stands for a rule's number in the journal. */
const JOURNALLED = '修复 Repair';

const changedMeanwhile = (sheet: string): WorkbookError =>
  new WorkbookError('busy', fillText(CHANGED_MEANWHILE, { sheet }));

function together(mendings: readonly Partial<Mending>[]): Mending | undefined {
  if (mendings.length === 0) return undefined;
  return mendings.reduce<Mending>(
    (all, { validations = [], highlights = [], withoutHighlights = [], merges = [], ...rest }) => ({
      ...all,
      ...rest,
      validations: [...all.validations, ...validations],
      highlights: [...all.highlights, ...highlights],
      withoutHighlights: [...all.withoutHighlights, ...withoutHighlights],
      merges: [...all.merges, ...merges],
    }),
    NO_MENDING,
  );
}
