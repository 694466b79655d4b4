import { basename, extname } from 'node:path';
import { catalogue } from '../catalogue';
import { insertOverview } from '../actions/insertOverview';
import { writeOverview, type OverviewOptions } from '../actions/writeOverview';
import { localToday } from '../model/date';
import { fill, type Lang } from '../model/text';
import { overviewText } from '../model/writtenOverview';
import { openFile, writeFileWhole } from '../workbook/xlsx/files';
import { EXIT, print, progressLine, usage, type Exit } from './console';
import { overviewDocx } from './overviewDocx';
import { readPreviousFile } from './previousFile';
import { refuseToReplace, saveNew } from './save';
import { WORDS } from './words';

export interface OverviewCommand {
  readonly lang: Lang;
  readonly out?: string;
  readonly previous?: string;
  readonly force?: boolean;
}

/** Prints the annual overview of a workbook, or writes it as text, Word document or a sheet in a copy of the workbook. */
export async function overviewCommand(file: string, command: OverviewCommand): Promise<Exit> {
  const { lang, out, force = false } = command;
  const kind = out === undefined ? undefined : kindOf(out);
  const inputs = [file, ...(command.previous === undefined ? [] : [command.previous])];
  const previous = command.previous === undefined ? undefined : await readPreviousFile(command.previous);
  const progress = progressLine(fill(WORDS.reading[lang], { file: basename(file) }));
  const options: OverviewOptions = {
    lang,
    today: localToday(),
    progress: progress.report,
    ...(previous && { previous }),
  };
  if (out !== undefined && kind === '.xlsx') {
    await saveNew(out, { inputs, force, mayReplace: 'nothing', from: file, lang }, async (workbook) => {
      const sheet = await insertOverview(workbook, catalogue, options).finally(progress.end);
      if (sheet === undefined) throw usage(WORDS.nothingToTell, { file });
    });
    print(fill(WORDS.written[lang], { file: out }));
    return EXIT.ok;
  }
  if (out !== undefined && kind)
    await refuseToReplace(out, { inputs, force, mayReplace: 'nothing', lang, ending: kind });
  const overview = await writeOverview(await openFile(file), catalogue, options).finally(progress.end);
  if (overview.paragraphs.length === 0) throw usage(WORDS.nothingToTell, { file });
  if (out === undefined) {
    print(overviewText(overview));
    return EXIT.ok;
  }
  const bytes =
    kind === '.docx' ? await overviewDocx(overview) : new TextEncoder().encode(`${overviewText(overview)}\n`);
  await writeFileWhole(out, bytes);
  print(fill(WORDS.written[lang], { file: out }));
  return EXIT.ok;
}

const KINDS = ['.txt', '.docx', '.xlsx'] as const;

/** @throws {UsageError} when the ending of a file's name tells none of the forms an overview is written in */
function kindOf(out: string): (typeof KINDS)[number] {
  const kind = KINDS.find((each) => each === extname(out).toLowerCase());
  if (!kind) throw usage(WORDS.overviewKinds, { file: out, kinds: KINDS.join(', ') });
  return kind;
}
