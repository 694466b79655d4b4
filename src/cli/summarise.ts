import { basename } from 'node:path';
import { catalogue } from '../catalogue';
import { makePivots } from '../actions/makePivots';
import { summariseWorkbook } from '../actions/summarise';
import { localToday } from '../model/date';
import type { Summary } from '../model/summary';
import { fill, type Lang } from '../model/text';
import { readUnit } from './arguments';
import { EXIT, print, progressLine, usage, type Exit } from './console';
import { readPreviousFile } from './previousFile';
import { saveNew } from './save';
import { WORDS } from './words';

export interface SummariseCommand {
  /** All summaries when neither this nor `pivot` is given. */
  readonly summary?: string;
  /** The unit of amounts; that of each summary or of the registers when absent. */
  readonly unit?: string;
  readonly pivot?: string;
  /** Charts beside the summaries that have one. */
  readonly charts: boolean;
  readonly lang: Lang;
  readonly out: string;
  readonly force?: boolean;
  readonly previous?: string;
}

/** Writes a copy of the workbook with summary sheets and PivotTables added; every other part of the file is kept. */
export async function summariseCommand(file: string, options: SummariseCommand): Promise<Exit> {
  const pivots = options.pivot === undefined ? [] : chosenSummaries(options.pivot, TURNED);
  const summaries = options.summary === undefined && pivots.length > 0 ? [] : chosenSummaries(options.summary, ALL);
  const unit = options.unit === undefined ? undefined : readUnit(options.unit);
  const progress = progressLine(fill(WORDS.reading[options.lang], { file: basename(file) }));
  const inputs = options.previous === undefined ? [file] : [file, options.previous];
  const previous = options.previous === undefined ? undefined : await readPreviousFile(options.previous);
  const save = {
    inputs,
    force: options.force ?? false,
    mayReplace: 'nothing',
    from: file,
    lang: options.lang,
  } as const;
  await saveNew(options.out, save, async (workbook) => {
    const asked = { lang: options.lang, today: localToday(), progress: progress.report };
    const written: string[] = [];
    try {
      written.push(
        ...(await summariseWorkbook(workbook, catalogue, {
          ...asked,
          ...(unit && { unit }),
          ...(previous && { previous }),
          summaries,
          charts: options.charts,
        })),
        ...(pivots.length > 0 ? await makePivots(workbook, catalogue, { ...asked, pivots }) : []),
      );
    } finally {
      progress.end();
    }
    if (written.length === 0) throw usage(WORDS.nothingToSummarise, { file });
  });
  print(fill(WORDS.written[options.lang], { file: options.out }));
  return EXIT.ok;
}

const idsOf = (summaries: readonly Summary[]): string[] => summaries.map(({ id }) => id).sort();
const ALL = idsOf(catalogue.summaries);
/** Those a PivotTable can be made of: balances have no rows to turn. */
const TURNED = idsOf(catalogue.summaries.filter(({ kind }) => kind === 'groups'));

function chosenSummaries(names: string | undefined, known: readonly string[]): readonly string[] {
  if (names === undefined) return known;
  return names
    .split(/[,，\s]+/)
    .filter((name) => name !== '')
    .map((name) => {
      const id = name.toUpperCase();
      if (!ALL.includes(id)) throw usage(WORDS.unknownSummary, { name, known: known.join(', ') });
      if (!known.includes(id)) throw usage(WORDS.notTurned, { name, known: known.join(', ') });
      return id;
    });
}
