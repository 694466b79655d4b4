import { basename } from 'node:path';
import { catalogue } from '../catalogue';
import { checkWorkbook } from '../actions/checkWorkbook';
import { exportFindings } from '../actions/exportFindings';
import { localToday } from '../model/date';
import type { PreviousBook } from '../model/table';
import { fill, type Lang } from '../model/text';
import { WorkbookError } from '../model/workbook';
import { openFile } from '../workbook/xlsx/files';
import { readPreviousFile } from './previousFile';
import { complain, EXIT, print, progressLine, type Exit } from './console';
import { countAll, isUnusable, type FileOutcome } from './outcome';
import { reportAsJson } from './checkJson';
import { reportAsText } from './checkText';
import { refuseToReplace, saveNew } from './save';
import { WORDS } from './words';

export interface CheckCommand {
  readonly lang: Lang;
  readonly json?: boolean;
  readonly tables?: boolean;
  readonly out?: string;
  readonly previous?: string;
  readonly force?: boolean;
}

/** Checks each file as one submission of its own; one bad file does not stop the others. */
export async function checkCommand(files: readonly string[], options: CheckCommand): Promise<Exit> {
  const inputs = options.previous === undefined ? files : [...files, options.previous];
  const save = { inputs, force: options.force ?? false, mayReplace: 'findings', lang: options.lang } as const;
  if (options.out !== undefined) await refuseToReplace(options.out, save);
  const previous = options.previous === undefined ? undefined : await readPreviousFile(options.previous);
  const outcomes: FileOutcome[] = [];
  for (const file of files) outcomes.push(await checkFile(file, options, previous));
  print(options.json ? reportAsJson(outcomes, options.lang) : reportAsText(outcomes, options.lang));
  for (const outcome of outcomes) {
    if (outcome.status === 'unusable') complain(outcome.reason[options.lang]);
  }
  if (options.out !== undefined) {
    const judged = outcomes.flatMap((outcome) =>
      outcome.status === 'checked'
        ? outcome.findings.map((finding) => ({ file: basename(outcome.file), finding }))
        : [],
    );
    await saveNew(options.out, save, (workbook) =>
      exportFindings(workbook, judged, { lang: options.lang, today: localToday() }),
    );
    complain(fill(WORDS.written[options.lang], { file: options.out }));
  }
  return exitOf(outcomes);
}

async function checkFile(
  file: string,
  { lang, tables = false }: CheckCommand,
  previous: PreviousBook | undefined,
): Promise<FileOutcome> {
  const progress = progressLine(fill(WORDS.checking[lang], { file: basename(file) }));
  try {
    const workbook = await openFile(file);
    const report = await checkWorkbook(workbook, catalogue, {
      today: localToday(),
      progress: progress.report,
      ...(previous && { previous }),
      tables,
    });
    const findings = Array.from({ length: report.result.findings.size }, (_, index) =>
      report.result.findings.describe(index),
    );
    return { file, status: 'checked', report, findings };
  } catch (error) {
    if (error instanceof WorkbookError) return { file, status: 'unusable', reason: error.text };
    throw error;
  } finally {
    progress.end();
  }
}

function exitOf(outcomes: readonly FileOutcome[]): Exit {
  if (outcomes.some(isUnusable)) return EXIT.unusable;
  return countAll(outcomes).error > 0 ? EXIT.errorsFound : EXIT.ok;
}
