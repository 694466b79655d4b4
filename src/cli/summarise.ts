import { basename } from 'node:path';
import { catalogue } from '../catalogue';
import { summariseWorkbook } from '../actions/summarise';
import { localToday } from '../model/date';
import { fill, type Lang } from '../model/text';
import { readUnit } from './arguments';
import { EXIT, print, progressLine, usage, type Exit } from './console';
import { readPreviousFile } from './previousFile';
import { saveNew } from './save';
import { WORDS } from './words';

export interface SummariseCommand {
  readonly summary?: string;
  /** The unit of amounts; that of each summary or of the registers when absent. */
  readonly unit?: string;
  readonly lang: Lang;
  readonly out: string;
  readonly force?: boolean;
  readonly previous?: string;
}

/** Writes a copy of the workbook with the summary sheets added; every other part of the file is kept. */
export async function summariseCommand(file: string, options: SummariseCommand): Promise<Exit> {
  const summaries = chosenSummaries(options.summary);
  const unit = options.unit === undefined ? undefined : readUnit(options.unit);
  const progress = progressLine(fill(WORDS.reading[options.lang], { file: basename(file) }));
  const inputs = options.previous === undefined ? [file] : [file, options.previous];
  const previous = options.previous === undefined ? undefined : await readPreviousFile(options.previous);
  const save = {
    inputs,
    force: options.force ?? false,
    mayReplace: 'summary',
    from: file,
    lang: options.lang,
  } as const;
  await saveNew(options.out, save, async (workbook) => {
    const written = await summariseWorkbook(workbook, catalogue, {
      summaries,
      lang: options.lang,
      today: localToday(),
      ...(unit && { unit }),
      ...(previous && { previous }),
      progress: progress.report,
    }).finally(progress.end);
    if (written.length === 0) throw usage(WORDS.nothingToSummarise, { file });
  });
  print(fill(WORDS.written[options.lang], { file: options.out }));
  return EXIT.ok;
}

function chosenSummaries(names: string | undefined): string[] {
  const known = catalogue.summaries.map((summary) => summary.id).sort();
  if (names === undefined) return known;
  return names
    .split(/[,，\s]+/)
    .filter((name) => name !== '')
    .map((name) => {
      const id = name.toUpperCase();
      if (!known.includes(id)) throw usage(WORDS.unknownSummary, { name, known: known.join(', ') });
      return id;
    });
}
