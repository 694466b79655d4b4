import { catalogue } from '../catalogue';
import { journalOf, printedCell, type JournalCell, type JournalEntry } from '../actions/fixes/journal';
import { undoFixes, type UndoneFixes } from '../actions/fixes/undoFixes';
import { stampOf } from '../actions/stampOf';
import { a1, a1Range } from '../model/address';
import { fill, type Lang } from '../model/text';
import type { Workbook } from '../model/workbook';
import { openFile } from '../workbook/xlsx/files';
import { EXIT, print, usage, type Exit } from './console';
import { refuseToReplace, saveNew } from './save';
import { WORDS } from './words';

export interface JournalCommand {
  readonly lang: Lang;
  readonly json?: boolean;
}

export interface UndoCommand extends JournalCommand {
  readonly entry?: readonly string[];
  readonly all?: boolean;
  readonly out: string;
  readonly force?: boolean;
}

/** Lists the fixes that were made in a workbook; personal numbers are masked. */
export async function journalCommand(file: string, { lang, json = false }: JournalCommand): Promise<Exit> {
  const entries = journalOf(await stampOf(await openFile(file)));
  if (json) print(JSON.stringify({ entries: entries.map((entry) => entryAsJson(entry, lang)) }, null, 2));
  else if (entries.length === 0) print(fill(WORDS.journal.none[lang], { file }));
  else for (const entry of entries) entryLines(entry, lang).forEach(print);
  return EXIT.ok;
}

/** Writes a copy of the workbook with fixes undone; cells changed since are left as they are and named. */
export async function undoCommand(file: string, options: UndoCommand): Promise<Exit> {
  const { lang, out, json = false } = options;
  if (options.entry === undefined && !options.all) throw usage(WORDS.journal.which);
  const save = { inputs: [file], force: options.force ?? false, mayReplace: 'nothing', from: file, lang } as const;
  await refuseToReplace(out, save);
  await saveNew(out, save, async (workbook) => {
    const entries = options.all ? undefined : await chosenEntries(workbook, options.entry ?? []);
    const undone = await undoFixes(workbook, catalogue, entries ? { entries } : {});
    if (json) print(JSON.stringify(undoneAsJson(undone), null, 2));
    else undoneLines(undone, lang).forEach(print);
  });
  if (!json) print(fill(WORDS.written[lang], { file: out }));
  return EXIT.ok;
}

async function chosenEntries(workbook: Workbook, values: readonly string[]): Promise<number[]> {
  const known = journalOf(await stampOf(workbook)).map(({ entry }) => entry);
  return values
    .flatMap((value) => value.split(/[,，]/))
    .map((value) => {
      const entry = Number(value);
      if (!known.includes(entry)) throw usage(WORDS.journal.badEntry, { value });
      return entry;
    });
}

const addressOf = ({ sheet, at }: JournalCell): string =>
  `${sheet === undefined ? '' : `${sheet}!`}${a1(at.row, at.column)}`;

function entryLines({ entry, time, number, cells }: JournalEntry, lang: Lang): string[] {
  const blank = WORDS.fix.blank[lang];
  return cells.map((cell) => {
    const { before, after } = printedCell(cell, catalogue);
    const state = cell.isUndone ? ` [${WORDS.journal.undone[lang]}]` : '';
    return `${entry}  ${time}  ${number}  ${addressOf(cell)}  ${before[lang] || blank} → ${after || blank}${state}`;
  });
}

const entryAsJson = ({ entry, time, rule, number, cells }: JournalEntry, lang: Lang): object => ({
  entry,
  time,
  rule,
  number,
  cells: cells.map((cell) => {
    const { before, after } = printedCell(cell, catalogue);
    const address = a1(cell.at.row, cell.at.column);
    return { sheet: cell.sheet, cell: address, before: before[lang], after, undone: cell.isUndone };
  }),
});

function undoneLines({ entries, cells, left }: UndoneFixes, lang: Lang): string[] {
  const values = { entries: String(entries.length), cells: String(cells.length) };
  return [
    cells.length === 0 ? WORDS.journal.nothing[lang] : fill(WORDS.journal.restored[lang], values),
    ...cells.map(({ sheet, range }) => `  ${sheet}!${a1Range(range)}`),
    ...left.map(({ entry, cell, reason }) =>
      fill(WORDS.journal[reason][lang], { entry: String(entry.entry), cell: addressOf(cell) }),
    ),
  ];
}

const undoneAsJson = ({ entries, cells, left }: UndoneFixes): object => ({
  entries: entries.map(({ entry }) => entry),
  cells: cells.map(({ sheet, range }) => ({ sheet, cell: a1Range(range) })),
  left: left.map(({ entry, cell, reason }) => ({ entry: entry.entry, cell: addressOf(cell), reason })),
});
