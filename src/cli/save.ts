import { existsSync, statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { catalogue } from '../catalogue';
import { readWorkbook } from '../actions/readWorkbook';
import { holdsAnswers } from '../actions/exportFindings';
import { STAMP_SHEET } from '../model/stamp';
import type { Lang } from '../model/text';
import { WorkbookError, type Workbook } from '../model/workbook';
import { openFile, writeFileWhole } from '../workbook/xlsx/files';
import { XlsxWorkbook } from '../workbook/xlsx/workbook';
import { usage } from './console';
import { WORDS } from './words';

export interface SaveOptions {
  /** Files the command reads: none of them may be the output. */
  readonly inputs: readonly string[];
  readonly force: boolean;
  /** What the command makes, and so may make again in place of an older one; `nothing` where people work on with it. */
  readonly mayReplace: 'sample' | 'findings' | 'template' | 'nothing';
  /** Begin with the parts of this file instead of an empty workbook. */
  readonly from?: string;
  readonly lang: Lang;
  /** How the name of the output has to end; `.xlsx` unless said otherwise. */
  readonly ending?: string;
}

/**
 * Fills a workbook and writes it to a path at a stroke: nothing is written when filling fails.
 * A file that may hold people's work is replaced only with `--force`.
 * @throws {UsageError} when the path is an input or holds something this command could not make again.
 */
export async function saveNew(
  path: string,
  options: SaveOptions,
  fillIn: (workbook: Workbook) => Promise<unknown>,
): Promise<void> {
  await refuseToReplace(path, options);
  const workbook = options.from === undefined ? XlsxWorkbook.create(path) : await openFile(options.from);
  await fillIn(workbook);
  const bytes = await workbook.toBytes();
  if (options.mayReplace === 'sample' && !options.force && existsSync(path)) {
    const made = XlsxWorkbook.open(bytes, path);
    if (!isDeepStrictEqual(await cellsOf(await openFile(path)), await cellsOf(made))) {
      throw usage(WORDS.exists, { file: path });
    }
  }
  await writeFileWhole(path, bytes);
}

/**
 * Refuses a path that must not be written to, before any work is done for it.
 * @throws {UsageError} as `saveNew`
 */
export async function refuseToReplace(path: string, options: Omit<SaveOptions, 'from'>): Promise<void> {
  const { ending = '.xlsx' } = options;
  if (extname(path).toLowerCase() !== ending) throw usage(WORDS.otherEnding, { file: path, ending });
  if (options.inputs.some((input) => isSameFile(input, path))) throw usage(WORDS.sameFile, { file: path });
  if (!options.force && existsSync(path) && !(await canBeMadeAgain(path, options.mayReplace)))
    throw usage(WORDS.exists, { file: path });
}

/** Whether two paths lead to one file, a link or another spelling of its name included. */
function isSameFile(one: string, other: string): boolean {
  if (resolve(one) === resolve(other)) return true;
  const [first, second] = [one, other].map((path) => statSync(path, { bigint: true, throwIfNoEntry: false }));
  return first !== undefined && first.ino === second?.ino && first.dev === second.dev;
}

/** What stands in the cells of a workbook, sheet by sheet; the sheet of our own says when it was made. */
async function cellsOf(workbook: Workbook): Promise<unknown> {
  const cells: unknown[] = [];
  for await (const { name, values, formulas } of workbook.read()) {
    if (name !== STAMP_SHEET) cells.push([name, values, formulas]);
  }
  return cells;
}

/**
 * Whether a file is of the kind the command makes and holds nothing of people's: a template without a filled row, a
 * list of findings nobody answered. A sample must in the end be the same as the new one.
 */
async function canBeMadeAgain(path: string, kind: SaveOptions['mayReplace']): Promise<boolean> {
  if (kind === 'nothing') return false;
  try {
    const workbook = await openFile(path);
    if (kind === 'template') {
      const { tables } = await readWorkbook(workbook, catalogue);
      return tables.length > 0 && tables.every((table) => table.facts.stamped && table.rows.length === 0);
    }
    let isOurs = false;
    for await (const { name, values } of workbook.read()) {
      if (name === STAMP_SHEET) isOurs = values.some(([record]) => record === kind);
      else if (kind === 'findings' && holdsAnswers(values)) return false;
    }
    return isOurs;
  } catch (error) {
    // A file we cannot read is a file we could not make again; anything else is a fault of the program.
    if (error instanceof WorkbookError) return false;
    throw error;
  }
}
