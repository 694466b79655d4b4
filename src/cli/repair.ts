import { catalogue } from '../catalogue';
import { inspectTemplates } from '../actions/repair/inspectTemplates';
import { repairTemplates } from '../actions/repair/repairTemplates';
import { KINDS } from '../actions/repair/words';
import { a1Range } from '../model/address';
import type { Damage } from '../model/damage';
import { localTime } from '../model/date';
import { groupBy } from '../model/groups';
import { fill, text, type Lang } from '../model/text';
import { openFile } from '../workbook/xlsx/files';
import { EXIT, print, usage, type Exit } from './console';
import { refuseToReplace, saveNew } from './save';
import { WORDS } from './words';

export interface RepairCommand {
  readonly lang: Lang;
  readonly out?: string;
  readonly formulas?: boolean;
  readonly json?: boolean;
  readonly force?: boolean;
}

/** Lists what the templates of a workbook have lost; with `--out` writes a copy in which it is put right. */
export async function repairCommand(file: string, options: RepairCommand): Promise<Exit> {
  const { lang, out, json = false, formulas = false } = options;
  if (out === undefined) {
    const { sheets, damages } = await inspectTemplates(await openFile(file), catalogue);
    if (sheets.length === 0) throw usage(WORDS.repair.noTemplate, { file });
    if (json) print(asJson({ damages }, lang));
    else say(damages, WORDS.repair.found[lang], WORDS.repair.whole[lang], lang);
    return damages.length === 0 ? EXIT.ok : EXIT.errorsFound;
  }
  const save = { inputs: [file], force: options.force ?? false, mayReplace: 'nothing', from: file, lang } as const;
  await refuseToReplace(out, save);
  let exit: Exit = EXIT.ok;
  await saveNew(out, save, async (workbook) => {
    const { sheets, repaired, left } = await repairTemplates(workbook, catalogue, { formulas, time: localTime() });
    if (sheets.length === 0) throw usage(WORDS.repair.noTemplate, { file });
    if (json) print(asJson({ repaired, left }, lang));
    else {
      say(repaired.map(done), WORDS.repair.repaired[lang], WORDS.repair.whole[lang], lang);
      if (left.length > 0) say(left, WORDS.repair.left[lang], '', lang);
    }
    exit = left.length === 0 ? EXIT.ok : EXIT.errorsFound;
  });
  if (!json) print(fill(WORDS.written[lang], { file: out }));
  return exit;
}

function say(damages: readonly Damage[], heading: string, none: string, lang: Lang): void {
  print(damages.length === 0 ? none : fill(heading, { count: String(damages.length) }));
  for (const [sheet, ofSheet] of groupBy(damages, (damage) => damage.sheet)) {
    print(`  ${sheet}`);
    for (const { kind, what, todo } of ofSheet)
      print(`    [${KINDS[kind][lang]}] ${what[lang]}${gap(lang)}${todo[lang]}`.trimEnd());
  }
}

/** What is repaired leaves nothing to do. */
const done = (damage: Damage): Damage => ({ ...damage, todo: text('', '') });

const gap = (lang: Lang): string => (lang === 'zh' ? '' : ' ');

/** One JSON object: each list of damages, texts in one language. */
const asJson = (lists: Readonly<Record<string, readonly Damage[]>>, lang: Lang): string =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(lists).map(([name, damages]) => [
        name,
        damages.map(({ kind, sheet, ranges, what, todo, by }) => ({
          kind,
          sheet,
          cells: ranges.map(a1Range),
          what: what[lang],
          todo: todo[lang],
          by,
        })),
      ]),
    ),
    null,
    2,
  );
