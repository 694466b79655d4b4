import { insertFunctions, insertSample, SAMPLE_YEARS } from '../actions/sample';
import { cellFunctions } from '../functions/functions';
import { fill, type Lang } from '../model/text';
import { EXIT, print, usage, type Exit } from './console';
import { saveNew } from './save';
import { WORDS } from './words';

export interface SampleCommand {
  readonly year: string;
  readonly lang: Lang;
  readonly out: string;
  readonly force?: boolean;
}

/** Writes a filled workbook of a year that was published, generated cells marked as sample data. */
export async function sampleCommand(options: SampleCommand): Promise<Exit> {
  const year = SAMPLE_YEARS.find((known) => String(known) === options.year);
  if (year === undefined) throw usage(WORDS.unknownYear, { year: options.year, known: SAMPLE_YEARS.join(', ') });
  await saveNew(
    options.out,
    { inputs: [], force: options.force ?? false, mayReplace: 'sample', lang: options.lang },
    async (workbook) => {
      await insertSample(workbook, { year, lang: options.lang });
      // Once is enough: the latest year shows them.
      if (year === Math.max(...SAMPLE_YEARS)) await insertFunctions(workbook, cellFunctions, options.lang);
    },
  );
  print(fill(WORDS.written[options.lang], { file: options.out }));
  return EXIT.ok;
}
